package nl.plafond.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Processor time and memory of the thread that asks: what others on the machine do counts less in it than in time by the
 * clock, and what the compiler and the garbage collector do beside it does not count.
 */
final class Stopwatch {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long begin = System.nanoTime();
    private final long processor = THREAD.getCurrentThreadCpuTime();
    private final long allocated = THREAD.getCurrentThreadAllocatedBytes();

    /** Seconds by the clock since it was made. */
    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Milliseconds of processor time since it was made. */
    double milliseconds() {
        return (THREAD.getCurrentThreadCpuTime() - processor) / 1e6;
    }

    /** Kilobytes that were asked of the heap since it was made. */
    double kilobytes() {
        return (THREAD.getCurrentThreadAllocatedBytes() - allocated) / 1e3;
    }
}
