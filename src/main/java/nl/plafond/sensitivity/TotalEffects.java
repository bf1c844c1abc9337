package nl.plafond.sensitivity;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The total effect of a mover: what part of the variance of a figure it has a hand in, by itself and together with others.
 *
 * <p>It comes from futures that are played again with another draw of that mover alone (Jansen, Analysis of variance designs for
 * model output, Computer Physics Communications 117, 1999).
 */
public final class TotalEffects {

    private TotalEffects() {}

    /**
     * The total effect of a mover.
     *
     * @param values the figure in each future; not a number where it does not exist
     * @param redrawn the figure in the same futures, the mover drawn again and all else the same, chance too
     * @return with its 95% interval; empty if the figure is the same in every future, or exists in fewer than
     *     {@value VarianceShares#LEAST_FUTURES}
     */
    public static Optional<Share> of(double[] values, double[] redrawn) {
        var both = IntStream.range(0, Math.min(values.length, redrawn.length))
                .filter(k -> !Double.isNaN(values[k]) && !Double.isNaN(redrawn[k]))
                .toArray();
        if (both.length < VarianceShares.LEAST_FUTURES) {
            return Optional.empty();
        }
        double mean = IntStream.of(both).mapToDouble(k -> values[k]).average().orElseThrow();
        double whole = IntStream.of(both)
                .mapToDouble(k -> squared(values[k] - mean))
                .average()
                .orElseThrow();
        if (whole == 0) {
            return Optional.empty();
        }
        double share = IntStream.of(both)
                        .mapToDouble(k -> squared(values[k] - redrawn[k]) / 2)
                        .average()
                        .orElseThrow()
                / whole;
        // By the delta method: what each future adds to the error of a ratio of means.
        double error = Math.sqrt(IntStream.of(both)
                        .mapToDouble(k -> squared(
                                (squared(values[k] - redrawn[k]) / 2 - share * squared(values[k] - mean)) / whole))
                        .sum())
                / both.length;
        return Optional.of(new Share(share, share - Share.Z * error, share + Share.Z * error));
    }

    private static double squared(double value) {
        return value * value;
    }
}
