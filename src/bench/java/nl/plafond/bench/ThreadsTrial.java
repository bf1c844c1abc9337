package nl.plafond.bench;

import java.util.Map;
import nl.plafond.experiment.Experiment;

/** A whole experiment on one thread and on two, in turns, in a Java machine of its own; by the clock. */
final class ThreadsTrial {
    private static final int TURNS = 3;

    private ThreadsTrial() {}

    /**
     * Plays.
     *
     * @param arguments the work, and how many seconds a turn takes at least on one thread
     */
    public static void main(String[] arguments) {
        var experiment = Experiment.of(FullSimulation.read(arguments[0]));
        double seconds = Double.parseDouble(arguments[1]);
        int replications = 2;
        while (secondsOf(experiment, replications, 1) < seconds) {
            replications *= 2;
        }
        double one = 0;
        double two = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            one += secondsOf(experiment, replications, 1);
            two += secondsOf(experiment, replications, 2);
        }
        new Figures(Map.of("one", TURNS * replications / one, "two", TURNS * replications / two)).print();
    }

    private static double secondsOf(Experiment experiment, int replications, int threads) {
        var watch = new Stopwatch();
        experiment.replications(replications).threads(threads).play();
        return watch.seconds();
    }
}
