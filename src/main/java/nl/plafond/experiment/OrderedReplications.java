package nl.plafond.experiment;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.BrokenRuleException;
import nl.plafond.simulation.Buffers;
import nl.plafond.simulation.Counts;
import nl.plafond.simulation.Simulation;

/**
 * The replications of an experiment in turn: played on several threads, handed over in their order.
 *
 * <p>The order of handing over does not depend on the threads, so neither does anything that is computed from it.
 */
final class OrderedReplications {
    /** How many replications a thread may be ahead of what was handed over. */
    static final int AHEAD_PER_THREAD = 2;

    private final DistinctParts parts;
    private final Experiment.Settings settings;
    private final WorkerPool workers;
    private final Optional<ReplicationCache> cache;
    private final LongAdder busy = new LongAdder();
    private final ArrayDeque<Future<List<Logbook>>> playing = new ArrayDeque<>();

    OrderedReplications(
            DistinctParts parts, Experiment.Settings settings, WorkerPool workers, Optional<ReplicationCache> cache) {
        this.parts = parts;
        this.settings = settings;
        this.workers = workers;
        this.cache = cache;
    }

    Speed play(Experiment.Listener listener) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            handOver(listener);
        } finally {
            playing.forEach(workers::forget);
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        return new Speed(wall, busy.sum() / 1e9, parts.plays(settings.replications()));
    }

    private void handOver(Experiment.Listener listener) throws InterruptedException {
        int next = 0;
        for (int replication = 0; replication < settings.replications(); replication++) {
            while (next < settings.replications() && playing.size() < AHEAD_PER_THREAD * workers.threads()) {
                int turn = next++;
                playing.add(workers.play(turn, buffers -> replication(turn, buffers)));
            }
            try {
                // It stays in line until it is there, so that whoever is interrupted here forgets it too.
                var played = playing.element().get();
                playing.remove();
                listener.played(replication, played);
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof SelfCheckException broken) {
                    throw broken;
                }
                throw new IllegalStateException(
                        "replication " + replication + " failed: " + failed.getCause(), failed.getCause());
            }
        }
    }

    private List<Logbook> replication(int replication, Buffers buffers) {
        long begin = cpuTime();
        int count = parts.partsIn(replication);
        var logbooks = new ArrayList<Logbook>(count);
        var counted = new HashMap<Integer, Counts>();
        for (int part = 0; part < count; part++) {
            logbooks.add(known(part, replication, buffers, logbooks, counted));
        }
        var joined = parts.joined(logbooks, replication);
        busy.add(cpuTime() - begin);
        return joined;
    }

    private Logbook known(
            int part, int replication, Buffers buffers, List<Logbook> before, Map<Integer, Counts> counted) {
        var plan = parts.plans().get(part);
        var known = cache.flatMap(c -> c.find(plan, replication));
        if (known.isPresent()) {
            return known.get();
        }
        var first = Optional.ofNullable(parts.repriced().get(part));
        var played = first.filter(counted::containsKey)
                .map(of -> Simulation.reprice(plan, before.get(of), counted.get(of), buffers))
                .orElseGet(() -> played(part, replication, buffers, counted));
        cache.ifPresent(c -> c.keep(plan, replication, played));
        return played;
    }

    private Logbook played(int part, int replication, Buffers buffers, Map<Integer, Counts> counted) {
        var plan = parts.plans().get(part);
        if (!settings.selfCheck()) {
            if (!parts.repriced().containsValue(part)) {
                return Simulation.play(plan, settings.seed(), replication, buffers);
            }
            counted.put(part, new Counts());
            return Simulation.play(plan, settings.seed(), replication, buffers, counted.get(part));
        }
        try {
            return Simulation.playAudited(plan, settings.seed(), replication, buffers);
        } catch (BrokenRuleException broken) {
            throw new SelfCheckException(parts.firstWith(part), replication, broken);
        }
    }

    /** Nanoseconds that this thread has had a core: unlike the clock it does not count what others take of it. */
    private static long cpuTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
