package nl.plafond.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The work for pages that wait for an answer: a thread each, so many at once and no more. */
final class Jobs implements AutoCloseable {
    private static final int MOST = 64;
    private static final int PULSE_MILLIS = 250;

    private final ThreadPoolExecutor threads;
    private final ScheduledExecutorService clock;
    private final ScheduledFuture<?> pulse;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

    Jobs() {
        ThreadFactory daemons = work -> {
            var thread = new Thread(work, "plafond-page");
            thread.setDaemon(true);
            return thread;
        };
        threads = new ThreadPoolExecutor(0, MOST, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons);
        clock = Executors.newSingleThreadScheduledExecutor(daemons);
        pulse = clock.scheduleWithFixedDelay(
                () -> streams.forEach(Jobs::pulse), PULSE_MILLIS, PULSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** One stream that breaks must not stop the pulse of the others, as the clock would. */
    private static void pulse(EventStream stream) {
        try {
            stream.pulse();
        } catch (RuntimeException | Error broken) {
            stream.breakOff();
        }
    }

    /** Work that may be stopped. */
    interface Work {
        void run() throws InterruptedException;
    }

    /** Starts work; fails if there is too much already. */
    void start(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException full) {
            throw new RefusedException(429, "busy");
        }
    }

    /** Starts work for a page that is told of it as it goes; it is stopped when the page is closed. */
    void start(EventStream stream, Work work) {
        start(() -> {
            var worker = new Worker(Thread.currentThread());
            stream.whenGone(worker::stop);
            streams.add(stream);
            try {
                work.run();
            } catch (InterruptedException stopped) {
                // The page is gone: there is nobody to tell.
            } finally {
                streams.remove(stream);
                worker.done();
                stream.end();
            }
        });
    }

    /** How many pages are being worked for. */
    int streams() {
        return streams.size();
    }

    @Override
    public void close() {
        pulse.cancel(false);
        clock.shutdownNow();
        threads.shutdownNow();
    }

    /** The thread of a job as long as it works on it: a late interrupt does not stop the next job of that thread. */
    private static final class Worker {
        private final Thread thread;
        private boolean busy = true;

        Worker(Thread thread) {
            this.thread = thread;
        }

        synchronized void stop() {
            if (busy) {
                thread.interrupt();
            }
        }

        synchronized void done() {
            busy = false;
            Thread.interrupted();
        }
    }
}
