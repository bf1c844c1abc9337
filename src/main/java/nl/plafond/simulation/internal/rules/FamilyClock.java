package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.RandomStream;
import nl.plafond.simulation.internal.state.ProviderState;

/**
 * When the next family of a provider stops, or the next one comes, at a rate that changes with what happens.
 *
 * <p>Each time takes one exponential draw, which is used up as the rate goes by (the time change of a Poisson process): under
 * another rate the same draws come sooner or later, so that a measure on families changes none of them.
 */
final class FamilyClock {
    final ProviderState provider;
    /** Whether families stop by it; else they come. */
    final boolean stops;

    private final long key;
    private final RandomStream stream;
    private double left;
    private double since;
    private double perDay;
    private long happened;
    private int stamp;

    FamilyClock(ProviderState provider, boolean stops, long key) {
        this.provider = provider;
        this.stops = stops;
        this.key = key;
        stream = new RandomStream(key);
        left = stream.exponential();
    }

    /** Goes on at another rate; returns whether it is another. */
    boolean goOn(double ratePerDay, double now) {
        if (ratePerDay == perDay) {
            return false;
        }
        left = Math.max(0, left - perDay * (now - since));
        since = now;
        perDay = ratePerDay;
        stamp++;
        return true;
    }

    /** What it was set for has happened; it starts anew. */
    void startAnew(double now) {
        left = stream.exponential();
        since = now;
        happened++;
        stamp++;
    }

    /** When it happens next if the rate stays as it is; infinite if never. */
    double next() {
        return perDay > 0 ? since + left / perDay : Double.POSITIVE_INFINITY;
    }

    /** The key of what happens now. */
    long happeningKey() {
        return Key.of(key, happened);
    }

    /** What tells whether an event on the schedule is still meant. */
    int stamp() {
        return stamp;
    }
}
