package nl.plafond.bench;

import java.util.concurrent.TimeUnit;
import nl.plafond.model.DurationDistribution;
import nl.plafond.simulation.internal.random.Knots;
import nl.plafond.simulation.internal.random.Law;
import nl.plafond.simulation.internal.random.QuantileTable;
import nl.plafond.simulation.internal.random.RandomStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Draws of a lognormal stay: from the table that the simulation has, and from the exact quantile function. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QuantileBenchmark {
    private final DurationDistribution stay = new DurationDistribution.Lognormal(ReferenceWork.MEAN_STAY, 1);
    private final QuantileTable table = QuantileTable.of(knot -> stay.quantile(Knots.share(knot)), new Exactly(stay));
    private final RandomStream stream = new RandomStream(1);

    private record Exactly(DurationDistribution stay) implements Law {
        @Override
        public double cdf(double days) {
            return stay.cdf(days);
        }

        @Override
        public double quantile(double share) {
            return stay.quantile(share);
        }
    }

    /** The random number that a draw needs. */
    @Benchmark
    public double uniform() {
        return stream.uniform();
    }

    /** From the table. */
    @Benchmark
    public double quantileInTable() {
        return table.at(stream.uniform());
    }

    /** Exactly. */
    @Benchmark
    public double quantileExactly() {
        return stay.quantile(stream.uniform());
    }
}
