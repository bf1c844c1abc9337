package nl.plafond.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.plafond.simulation.internal.kernel.EventList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The hold model (Jones 1986) as a replication has it: so many discharges pending, each of which plans another after a
 * lognormal stay of 2.5 years (cv 1), as many referrals, each of which plans the next, and a new start after ten years.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EventListBenchmark {
    private static final int DRAWS = 1 << 16;
    private static final long REFERRAL = 0;
    private static final long DISCHARGE = 1;

    @Param({"268", "26800", "100000", "400000"})
    private int pending;

    private final EventList events = new EventList(4096);
    private final double[] stays = new double[DRAWS];
    private final double[] remainders = new double[DRAWS];
    private final double[] gaps = new double[DRAWS];
    private int draw;

    /** Draws beforehand, so that they are not timed. */
    @Setup
    public void draw() {
        var random = new Random(1);
        double variance = Math.log(2);
        double location = Math.log(ReferenceWork.MEAN_STAY) - variance / 2;
        for (int i = 0; i < DRAWS; i++) {
            stays[i] = Math.exp(location + Math.sqrt(variance) * random.nextGaussian());
            remainders[i] =
                    random.nextDouble() * Math.exp(location + variance + Math.sqrt(variance) * random.nextGaussian());
            gaps[i] = -Math.log(1 - random.nextDouble()) * ReferenceWork.MEAN_STAY / pending;
        }
        begin();
    }

    private void begin() {
        events.clear();
        for (int client = 0; client < pending; client++) {
            plan(next(remainders), DISCHARGE);
        }
        events.plan(0, REFERRAL);
    }

    private double next(double[] draws) {
        draw = (draw + 1) & (DRAWS - 1);
        return draws[draw];
    }

    private void plan(double time, long event) {
        if (time < ReferenceWork.DAYS) {
            events.plan(time, event);
        }
    }

    /** One event taken, and one planned. */
    @Benchmark
    public double eventList() {
        double now = events.nextTime();
        if (now == Double.POSITIVE_INFINITY) {
            begin();
            now = events.nextTime();
        }
        long event = events.takeNext();
        plan(now + next(event == REFERRAL ? gaps : stays), event);
        return now;
    }
}
