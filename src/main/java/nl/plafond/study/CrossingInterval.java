package nl.plafond.study;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import nl.plafond.sensitivity.Medians;
import nl.plafond.sensitivity.Resamples;

/**
 * How far a crossing may lie from where it was found, as only some people were played: a percentile bootstrap of the people, who
 * are the same at every place.
 */
final class CrossingInterval {
    /** What lies outside a 95% interval on each side. */
    private static final double OUTSIDE = 0.025;

    private CrossingInterval() {}

    /**
     * The lower and the upper end of its 95% interval, as places.
     *
     * @param played what was played by place, each with the same people or the first of them
     */
    static double[] of(SortedMap<Double, double[]> played, Crossing crossing) {
        int people = played.values().stream().mapToInt(v -> v.length).max().orElseThrow();
        var found = Arrays.stream(Resamples.of(people))
                .mapToDouble(drawn -> crossing(played, crossing, drawn))
                .sorted()
                .toArray();
        return new double[] {Resamples.quantile(found, OUTSIDE), Resamples.quantile(found, 1 - OUTSIDE)};
    }

    /** Where these people have the crossing: of the stretches that they pass its border in, the one nearest to it. */
    private static double crossing(SortedMap<Double, double[]> played, Crossing crossing, int[] drawn) {
        double middle = (crossing.before() + crossing.behind()) / 2;
        double best = Double.NaN;
        Map.Entry<Double, Double> last = null;
        double side = crossing.to().compareTo(crossing.from()) > 0 ? 1 : -1;
        double least = Double.POSITIVE_INFINITY;
        for (var entry : played.entrySet()) {
            double median = median(entry.getValue(), drawn);
            if (last != null
                    && side * (last.getValue() - crossing.border()) < 0
                    && side * (median - crossing.border()) >= 0) {
                double place = Crossing.interpolated(
                        last.getKey(), last.getValue(), entry.getKey(), median, crossing.border());
                if (Math.abs(place - middle) < least) {
                    least = Math.abs(place - middle);
                    best = place;
                }
            }
            last = Map.entry(entry.getKey(), median);
        }
        if (!Double.isNaN(best)) {
            return best;
        }
        // They never pass it: beyond the end of the range, or before the model's own values.
        return side * (last.getValue() - crossing.border()) < 0 ? played.lastKey() : played.firstKey();
    }

    private static double median(double[] differences, int[] drawn) {
        return Medians.of(Arrays.stream(drawn)
                .filter(person -> person < differences.length)
                .mapToDouble(person -> differences[person])
                .toArray());
    }
}
