package nl.plafond.model.flows;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.plafond.model.DurationDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * How spans end before an end that may come any day: by themselves, at a maximum, or interrupted.
 *
 * <p>Everything follows from one integral, of the share of spans that go on against the two hazards: with the end at a rate
 * 1/horizon and the interruption at a hazard, a span is interrupted with the chance hazard times that integral, and
 * overtaken by the end with the integral over the horizon. It is computed once for each span.
 */
public final class CompetingEnds {
    /** In equal steps of the logarithm, over as many powers of e as matter. */
    private static final int STEPS = 160;

    private static final double POWERS = 20;
    /** So many times its mean, nothing is left of a lapse at a constant rate. */
    private static final double SURELY = 40;

    private static final int MOST = 10_000;

    private final Map<Key, Lapse> known = new ConcurrentHashMap<>();

    private record Key(DurationDistribution span, double factor, double maximum, double hazard, double horizon) {}

    /**
     * How a span ends, if it does before the end.
     *
     * @param completed the chance that it does so by itself
     * @param stopped the chance that it does so at the maximum
     * @param interrupted the chance that it does so before, at the hazard
     */
    public record Lapse(double completed, double stopped, double interrupted) {}

    /** A span that never ends by itself. */
    static Lapse never(double hazard, double horizon) {
        return new Lapse(0, 0, hazard / (hazard + 1 / horizon));
    }

    /**
     * How a span ends.
     *
     * @param factor by which it is longer or shorter than drawn; 0 for one that takes no time
     * @param maximum in days; infinite without one
     * @param hazard per day
     * @param horizon after how many days the end comes, on average
     */
    Lapse of(DurationDistribution span, double factor, double maximum, double hazard, double horizon) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Key(span, factor, maximum, hazard, horizon), CompetingEnds::computed);
    }

    private static Lapse computed(Key key) {
        if (key.factor <= 0 || key.maximum <= 0) {
            return new Lapse(1, 0, 0);
        }
        double rate = key.hazard + 1 / key.horizon;
        double last = Math.min(key.maximum, SURELY / rate);
        double step = POWERS / STEPS;
        double area = 0;
        double before = last * FastMath.exp(-POWERS);
        double height = goesOn(key, before) * FastMath.exp(-rate * before);
        area += before * height;
        for (int i = 1; i <= STEPS; i++) {
            double time = i == STEPS ? last : last * FastMath.exp(i * step - POWERS);
            double next = goesOn(key, time) * FastMath.exp(-rate * time);
            area += (time - before) * (height + next) / 2;
            before = time;
            height = next;
        }
        double stopped = key.maximum <= last ? goesOn(key, key.maximum) * FastMath.exp(-rate * key.maximum) : 0;
        // What is left out by adding up in steps is not more than there is.
        area = Math.min(area, (1 - stopped) / rate);
        double interrupted = key.hazard * area;
        double completed = Math.max(0, 1 - rate * area - stopped);
        return new Lapse(completed, stopped, interrupted);
    }

    private static double goesOn(Key key, double time) {
        return 1 - key.span.cdf(time / key.factor);
    }
}
