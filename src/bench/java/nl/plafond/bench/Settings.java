package nl.plafond.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How it is measured.
 *
 * @param rounds how often every engine has its turn
 * @param seconds of processor time that each plays, once it is warm
 * @param limit how many seconds a Java machine may take before it is stopped
 * @param before the classes of an earlier version to compare with, if any
 * @param only a regular expression that the works to play match
 */
record Settings(int rounds, double seconds, int limit, Optional<Path> before, String only) {
    /** How many times as long everyone warms up: on two busy processors the compiler takes its time. */
    static final double WARMING = 2.5;

    /** As the system properties say: {@code bench.rounds}, {@code bench.seconds} and so on. */
    static Settings given() {
        return new Settings(
                Integer.getInteger("bench.rounds", 1),
                Double.parseDouble(System.getProperty("bench.seconds", "1")),
                Integer.getInteger("bench.limit", 30),
                Optional.of(System.getProperty("bench.before", ""))
                        .filter(path -> !path.isEmpty())
                        .map(Path::of),
                System.getProperty("bench.only", ".*"));
    }

    boolean plays(String work) {
        return work.matches(only);
    }
}
