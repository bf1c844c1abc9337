package nl.plafond.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.plafond.report.ReportWriter;

/** How far the work is and how long it will take: a moving bar for a person, nothing in a pipe. */
interface ProgressLine extends AutoCloseable, ReportWriter.Steps {
    /** How many steps there are as long as that is not known, as the bar takes it. */
    long UNKNOWN = -1;

    @Override
    default void done() {
        step();
    }

    /** One step more is done. */
    default void step() {
        step(1);
    }

    /** So many steps more are done. */
    void step(long steps);

    @Override
    void close();

    /** A line for so many steps of something. */
    static ProgressLine of(String task, long steps) {
        return Terminal.isWatched() ? new Moving(task, steps) : new Silent();
    }

    /** A line for something of which nobody knows yet how many steps it has. */
    static ProgressLine of(String task) {
        return of(task, UNKNOWN);
    }

    /** Nobody looks on. */
    record Silent() implements ProgressLine {
        @Override
        public void step(long steps) {}

        @Override
        public void more(int steps) {}

        @Override
        public void close() {}
    }

    /** A bar with the time left. */
    final class Moving implements ProgressLine {
        private final ProgressBar bar;

        Moving(String task, long steps) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void step(long steps) {
            bar.stepBy(steps);
        }

        @Override
        public void more(int steps) {
            bar.maxHint(Math.max(0, bar.getMax()) + steps);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
