package nl.plafond.simulation.internal.rules;

import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.random.RandomStream;

/**
 * The candidates for referral to one service, or the dwellings of one stream: a Poisson process at the busiest rate, of
 * which those come that pass the thinning of the season and the year (Lewis and Shedler 1979).
 *
 * <p>Layer 0 are the people who come without measures; a measure that cuts the inflow leaves some of them out. Layer 1 and
 * up are further people, who come when measures raise the inflow above once, twice … what it was. Each layer has a stream
 * of its own, so that no measure changes who the others are.
 */
public final class ThinnedArrivals {
    /** The number of the service, or of the stream of dwellings. */
    public final int subject;

    /** The number of the inflow among those of the service; 0 of a stream of dwellings. */
    public final int inflow;

    public final int layer;
    private final long key;
    private final RandomStream stream;
    private final double perDay;
    private final double perYear;
    private double time;
    private long candidates;
    private double thinning;

    public ThinnedArrivals(int subject, int inflow, int layer, long parentKey, double mostPerYear) {
        this.subject = subject;
        this.inflow = inflow;
        this.layer = layer;
        perYear = mostPerYear;
        perDay = perYear / RegionPlan.DAYS_PER_YEAR;
        key = Key.of(parentKey, layer);
        stream = new RandomStream(key);
    }

    /** When the next candidate comes; infinite if nobody is ever referred. */
    public double next() {
        if (perDay <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        time += stream.exponential() / perDay;
        thinning = stream.uniform();
        candidates++;
        return time;
    }

    /** Whether the present candidate comes at a rate of so many per year. */
    public boolean comes(double ratePerYear) {
        return thinning * perYear < ratePerYear;
    }

    /** The key of the present candidate. */
    public long candidateKey() {
        return Key.of(key, candidates);
    }
}
