package nl.plafond.simulation.internal.state;

import nl.plafond.simulation.internal.plan.Periods;

/**
 * The stays at a service where nothing happens to anyone but that their stay comes to its end: all is known of a stay as
 * soon as it begins, so it is added to what is counted later, and nobody need be followed.
 *
 * <p>Days are counted per provider, municipality and period. In a period, those who are there at its end make its whole
 * length; from that goes what was over of it when each came, and to it comes what was over when each left.
 */
public final class KnownStays {
    /** What is kept of a period: how many more are there at its end than at its start, and the days that correct for that. */
    private static final int NUMBERS = 2;

    private final Periods periods;
    private final int municipalities;
    private final double[] kept;
    private final int[] present;
    private int reached;

    /** Nobody yet. */
    KnownStays(Periods periods, int providers, int municipalities) {
        this.periods = periods;
        this.municipalities = municipalities;
        present = new int[providers * municipalities];
        kept = new double[present.length * periods.count() * NUMBERS];
    }

    /** Someone stays at a provider, by its number within the service, from now to another day. */
    void add(int provider, int municipality, double from, double until) {
        int first = (provider * municipalities + municipality) * periods.count();
        int begin = periods.at(from);
        int at = (first + begin) * NUMBERS;
        kept[at]++;
        kept[at + 1] -= from - periods.start(begin);
        if (until < periods.end()) {
            int last = periods.at(until);
            at = (first + last) * NUMBERS;
            kept[at]--;
            kept[at + 1] += until - periods.start(last);
        }
    }

    /** Tells a service what the period was that ends now. */
    public void endPeriod(ServiceState service, ClientDays clientDays) {
        double end = periods.start(reached + 1);
        double length = end - periods.start(reached);
        for (var provider : service.providers) {
            int change = 0;
            for (int m = 0; m < municipalities; m++) {
                int who = provider.rank * municipalities + m;
                int at = (who * periods.count() + reached) * NUMBERS;
                present[who] += (int) kept[at];
                change += (int) kept[at];
                clientDays.addInCare(provider.number, m, present[who] * length + kept[at + 1]);
            }
            service.inCare += change;
            provider.changeInCare(0, change, end);
        }
        reached++;
    }
}
