package nl.plafond.experiment;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.BrokenRuleException;
import nl.plafond.simulation.Simulation;
import nl.plafond.simulation.Workbench;

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
public record Experiment(Playlist list, long seed, int replications, int threads, boolean selfCheck) {
    private static final int AHEAD_PER_THREAD = 2;

    public Experiment {
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException("an experiment has a replication and a thread at least");
        }
    }

    /** Takes what the experiment hands over. */
    public interface Listener {
        /** A replication has been played: a logbook for each scenario that is played in it, in their order. */
        void played(int replication, List<Logbook> logbooks);
    }

    /**
     * Plays the experiment.
     *
     * @return how fast it was
     * @throws InterruptedException if the thread was interrupted; nothing more is handed over then
     */
    public Speed play(Listener listener) throws InterruptedException {
        var busy = new LongAdder();
        long begin = System.nanoTime();
        var workers = Executors.newFixedThreadPool(threads, Experiment::worker);
        try {
            handOver(workers, busy, listener);
        } finally {
            workers.shutdownNow();
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        return new Speed(wall, busy.sum() / 1e9, list.plays(replications));
    }

    private void handOver(ExecutorService workers, LongAdder busy, Listener listener) throws InterruptedException {
        var benches = ThreadLocal.withInitial(Workbench::new);
        var playing = new ArrayDeque<Future<List<Logbook>>>();
        int next = 0;
        for (int replication = 0; replication < replications; replication++) {
            while (next < replications && playing.size() < AHEAD_PER_THREAD * threads) {
                playing.add(workers.submit(task(next++, busy, benches)));
            }
            try {
                listener.played(replication, playing.remove().get());
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof SelfCheckException broken) {
                    throw broken;
                }
                throw new IllegalStateException(
                        "replication " + replication + " failed: " + failed.getCause(), failed.getCause());
            }
        }
    }

    private Callable<List<Logbook>> task(int replication, LongAdder busy, ThreadLocal<Workbench> benches) {
        return () -> {
            var bench = benches.get();
            long begin = cpuTime();
            int count = list.partsIn(replication);
            var parts = new ArrayList<Logbook>(count);
            for (int part = 0; part < count; part++) {
                parts.add(play(part, replication, bench));
            }
            var logbooks = list.joined(parts, replication);
            busy.add(cpuTime() - begin);
            return logbooks;
        };
    }

    private Logbook play(int part, int replication, Workbench bench) {
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

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "plafond-worker");
        thread.setDaemon(true);
        return thread;
    }
}
