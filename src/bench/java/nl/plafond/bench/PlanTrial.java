package nl.plafond.bench;

import java.util.Map;
import nl.plafond.model.CareModel;
import nl.plafond.simulation.Buffers;
import nl.plafond.simulation.Plan;
import nl.plafond.simulation.Planner;
import nl.plafond.simulation.Simulation;

/** Planning of one region, in a Java machine of its own: the first time, with other numbers, with the same. */
final class PlanTrial {
    private final CareModel model;
    private final double seconds;
    private final Planner planner = new Planner();
    private final Buffers buffers = new Buffers();
    private int number;

    private PlanTrial(CareModel model, double seconds) {
        this.model = model;
        this.seconds = seconds;
    }

    /**
     * Plans, and plays.
     *
     * @param arguments the region, and how many seconds each part takes
     */
    public static void main(String[] arguments) {
        new PlanTrial(FullSimulation.read(arguments[0]), Double.parseDouble(arguments[1])).run();
    }

    private void run() {
        var first = new Stopwatch();
        var plan = planner.plan(model);
        double cold = first.milliseconds();
        warm(plan);
        new Figures(Map.of(
                        "cold", cold,
                        "new", planned(true),
                        "same", planned(false),
                        "new-play", played(true),
                        "same-play", played(false)))
                .print();
    }

    private void warm(Plan plan) {
        for (var watch = new Stopwatch(); watch.milliseconds() < 1000 * Settings.WARMING * seconds; ) {
            number++;
            Simulation.play(planner.plan(NewNumbers.of(model, number)), 1, number, buffers);
            Simulation.play(plan, 1, number, buffers);
        }
    }

    /** Milliseconds that a plan takes. */
    private double planned(boolean others) {
        double milliseconds = 0;
        int times = 0;
        for (var watch = new Stopwatch(); times == 0 || watch.seconds() < seconds / 2; times++) {
            number++;
            var numbers = others ? NewNumbers.of(model, number) : model;
            var one = new Stopwatch();
            planner.plan(numbers);
            milliseconds += one.milliseconds();
        }
        return milliseconds / times;
    }

    /** Microseconds that a client takes: with other numbers each replication is planned by itself, else all of them once. */
    private double played(boolean others) {
        double milliseconds = 0;
        double clients = 0;
        var once = planner.plan(model);
        for (var watch = new Stopwatch(); clients == 0 || watch.seconds() < seconds; ) {
            number++;
            var numbers = others ? NewNumbers.of(model, number) : model;
            var one = new Stopwatch();
            var logbook = Simulation.play(others ? planner.plan(numbers) : once, 1, number, buffers);
            milliseconds += one.milliseconds();
            clients += FullSimulation.there(model) + FullSimulation.referred(logbook);
        }
        return 1000 * milliseconds / clients;
    }
}
