package nl.plafond.model.flows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Destination;
import nl.plafond.model.Plafond;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Factor;

/**
 * How many services one client comes to at most, if everything went as fast as it can go.
 *
 * <p>Whoever comes to a service is admitted or waits, or finds the list closed, or is too old, as room would have it; here it
 * is always what sends them on most often, and so more often than in any play. All rules of one day are taken to hold on.
 * Years are counted as in renewal theory: someone is followed for a time without memory with that mean, so that a way that
 * takes a time T is gone with the chance that T comes before the end, and the mean number of visits solves linear equations.
 */
public final class VisitBound {
    /** In a year: one every nine hours. Care and waits that are shorter on average are none that anybody plans. */
    public static final double MOST_PER_YEAR = 1000;

    private static final int MOST_ROUNDS = 20_000;
    private static final double SETTLED = 1e-6;

    private final CareModel model;
    private final CompetingEnds lapses;

    /** The visits under a model, measures applied. */
    public VisitBound(CareModel model) {
        this(model, new CompetingEnds());
    }

    /** The same, for callers that ask it of several models. */
    public VisitBound(CareModel model, CompetingEnds lapses) {
        this.model = model;
        this.lapses = lapses;
    }

    /** What sends a client on. */
    public enum Cause {
        STAY("stay"),
        STAND_STILL("indication.stand-still"),
        BREAKDOWN("breakdown"),
        RELAPSE("relapse"),
        PATIENCE("waiting.patience"),
        ESCALATION("waiting.escalation"),
        LIST_STOP("waiting.list-stop"),
        COMES_BACK("waiting.afterwards.comes-back"),
        AGE_LIMIT("age-limit");

        private final String path;

        Cause(String path) {
            this.path = path;
        }

        /** Where a service says it, in the words of the files. */
        public String path() {
            return path;
        }
    }

    /**
     * A circle that clients go round too often.
     *
     * @param services from one service round to the same
     * @param cause what sends them on from the first
     * @param from the first day on which the rules are so
     */
    public record Circle(List<ServiceId> services, Cause cause, LocalDate from) {
        public Circle {
            services = List.copyOf(services);
        }
    }

    /** The first circle that clients may go round more often than {@link #MOST_PER_YEAR} allows, if there is one. */
    public Optional<Circle> tooOften() {
        for (var day : days()) {
            var on = new OneDay(day, Days.PER_YEAR);
            if (on.most() > MOST_PER_YEAR) {
                return Optional.of(on.circle());
            }
        }
        return Optional.empty();
    }

    /** The most visits per service of a client who comes to it first, over a number of years; on the worst of all days. */
    public double[] over(double years) {
        var most = new double[model.services().size()];
        for (var day : days()) {
            var on = new OneDay(day, years * Days.PER_YEAR);
            for (int s = 0; s < most.length; s++) {
                most[s] = Math.max(most[s], on.visits[s]);
            }
        }
        return most;
    }

