package nl.plafond.cli;

import nl.plafond.experiment.Experiment;
import picocli.CommandLine.Option;

/** What all draws of chance start from, and how many threads play. */
final class SeedAndThreads {
    private static final int MOST_THREADS = 1024;

    @Option(names = "--seed", defaultValue = "2021", paramLabel = "N", descriptionKey = "seed")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Fails on a number of threads that makes no sense. */
    void check(SpeakingCommand command) {
        command.require(threads >= 1 && threads <= MOST_THREADS, "--threads", threads);
    }

    long seed() {
        return seed;
    }

    int threads() {
        return threads;
    }

    /** An experiment with them. */
    Experiment of(Experiment experiment) {
        return experiment.seed(seed).threads(threads);
    }
}
