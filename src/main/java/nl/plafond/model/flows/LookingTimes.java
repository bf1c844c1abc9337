package nl.plafond.model.flows;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.plafond.model.DurationDistribution;

/**
 * The times at which it is looked how many are left, for integrals by the trapezium rule: close together at first, so that
 * short spans count as precisely as long ones.
 */
final class LookingTimes {
    private static final int STEPS = 400;
    /** Where a part of all goes at one moment, it matters between which times that lies; those shares are soon found. */
    private static final int STEPS_OF_JUMPS = 4000;

    private LookingTimes() {}

    /**
     * From 0 to an end.
     *
     * @param spans what decides how many are left
     * @param jumps whether a part goes at one moment besides
     */
    static double[] upTo(double end, Stream<DurationDistribution> spans, boolean jumps) {
        int steps = jumps || spans.anyMatch(LookingTimes::jumps) ? STEPS_OF_JUMPS : STEPS;
        return DoubleStream.iterate(0, i -> i <= steps, i -> i + 1)
                .map(i -> i / steps)
                .map(share -> end * share * share * share)
                .toArray();
    }

    private static boolean jumps(DurationDistribution span) {
        if (span instanceof DurationDistribution.Mixture mixture) {
            return mixture.parts().stream().anyMatch(part -> jumps(part.span()));
        }
        return span instanceof DurationDistribution.Fixed || span instanceof DurationDistribution.Empirical;
    }
}