    /** The first day of the model and every day on which a rule that concerns it changes. */
    private NavigableSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (var service : model.services()) {
            days.addAll(service.stay().factor().steps().keySet());
            days.addAll(service.stay().maximum().steps().keySet());
            days.addAll(service.waiting().patienceFactor().steps().keySet());
            service.shareDays().forEach(days::add);
            service.indication().ifPresent(i -> {
                days.addAll(i.term().steps().keySet());
                days.addAll(i.ends().steps().keySet());
                days.addAll(i.standStill().steps().keySet());
            });
            for (var group : service.clients()) {
                days.addAll(service.routesOf(group).steps().keySet());
                days.addAll(group.stayFactor().steps().keySet());
            }
            service.wayOut()
                    .breakdown()
                    .ifPresent(b -> days.addAll(b.perYear().steps().keySet()));
            plans(service).forEach(plan -> days.addAll(plan.steps().keySet()));
        }
        days.removeIf(day -> day.isBefore(model.start()) || !day.isBefore(model.end()));
        days.add(model.start());
        return days;
    }

    /** What development plans make of the stays of a service. */
    private static Stream<Timeline<Factor>> plans(Service service) {
        var own = service.providers().each().stream().flatMap(p -> p.plafond().stream());
        return Stream.concat(Stream.of(service.room().plafond()), own)
                .flatMap(dated -> dated.steps().values().stream())
                .filter(Plafond.Smart.class::isInstance)
                .map(plafond -> ((Plafond.Smart) plafond).stayFactor());
    }

    /**
     * A way on from a service.
     *
     * @param weight the chance that it is taken before the time is over
     */
    private record Way(int to, double weight, Cause cause) {}

    /** The rules of one day. */
    private final class OneDay {
        private final LocalDate day;
        private final double horizon;
        /** For each service what may become of who comes, each with the ways on from there. */
        private final List<List<List<Way>>> choices = new ArrayList<>();

        private final double[] visits;

        OneDay(LocalDate day, double horizon) {
            this.day = day;
            this.horizon = horizon;
            model.services().forEach(service -> choices.add(choices(service)));
            visits = new double[choices.size()];
            double change = Double.POSITIVE_INFINITY;
            double enough = MOST_PER_YEAR * Math.max(1, horizon / Days.PER_YEAR);
            for (int round = 0; round < MOST_ROUNDS && change > SETTLED && most() <= enough; round++) {
                change = 0;
                for (int s = 0; s < visits.length; s++) {
                    double now = 1 + best(s).stream().mapToDouble(this::worth).sum();
                    change = Math.max(change, now - visits[s]);
                    visits[s] = now;
                }
            }
        }

        double most() {
            return Arrays.stream(visits).max().orElse(0);
        }

        private double worth(Way way) {
            return way.weight * visits[way.to];
        }

        private List<Way> best(int service) {
            List<Way> best = List.of();
            double most = 0;
            for (var choice : choices.get(service)) {
                double worth = choice.stream().mapToDouble(this::worth).sum();
                if (worth > most) {
                    best = choice;
                    most = worth;
                }
            }
            // At first nothing is worth anything yet; any choice will do.
            return best;
        }

        /** From the service with the most visits along the ways that are taken most, until that comes round. */
        Circle circle() {
            int service = 0;
            for (int s = 0; s < visits.length; s++) {
                service = visits[s] > visits[service] ? s : service;
            }
            var passed = new ArrayList<Integer>();
            while (!passed.contains(service)) {
                passed.add(service);
                service = onward(service).to;
            }
            var round = passed.subList(passed.indexOf(service), passed.size());
            // It may begin anywhere: with the one that comes first in the model.
            Collections.rotate(round, -round.indexOf(Collections.min(round)));
            var names = Stream.concat(round.stream(), Stream.of(round.get(0)))
                    .map(s -> model.services().get(s).id())
                    .toList();
            return new Circle(names, onward(round.get(0)).cause, day);
        }

        private Way onward(int service) {
            return best(service).stream()
                    .max((one, other) -> Double.compare(worth(one), worth(other)))
                    .orElseThrow();
        }

        private List<List<Way>> choices(Service service) {
            var all = new ArrayList<List<Way>>();
            all.add(care(service));
            all.add(standStill(service));
            service.wayOut().ageLimit().ifPresent(limit -> all.add(ways(limit.routes(), 1, Cause.AGE_LIMIT)));
            if (service.limited() && !service.dutyToPlace()) {
                var rules = service.waiting();
                rules.stop().ifPresent(stop -> {
                    var ways = new ArrayList<>(ways(stop.otherwise(), 1, Cause.LIST_STOP));
                    ways.addAll(comingBack(service, stop.otherwise(), 1));
                    all.add(ways);
                });
                double hazard = rules.escalation()
                        .map(e -> e.perYear().value() / Days.PER_YEAR)
                        .orElse(0.0);
                all.add(wait(service, hazard));
                // Those who wait in a place do not come to need a heavier service meanwhile.
                all.add(wait(service, 0));
            }
            return all;
        }

        private List<Way> care(Service service) {
            var out = service.wayOut();
            double hazard = out.breakdown()
                    .map(b -> b.perYear().on(day).value() / Days.PER_YEAR)
                    .orElse(0.0);
            double factor = service.stay().factor().on(day).value()
                    * plans(service)
                            .mapToDouble(plan -> plan.on(day).value())
                            .min()
                            .orElse(1);
            double looked = looked(service);
            double maximum = Math.min(service.stay().maximum().on(day).value(), looked);
            var ways = new ArrayList<Way>();
            for (var group : service.clients()) {
                double part = service.shareOn(group, day);
                double own = factor * group.stayFactor().on(day).value();
                var stay = lapses.of(group.stay(), own, maximum, hazard, horizon);
                out.breakdown()
                        .ifPresent(b -> ways.add(new Way(number(b.to()), part * stay.interrupted(), Cause.BREAKDOWN)));
                var routes = service.routesOf(group).on(day);
                ways.addAll(leaving(service, routes, part * stay.completed()));
                var stopped = out.afterMaximum().isEmpty() || looked == maximum ? routes : out.afterMaximum();
                ways.addAll(leaving(service, stopped, part * stay.stopped()));
            }
            return ways;
        }

        /** After how many days of care somebody may stop at the soonest whose indication ends. */
        private double looked(Service service) {
            return service.indication()
                    .filter(i -> i.ends().on(day).value() > 0)
                    .map(i -> i.term().on(day).value())
                    .orElse(Double.POSITIVE_INFINITY);
        }

        /** Care stands still whenever an indication ends, and goes on. */
        private List<Way> standStill(Service service) {
            return service.indication().filter(i -> i.standStill().on(day).value() > 0).stream()
                    .map(i -> {
                        double days = i.term().on(day).value()
                                + i.standStill().on(day).value();
                        return new Way(number(service.id()), StrictMath.exp(-days / horizon), Cause.STAND_STILL);
                    })
                    .toList();
        }

        /** At the end of care some of those who go home come back. */
        private List<Way> leaving(Service service, List<Route> routes, double weight) {
            var ways = new ArrayList<>(ways(routes, weight, Cause.STAY));
            service.wayOut().relapse().ifPresent(relapse -> {
                var away = lapses.of(relapse.after(), 1, Double.POSITIVE_INFINITY, 0, horizon);
                double back = weight * home(routes) * relapse.share().value() * away.completed();
                ways.add(new Way(number(relapse.to()), back, Cause.RELAPSE));
            });
            return ways;
        }

        private List<Way> wait(Service service, double hazard) {
            var rules = service.waiting();
            double factor = rules.patienceFactor().on(day).value();
            var ways = new ArrayList<Way>();
            for (var group : service.clients()) {
                double part = service.shareOn(group, day);
                var wait = group.patience()
                        .map(p -> lapses.of(p, factor, Double.POSITIVE_INFINITY, hazard, horizon))
                        .orElse(CompetingEnds.never(hazard, horizon));
                ways.addAll(ways(rules.leaving(), part * wait.completed(), Cause.PATIENCE));
                ways.addAll(comingBack(service, rules.leaving(), part * wait.completed()));
                rules.escalation()
                        .ifPresent(e -> ways.add(new Way(number(e.to()), part * wait.interrupted(), Cause.ESCALATION)));
            }
            return ways;
        }

        /** Of those who go home without care some come back for it. */
        private List<Way> comingBack(Service service, List<Route> routes, double weight) {
            return service.waiting().afterwards().comesBack().stream()
                    .map(back -> {
                        var away = lapses.of(back.after(), 1, Double.POSITIVE_INFINITY, 0, horizon);
                        double part = home(routes) * back.share().value() * away.completed();
                        return new Way(number(service.id()), weight * part, Cause.COMES_BACK);
                    })
                    .toList();
        }

        private List<Way> ways(List<Route> routes, double weight, Cause cause) {
            return routes.stream()
                    .filter(route -> route.destination() instanceof Destination.To)
                    .map(route -> new Way(
                            number(((Destination.To) route.destination()).service()),
                            weight * route.share().value(),
                            cause))
                    .toList();
        }
    }

    private static double home(List<Route> routes) {
        return routes.stream()
                .filter(route -> route.destination() instanceof Destination.Home)
                .mapToDouble(route -> route.share().value())
                .sum();
    }

    private int number(ServiceId service) {
        for (int s = 0; s < model.services().size(); s++) {
            if (model.services().get(s).id().equals(service)) {
                return s;
            }
        }
        throw new IllegalArgumentException("no service " + service);
    }
}
