package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.Notation;

/**
 * The scale of an axis with round ticks.
 *
 * @param low the lowest value, a tick
 * @param high the highest value, a tick
 * @param step from tick to tick
 */
record Scale(double low, double high, double step) {
    /** A scale with zero on it that holds a range, with about so many steps. */
    static Scale of(double min, double max, int steps) {
        double low = Math.min(0, min);
        double high = Math.max(0, max);
        double step = round(Math.max(high - low, 1e-9) / steps);
        return new Scale(
                Math.floor(low / step + 1e-9) * step, Math.max(step, Math.ceil(high / step - 1e-9) * step), step);
    }

    /** A scale without zero, for values that lie far from it and close together. */
    static Scale zoomed(double min, double max, int steps) {
        // A value that never changes is drawn on a scale of a fiftieth of itself.
        double range = max > min ? max - min : Math.abs(max) / 50;
        double step = round(Math.max(range, 1e-9) / steps);
        double low = Math.floor(min / step + 1e-9) * step;
        return new Scale(low, Math.max(low + step, Math.ceil(max / step - 1e-9) * step), step);
    }

    /** The next higher 1, 2, 2.5 or 5 times a power of ten. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double part : new double[] {1, 2, 2.5, 5}) {
            if (part * power >= step * (1 - 1e-9)) {
                return part * power;
            }
        }
        return 10 * power;
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (long i = Math.round(low / step); i <= Math.round(high / step); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Its ticks with their texts. */
    List<LetteredAxis.Mark> marks(Notation notation) {
        return ticks().stream()
                .map(t -> new LetteredAxis.Mark(t, notation.number(t, decimals())))
                .toList();
    }

    /** How many decimals the ticks need. */
    int decimals() {
        int decimals = 0;
        for (double s = step; Math.abs(s - Math.rint(s)) > 1e-9 * s && decimals < 6; s *= 10) {
            decimals++;
        }
        return decimals;
    }

    /** Where a value lies, from 0 (low) to 1 (high). */
    double part(double value) {
        return (value - low) / (high - low);
    }
}
