package nl.plafond.experiment;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import nl.plafond.model.CareModel;
import nl.plafond.model.flows.Volume;
import nl.plafond.results.FigureLayout;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.BrokenRuleException;
import nl.plafond.simulation.Buffers;
import nl.plafond.simulation.Plan;
import nl.plafond.simulation.Simulation;

/**
 * Scenarios × replications, on several threads, handed over in the order of the replications.
 *
 * <p>Replication {@code k} plays every scenario with the same people. The order of handing over does not depend on the
 * threads, so neither does anything that is computed from it; only a few replications are in memory at a time.
 *
 * @param list what is played for each scenario
 * @param seed what all chance starts from
 * @param replications how often each scenario is played
 * @param threads how many threads play
 * @param selfCheck whether every replication checks everything that must always be true; it changes no result
 */
public record Experiment(DistinctParts list, long seed, int replications, int threads, boolean selfCheck) {
    private static final int AHEAD_PER_THREAD = 2;

    public Experiment {
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException("an experiment has a replication and a thread at least");
        }
    }

    /**
     * About how many bytes it takes to play models on so many threads, apart from what is kept of the outcome: the clients
     * of a part for each thread, and the logbooks of the replications that are under way.
     */
    public static long bytes(List<CareModel> models, int threads) {
        var parts =
                models.stream().flatMap(m -> m.separated().stream()).distinct().toList();
        double clients = parts.stream().mapToDouble(Volume::allClients).max().orElse(0);
        long logbooks = parts.stream()
                .map(Plan::frame)
                .mapToLong(frame -> (long) Double.BYTES
                        * FigureLayout.ofServices(
                                        frame.services().size(), frame.months().size())
                                .size())
                .sum();
        return threads * Buffers.bytes(clients) + (1L + AHEAD_PER_THREAD) * threads * logbooks;
    }

    /** Takes what the experiment hands over. */
    public interface Listener {
        /** A replication has been played: a logbook for each scenario that is played in it, in their order. */
        void played(int replication, List<Logbook> logbooks);
    }

    /**
     * Plays the experiment with a crew of its own.
     *
     * @return how fast it was
     * @throws InterruptedException if the thread was interrupted; nothing more is handed over then
     */
    public Speed play(Listener listener) throws InterruptedException {
        try (var crew = new WorkerPool(threads)) {
            return new Turns(crew, Optional.empty()).play(listener);
        }
    }

    /**
     * Plays the experiment with a crew that others use too; what is on the shelf is not played again.
     *
     * <p>A listener that throws ends the experiment: what has not begun by then is not played.
     *
     * @param shelf one for the seed of this experiment, on which the parts of the list were planned
     */
    public Speed play(WorkerPool crew, ReplicationCache shelf, Listener listener) throws InterruptedException {
        if (shelf.seed() != seed) {
            throw new IllegalArgumentException("a shelf holds what was played with one seed");
        }
        return new Turns(crew, Optional.of(shelf)).play(listener);
    }

    /** The replications in turn. */
    private final class Turns {
        private final WorkerPool crew;
        private final Optional<ReplicationCache> shelf;
        private final LongAdder busy = new LongAdder();
        private final ArrayDeque<Future<List<Logbook>>> playing = new ArrayDeque<>();

        Turns(WorkerPool crew, Optional<ReplicationCache> shelf) {
            this.crew = crew;
            this.shelf = shelf;
        }

        Speed play(Listener listener) throws InterruptedException {
            long begin = System.nanoTime();
            try {
                handOver(listener);
            } finally {
                playing.forEach(crew::forget);
            }
            double wall = (System.nanoTime() - begin) / 1e9;
            return new Speed(wall, busy.sum() / 1e9, list.plays(replications));
        }

        private void handOver(Listener listener) throws InterruptedException {
            int next = 0;
            for (int replication = 0; replication < replications; replication++) {
                while (next < replications && playing.size() < AHEAD_PER_THREAD * crew.threads()) {
                    int turn = next++;
                    playing.add(crew.play(turn, bench -> replication(turn, bench)));
                }
                try {
                    // It stays in line until it is there, so that an interrupt here forgets it too.
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

        private List<Logbook> replication(int replication, Buffers bench) {
            long begin = cpuTime();
            int count = list.partsIn(replication);
            var parts = new ArrayList<Logbook>(count);
            for (int part = 0; part < count; part++) {
                parts.add(part(part, replication, bench));
            }
            var logbooks = list.joined(parts, replication);
            busy.add(cpuTime() - begin);
            return logbooks;
        }

        private Logbook part(int part, int replication, Buffers bench) {
            var plan = list.plans().get(part);
            var known = shelf.flatMap(s -> s.find(plan, replication));
            if (known.isPresent()) {
                return known.get();
            }
            var played = Experiment.this.play(part, replication, bench);
            shelf.ifPresent(s -> s.keep(plan, replication, played));
            return played;
        }
    }

    private Logbook play(int part, int replication, Buffers bench) {
        var plan = list.plans().get(part);
        if (!selfCheck) {
            return Simulation.play(plan, seed, replication, bench);
        }
        try {
            return Simulation.playAudited(plan, seed, replication, bench);
        } catch (BrokenRuleException broken) {
            throw new SelfCheckException(list.firstWith(part), replication, broken);
        }
    }

    /** Nanoseconds that this thread has had a core: unlike the clock it does not count what others take of it. */
    private static long cpuTime() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
