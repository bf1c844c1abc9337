package nl.plafond.simulation.internal.plan;

import nl.plafond.model.DurationDistribution;

/**
 * What remains of the stay of someone found in care, where stays may break down.
 *
 * <p>Whoever is found after a time {@code a} has neither completed their care nor broken down, so the density of {@code a}
 * goes with {@code exp(-ha) S(a)}, and what is left of their stay exceeds {@code r} with chance {@code exp(hr) G(r) / G(0)},
 * where {@code G(r)} is the integral of {@code exp(-hb) S(b)} from {@code r} to the maximum (renewal theory with killing;
 * for {@code h} = 0 it is the usual length-biased remainder). The integral is taken by the trapezium rule.
 */
public final class SurvivingStay {
    private static final int STEPS = 20_000;
    /** Beyond this many mean lives hardly anyone is left: exp(-40) is below the last digit. */
    private static final double LIVES = 40;

    private final double hazard;
    private final double step;
    private final double[] exceeding;

    SurvivingStay(DurationDistribution span, double maximum, double hazard) {
        this.hazard = hazard;
        double furthest = Math.min(maximum, Math.min(LIVES / hazard, span.quantile(1 - 1e-12)));
        step = furthest / STEPS;
        exceeding = new double[STEPS + 1];
        for (int i = STEPS - 1; i >= 0; i--) {
            exceeding[i] = exceeding[i + 1] + step * (alive(span, i) + alive(span, i + 1)) / 2;
        }
        double all = exceeding[0];
        for (int i = 0; i <= STEPS; i++) {
            exceeding[i] *= StrictMath.exp(hazard * i * step) / all;
        }
    }

    private double alive(DurationDistribution span, int i) {
        // Just before the time, so that a stay of a fixed length lasts until it is over.
        return StrictMath.exp(-hazard * i * step) * (1 - span.cdf(Math.nextDown(i * step)));
    }

    /** The remaining stay that a share of those in care does not exceed. */
    double quantile(double share) {
        double left = 1 - share;
        int low = 0;
        int high = STEPS;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (exceeding[middle] > left) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double fall = exceeding[low] - exceeding[high];
        double part = fall <= 0 ? 0 : (exceeding[low] - left) / fall;
        return step * (low + Math.min(1, Math.max(0, part)));
    }
}
