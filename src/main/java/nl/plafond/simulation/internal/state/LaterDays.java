package nl.plafond.simulation.internal.state;

import nl.plafond.simulation.internal.plan.Periods;

/**
 * What those who left a service still cost, or still receive from others, on days that are known when they leave: per
 * municipality and period, so that it can be paid as the days go by.
 */
public final class LaterDays {
    /** What is counted. */
    public enum Kind {
        /** Clients who went home without care, on the day itself. */
        CLIENTS_WITHOUT,
        /** Days on which they cost something. */
        AFTERWARDS,
        /** Days on which some of them get the care elsewhere. */
        CARE_ELSEWHERE,
        /** Days of care of those whom another law took over. */
        HANDED_OVER,
        /** Days of care that nobody gives to those who went home without it. */
        NOT_GIVEN
    }

    private static final int KINDS = Kind.values().length;

    private final Periods periods;
    private final int municipalities;
    private final double[] amounts;
    private int reached;

    LaterDays(Periods periods, int municipalities) {
        this.periods = periods;
        this.municipalities = municipalities;
        amounts = new double[KINDS * municipalities * periods.count()];
    }

    /** One client on a day. */
    void addOne(Kind kind, int municipality, double now) {
        amounts[at(kind, municipality, periods.at(now))]++;
    }

    /** The days from now for so many days, as far as the simulation goes. */
    void add(Kind kind, int municipality, double now, double days) {
        double until = Math.min(now + days, periods.end());
        double from = now;
        for (int period = periods.at(now); from < until; period++) {
            double to = Math.min(until, periods.start(period + 1));
            amounts[at(kind, municipality, period)] += to - from;
            from = to;
        }
    }

    /** What there was in the period that runs. */
    public double read(Kind kind, int municipality) {
        return amounts[at(kind, municipality, reached)];
    }

    /** The same for all municipalities together. */
    public double readAll(Kind kind) {
        double sum = 0;
        for (int m = 0; m < municipalities; m++) {
            sum += read(kind, m);
        }
        return sum;
    }

    /** The period that runs has been read. */
    public void endPeriod() {
        reached++;
    }

    @SuppressWarnings("EnumOrdinal") // A place in memory, which nobody else sees.
    private int at(Kind kind, int municipality, int period) {
        return (kind.ordinal() * municipalities + municipality) * periods.count() + period;
    }
}
