package nl.plafond.simulation.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Plafond;
import nl.plafond.model.Presence;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Places;

/** One provider of a service as a replication needs it: its places and its plafond over time. */
public final class ProviderPlan {
    public final double share;
    /** The first day on which it takes people, and the first on which it does not any more. */
    private final double from;

    private final double until;
    public final boolean hasPlaces;
    public final StepFunction places;
    public final RuleSteps<PlafondPlan> plafond;
    /** What it is paid for a day of care, which counts against its plafond. */
    public final StepFunction tariff;
    /** What it is paid, as a part of the price of the service. */
    public final StepFunction pricePart;
    /** What clients take of its places and are paid for, class by class. */
    public final PriceClass[] priceClasses;

    ProviderPlan(
            CareModel model,
            double share,
            Presence presence,
            Optional<Timeline<Places>> places,
            Dated<Plafond> plafond,
            StepFunction tariff,
            StepFunction pricePart,
            PriceClass[] priceClasses,
            Calendar calendar) {
        this.share = share;
        // Who is there from the first day on, or to the last, neither enters nor leaves.
        double first = calendar.dayOrInfinite(presence.from());
        double last = calendar.dayOrInfinite(presence.until());
        from = first <= 0 ? Double.NEGATIVE_INFINITY : first;
        until = last >= calendar.end() ? Double.POSITIVE_INFINITY : last;
        hasPlaces = places.isPresent();
        this.places = StepFunction.of(places.map(presence::only), Double.POSITIVE_INFINITY, model.start());
        this.plafond = RuleSteps.of(plafond, model.start(), p -> new PlafondPlan(model, p, calendar));
        this.tariff = tariff.times(pricePart);
        this.pricePart = pricePart;
        this.priceClasses = priceClasses;
    }

    /** Whether it takes people on a day. */
    public boolean takesPeople(double day) {
        return from <= day && day < until;
    }

    /** Whether it takes people on every day. */
    boolean isAlwaysThere() {
        return from == Double.NEGATIVE_INFINITY && until == Double.POSITIVE_INFINITY;
    }

    /** Whether there is a plafond with an amount at any time. */
    public boolean hasPlafond() {
        return plafond.rules().stream().anyMatch(p -> p.exists);
    }

    /** Whether room may move to it or away from it at any time. */
    public boolean isRebalanced() {
        return plafond.rules().stream().anyMatch(p -> p.rebalanced);
    }

    /** The days on which something of it changes. */
    List<double[]> changes() {
        var days = new ArrayList<>(List.of(places.changes(), plafond.changes(), pricePart.changes()));
        days.add(DoubleStream.of(from, until)
                .filter(day -> day > 0 && day < Double.POSITIVE_INFINITY)
                .toArray());
        for (var rule : plafond.rules()) {
            days.add(rule.amount.changes());
            days.add(rule.stayFactor.changes());
        }
        return days;
    }

    /**
     * The first day from which production of a year counts against the plafond that holds at a time: 1 January, the first
     * day of the simulation, or the day in that year on which there was a plafond that refuses and pays alike for the
     * first time.
     */
    public double countsFrom(double time, double yearStart) {
        double from = plafond.since(time);
        while (from > yearStart && alike(plafond.at(Math.nextDown(from)), plafond.at(time))) {
            from = plafond.since(Math.nextDown(from));
        }
        return Math.max(Math.max(0, yearStart), from);
    }

    /**
     * Until when the plafond of a day stands, where another follows that counts together with it; infinite where none does.
     */
    public double plafondUntil(double day) {
        double next = plafond.nextChange(day);
        return next < Double.POSITIVE_INFINITY && alike(plafond.at(day), plafond.at(next))
                ? next
                : Double.POSITIVE_INFINITY;
    }

    /** The next day on which there is another plafond or another amount of it; infinite if there is none. */
    public double nextOfPlafond(double day) {
        return Math.min(plafond.nextChange(day), plafond.at(day).amount.nextChange(day));
    }

    private static boolean alike(PlafondPlan one, PlafondPlan other) {
        return one.exists == other.exists && one.refuses == other.refuses;
    }

    /**
     * The sum of the amounts over the days of a period, in constant prices and in euros times days, as it is known on a
     * day: what stands then is taken to stay. So is what stands before a plafond of an unlike kind, or none, takes over:
     * that does not say any more what may be produced before it. Each plafond has its own index.
     *
     * @param year the number of the calendar year in which the period lies
     */
    public double amountDays(double from, double to, double known, int year) {
        double sum = 0;
        double begin = from;
        double last = known;
        while (begin < Math.min(to, last)) {
            double stop = Math.min(Math.min(to, last), plafond.nextChange(begin));
            var rule = plafond.at(begin);
            sum += rule.amount.integral(begin, stop) * rule.real[year];
            boolean ends = !alike(plafond.at(begin), plafond.at(stop));
            begin = stop;
            last = ends ? Math.nextDown(stop) : last;
        }
        double left = Math.max(0, to - Math.max(begin, from));
        var rule = plafond.at(last);
        return left == 0 ? sum : sum + rule.amount.at(last) * left * rule.real[year];
    }
}
