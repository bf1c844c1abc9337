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
import nl.plafond.simulation.Plan;
import nl.plafond.simulation.Simulation;

/**
 * The replications of an experiment in turn: played on several threads, handed over in their order.
 *
 * <p>The order of handing over does not depend on the threads, so neither does anything that is computed from it.
 */
final class OrderedReplications {
    /** How many replications a thread may be ahead of what was handed over. */
    static final int AHEAD_PER_THREAD = 2;

    private final PlayedModels models;
    private final Experiment.Settings settings;
    private final WorkerPool workers;
    private final Optional<ReplicationCache> cache;
    private final LongAdder busy = new LongAdder();
    private long plays;
    private final ArrayDeque<Future<List<Logbook>>> playing = new ArrayDeque<>();

    OrderedReplications(
            PlayedModels models, Experiment.Settings settings, WorkerPool workers, Optional<ReplicationCache> cache) {
        this.models = models;
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
        return new Speed(wall, busy.sum() / 1e9, plays);
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
                plays += played.size();
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
        var turn = new Turn(models.parts(replication), models.people(replication), buffers);
        for (int part = 0; part < turn.parts.plans().size(); part++) {
            turn.add(part);
        }
        var joined = turn.parts.joined(turn.logbooks);
        busy.add(cpuTime() - begin);
        return joined;
    }

    /** One replication: its parts one after another. */
    private final class Turn {
        private final DistinctParts parts;
        private final int people;
        private final Buffers buffers;
        private final List<Logbook> logbooks = new ArrayList<>();
        private final Map<Integer, Counts> counted = new HashMap<>();

        private Turn(DistinctParts parts, int people, Buffers buffers) {
            this.parts = parts;
            this.people = people;
            this.buffers = buffers;
        }

        private void add(int part) {
            var plan = parts.plans().get(part);
            logbooks.add(cache.flatMap(c -> c.find(plan, people)).orElseGet(() -> {
                var played = repriced(part, plan);
                cache.ifPresent(c -> c.keep(plan, people, played));
                return played;
            }));
        }

        private Logbook repriced(int part, Plan plan) {
            return Optional.ofNullable(parts.repriced().get(part))
                    .filter(counted::containsKey)
                    .map(of -> Simulation.reprice(plan, logbooks.get(of), counted.get(of), buffers))
                    .orElseGet(() -> played(part, plan));
        }

        private Logbook played(int part, Plan plan) {
            if (!settings.selfCheck()) {
                if (!parts.repriced().containsValue(part)) {
                    return Simulation.play(plan, settings.seed(), people, buffers);
                }
                counted.put(part, new Counts());
                return Simulation.play(plan, settings.seed(), people, buffers, counted.get(part));
            }
            try {
                return Simulation.playAudited(plan, settings.seed(), people, buffers);
            } catch (BrokenRuleException broken) {
                throw new SelfCheckException(parts.firstWith(part), people, broken);
            }
        }
    }

    /** Nanoseconds that this thread has had a core: unlike the clock it does not count what others take of it. */
    private static long cpuTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
