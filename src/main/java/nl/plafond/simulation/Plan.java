package nl.plafond.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Intervention;
import nl.plafond.model.Municipality;
import nl.plafond.results.Frame;
import nl.plafond.simulation.ServicePlan.RoutePlan;
import nl.plafond.units.Days;

/** A model made ready to be played: never changed, shared by all replications and threads. */
public final class Plan {
    /** A rate per year is spread over years of this mean length, so that leap years have a day more of it. */
    static final double DAYS_PER_YEAR = Days.PER_YEAR;

    final Frame frame;
    final Calendar calendar;
    final ServicePlan[] services;
    final double[] municipalityUpTo;
    final InterventionPlan[] interventions;
    final CostPlan[] costs;
    /** The days, the end among them, on which something is counted or changes, in order. */
    final double[] boundaries;

    private Plan(CareModel model, Tables tables) {
        var names = model.services().stream().map(s -> s.id().value()).toList();
        var places = model.municipalities().stream().map(Municipality::id).toList();
        frame = Frame.of(names, model.start(), model.end(), places);
        calendar = new Calendar(model.start(), model.end(), frame);
        services = model.services().stream()
                .map(s -> new ServicePlan(model, s, calendar, tables))
                .toArray(ServicePlan[]::new);
        municipalityUpTo = cumulativeShares(model.municipalities());
        interventions = model.interventions().stream()
                .map(i -> InterventionPlan.of(model, i, calendar))
                .filter(i -> i.day() >= 0 && i.day() < calendar.end())
                .sorted(Comparator.comparingDouble(InterventionPlan::day))
                .toArray(InterventionPlan[]::new);
        costs = model.costs().stream()
                .map(c -> new CostPlan(
                        ServicePlan.number(model, c.service()),
                        calendar.dayOf(c.from()),
                        calendar.dayOf(c.until()),
                        c.perDay()))
                .toArray(CostPlan[]::new);
        boundaries = boundaries();
    }

    /** The plan of a model. */
    public static Plan of(CareModel model, Tables tables) {
        return new Plan(model, tables);
    }

    /** What the logbook of this plan has rows for. */
    public Frame frame() {
        return frame;
    }

    private static double[] cumulativeShares(List<Municipality> municipalities) {
        double total = municipalities.stream().mapToDouble(Municipality::weight).sum();
        var upTo = municipalities.stream().mapToDouble(m -> m.weight() / total).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        upTo[upTo.length - 1] = 1;
        return upTo;
    }

    private double[] boundaries() {
        var days = new ArrayList<DoubleStream>();
        for (int month = 0; month < calendar.months(); month++) {
            days.add(DoubleStream.of(calendar.monthEnd(month)));
        }
        for (var service : services) {
            Stream.of(service.referralsPerYear, service.inflowFactor, service.places, service.price)
                    .forEach(steps -> days.add(Arrays.stream(steps.changes())));
            Stream.of(
                            service.plafondAmount,
                            service.bridgingPrice,
                            service.overflowPrice,
                            service.stayFactor,
                            service.maximumStay)
                    .forEach(steps -> days.add(Arrays.stream(steps.changes())));
            Arrays.stream(service.diversions).forEach(d -> days.add(Arrays.stream(d.share.changes())));
        }
        days.add(Arrays.stream(interventions).mapToDouble(InterventionPlan::day));
        return days.stream()
                .flatMapToDouble(d -> d)
                .filter(day -> day >= 0 && day <= calendar.end())
                .distinct()
                .sorted()
                .toArray();
    }

    /** Money that is spent on a service between two days. */
    record CostPlan(int service, double from, double until, double perDay) {
        /** What is spent in a period. */
        double between(double start, double end) {
            return Math.max(0, Math.min(end, until) - Math.max(start, from)) * perDay;
        }
    }

    /** An intervention in days and numbers. */
    record InterventionPlan(
            double day,
            int service,
            boolean review,
            double waitingShare,
            double inCareShare,
            boolean longestStaying,
            double costPerFile,
            List<RoutePlan> routes) {
        static InterventionPlan of(CareModel model, Intervention intervention, Calendar calendar) {
            double day = calendar.dayOf(intervention.on());
            int service = ServicePlan.number(model, intervention.service());
            if (intervention instanceof Intervention.Review review) {
                var routes = RoutePlan.of(model, review.routes());
                double cost = review.costPerFile().value();
                return new InterventionPlan(day, service, true, review.offList().value(), 0, false, cost, routes);
            }
            var transfer = (Intervention.Transfer) intervention;
            boolean longest = transfer.who() == Intervention.Transfer.Who.LONGEST_STAYING;
            return new InterventionPlan(
                    day,
                    service,
                    false,
                    transfer.waiting().value(),
                    transfer.inCare().value(),
                    longest,
                    0,
                    List.of());
        }
    }
}
