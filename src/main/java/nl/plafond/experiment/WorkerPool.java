package nl.plafond.experiment;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.plafond.simulation.Buffers;

/**
 * Threads that play replications, for one experiment or for several at once.
 *
 * <p>Of all replications that wait, the one with the lowest number is played first. So an experiment that has just begun goes
 * before one that only gets more precise, and experiments that are as far share the threads.
 */
public final class WorkerPool implements AutoCloseable {
    private final AtomicLong arrivals = new AtomicLong();
    private final ThreadLocal<Buffers> buffers = ThreadLocal.withInitial(Buffers::new);
    private final int threads;
    private final ThreadPoolExecutor workers;

    /** So many threads. */
    public WorkerPool(int threads) {
        this.threads = threads;
        workers = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.MILLISECONDS, new PriorityBlockingQueue<>(), WorkerPool::worker);
    }

    /** How many threads there are. */
    public int threads() {
        return threads;
    }

    /** Has a replication played with buffers that no other thread uses meanwhile. */
    <T> Future<T> play(int replication, Turn<T> turn) {
        var task = new Task<>(replication, arrivals.getAndIncrement(), () -> turn.on(buffers.get()));
        workers.execute(task);
        return task;
    }

    /** Forgets a replication that has not begun. */
    void forget(Future<?> played) {
        played.cancel(false);
        if (played instanceof RunnableFuture<?> task) {
            workers.remove(task);
        }
    }

    /** Stops; what is being played is not waited for. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Plays something with buffers. */
    interface Turn<T> {
        T on(Buffers buffers) throws Exception;
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "plafond-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** A replication that waits for its turn. */
    private static final class Task<T> extends FutureTask<T> implements Comparable<Task<?>> {
        private final int replication;
        private final long arrival;

        Task(int replication, long arrival, Callable<T> work) {
            super(work);
            this.replication = replication;
            this.arrival = arrival;
        }

        @Override
        public int compareTo(Task<?> other) {
            int first = Integer.compare(replication, other.replication);
            return first != 0 ? first : Long.compare(arrival, other.arrival);
        }
    }
}
