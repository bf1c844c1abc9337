package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import nl.plafond.simulation.internal.plan.Calendar;
import nl.plafond.simulation.internal.plan.PlafondPlan;

/**
 * The room that has moved between the providers of a service whose plafonds are rebalanced.
 *
 * <p>What has moved stays moved, day by day, as long as who gave it has it: where less is agreed for them later, what they
 * lack comes back from those who got it, in proportion. So nobody has less than nothing, and together they have what is
 * agreed, neither more nor less. Whoever has another plafond has what is agreed for it: what they gave comes back from those
 * who have it, what they got goes back. The days before such a change keep what they had.
 */
public final class MovedRoom {
    private final ProviderState[] providers;
    private final Calendar calendar;
    private final PlafondPlan[] rules;
    /** What each has got or, below 0, given, in euros per year. */
    private final double[] perYear;
    /** What came of that in the days of this year before one, in euros. */
    private final double[] before;

    private double since;
    private int year = -1;
    private boolean anyMoved;

    private final double[] agreed;
    private final double[] came;
    private final double[] thisYear;
    private final double[] nextYear;
    private final double[] ofYear;
    private final double[] later;

    MovedRoom(ProviderState[] providers, Calendar calendar) {
        this.providers = providers;
        this.calendar = calendar;
        int n = providers.length;
        rules = new PlafondPlan[n];
        for (int p = 0; p < n; p++) {
            rules[p] = providers[p].capacity.rule();
        }
        perYear = new double[n];
        before = new double[n];
        agreed = new double[n];
        came = new double[n];
        thisYear = new double[n];
        nextYear = new double[n];
        ofYear = new double[n];
        later = new double[n];
    }

    /** Room moves on a day, in euros per year, to each provider or, below 0, away from it. */
    public void move(double[] moves, double now) {
        settle(now);
        comes(now);
        for (int p = 0; p < moves.length; p++) {
            perYear[p] = came[p] + moves[p];
        }
        anyMoved = true;
        tell(now);
    }

    /** What a provider has at least in a day from now on, in euros per year: it can give no more. */
    public double held(int provider, double now) {
        comes(now);
        return agreed[provider] + came[provider];
    }

    /** What has come of what moved, both in what is left of this year and in the next. */
    private void comes(double now) {
        for (int p = 0; p < providers.length; p++) {
            var capacity = providers[p].capacity;
            agreed[p] = Math.min(capacity.agreedPerYear(now, year), capacity.agreedPerYear(now, year + 1));
        }
        comes(perYear);
    }

    /** The days until now have had what they had, before the rules of today apply. */
    void settle(double now) {
        if (anyMoved) {
            comesOn(since, year, perYear);
            add(before, since, now);
        }
        since = now;
    }

    /** The rules of today apply. */
    void update(double now, int ofToday) {
        boolean newYear = ofToday != year;
        year = ofToday;
        if (newYear) {
            Arrays.fill(before, 0);
        }
        for (int p = 0; p < providers.length; p++) {
            var capacity = providers[p].capacity;
            if (capacity.rule() != rules[p]) {
                rules[p] = capacity.rule();
                giveUp(perYear, p);
            } else if (newYear && capacity.isRenewed()) {
                perYear[p] = 0;
            }
            if (capacity.countsFrom() == now) {
                before[p] = 0;
            }
        }
        if (anyMoved) {
            tell(now);
        }
    }

    /** Tells every provider what it has. */
    private void tell(double now) {
        double yearEnd = calendar.yearStart(year + 1);
        comesOn(now, year, perYear);
        System.arraycopy(before, 0, thisYear, 0, before.length);
        add(thisYear, now, yearEnd);
        comesOn(now, year + 1, perYear);
        System.arraycopy(came, 0, nextYear, 0, came.length);
        lookAhead(now, yearEnd);
        for (int p = 0; p < providers.length; p++) {
            providers[p].capacity.setMoved(thisYear[p], nextYear[p], ofYear[p], now);
        }
    }

    /** Works out what this year will have turned out to be, by what is agreed for it, if nothing moves any more. */
    private void lookAhead(double now, double yearEnd) {
        System.arraycopy(before, 0, ofYear, 0, before.length);
        System.arraycopy(perYear, 0, later, 0, perYear.length);
        for (double day = now; day < yearEnd; ) {
            double stop = yearEnd;
            for (var provider : providers) {
                stop = Math.min(stop, provider.plan.nextOfPlafond(day));
            }
            comesOn(day, year, later);
            add(ofYear, day, stop);
            for (int p = 0; p < providers.length; p++) {
                var plafonds = providers[p].plan.plafond;
                if (plafonds.at(stop) != plafonds.at(day)) {
                    giveUp(later, p);
                }
            }
            day = stop;
        }
    }

    private void add(double[] euros, double from, double to) {
        double part = (to - from) / (calendar.yearStart(year + 1) - calendar.yearStart(year));
        for (int p = 0; p < euros.length; p++) {
            euros[p] += came[p] * part;
        }
    }

    private void comesOn(double day, int ofThatYear, double[] moved) {
        for (int p = 0; p < providers.length; p++) {
            agreed[p] = providers[p].capacity.agreedPerYear(day, ofThatYear);
        }
        comes(moved);
    }

    /** What comes of what has moved, beside what is agreed with each. */
    private void comes(double[] moved) {
        double lacking = 0;
        double got = 0;
        for (int p = 0; p < moved.length; p++) {
            if (moved[p] < 0) {
                lacking += Math.max(0, -(agreed[p] + moved[p]));
            } else {
                got += moved[p];
            }
        }
        double part = lacking == 0 ? 1 : Math.max(0, 1 - lacking / got);
        for (int p = 0; p < moved.length; p++) {
            came[p] = moved[p] > 0 ? moved[p] * part : Math.max(moved[p], -agreed[p]);
        }
    }

    /** A provider has no part any more in what has moved: the others have it back, or give it back, in proportion. */
    private static void giveUp(double[] moved, int provider) {
        double own = moved[provider];
        moved[provider] = 0;
        double others = 0;
        for (double one : moved) {
            others += one * own < 0 ? one : 0;
        }
        double part = others == 0 ? 0 : Math.max(0, 1 + own / others);
        for (int p = 0; p < moved.length; p++) {
            moved[p] *= moved[p] * own < 0 ? part : 1;
        }
    }
}
