package nl.plafond.model.flows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.Referrals;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.Violation;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Quantity;

/**
 * How much there is to play in one possible future of a model, measures applied.
 *
 * @param clients how many are expected to come to each service from outside over the whole period, with those who are there
 *     at the start; who comes back is no other client
 * @param visits about how often they come to a service at most, how many others are drawn who then do not come, and how many
 *     families come and stop
 * @param dwellings how many dwellings are drawn
 */
public record SimulationSize(List<Double> clients, double visits, double dwellings) {
    /** So many clients take some 1.5 gigabytes; the largest region of the Netherlands has not a tenth in ten years. */
    public static final long MOST_CLIENTS = 8_000_000;

    /** So much takes a minute or more, each time that it is played. */
    public static final long MOST_EVENTS = 200_000_000;

    private static final double ROUNDING = 1e-9;

    public SimulationSize {
        clients = List.copyOf(clients);
    }

    /**
     * The size of the simulation of a model.
     *
     * @param visits of a client who comes to each of the services first
     * @param clients how many come to a service
     */
    private static SimulationSize of(CareModel model, double[] visits, ToDoubleFunction<Service> clients) {
        double years = years(model);
        var each = model.services().stream().map(clients::applyAsDouble).toList();
        double events = IntStream.range(0, visits.length)
                .mapToDouble(s -> visits[s] * each.get(s))
                .sum();
        for (var service : model.services()) {
            var referrals = service.referrals();
            events += drawn(referrals.perYear(), referrals.factor(), model)
                    * mostOfMunicipalities(referrals, model)
                    * mostOfGroups(service, model)
                    * busiestMonth(referrals)
                    * years;
        }
        events += model.services().stream()
                .mapToDouble(s -> families(s, model, years))
                .sum();
        double dwellings = model.dwellings().stream()
                .mapToDouble(d -> drawn(d.perYear(), d.factor(), model) * years)
                .sum();
        return new SimulationSize(each, events, dwellings);
    }

    /** How many clients are expected to come to each service from outside, with those who are there at the start. */
    private static List<Double> clients(CareModel model) {
        return model.services().stream().map(s -> clients(s, model)).toList();
    }

    /** The same for all services together. */
    public static double allClients(CareModel model) {
        return clients(model).stream().mapToDouble(c -> c).sum();
    }

    /** All clients together. */
    public double allClients() {
        return clients.stream().mapToDouble(c -> c).sum();
    }

    /**
     * Refuses a model that would never come to an end, or not within reason.
     *
     * @param ends what has been worked out for other models
     * @throws InvalidModelException if clients go round in a circle too often, or if there is too much to play
     */
    public static void requirePlayable(CareModel model, CompetingEnds ends) {
        var excess = excess(model, ends);
        if (excess.isPresent()) {
            throw new InvalidModelException(List.of(excess.get()));
        }
    }

    /** Why a model would not come to an end within reason; empty if it does. */
    public static Optional<Violation> excess(CareModel model, CompetingEnds ends) {
        var bound = new VisitBound(model, ends);
        double years = years(model);
        var visits = bound.over(years);
        // Whoever comes seldom enough over years does so in each of them.
        boolean seldom = years >= 1 && Arrays.stream(visits).allMatch(v -> v <= VisitBound.MOST_PER_YEAR);
        return Optional.of(bound)
                .filter(some -> !seldom)
                .flatMap(VisitBound::tooOften)
                .map(SimulationSize::goesRound)
                .or(() -> tooMuch(model, visits));
    }

    /** Clients are counted month by month only where there would be too much if all months were as the busiest. */
    private static Optional<Violation> tooMuch(CareModel model, double[] visits) {
        return of(model, visits, service -> clientsAtMost(service, model))
                .excess(model)
                .flatMap(perhaps ->
                        of(model, visits, service -> clients(service, model)).excess(model));
    }

    private static Violation goesRound(VisitBound.Circle circle) {
        return Violation.found(
                        "services." + circle.services().get(0) + "."
                                + circle.cause().path(),
                        "found.too-often",
                        "from {2} on clients can go round in a circle, coming to a service more than {1} times a year: {0}",
                        circle.services().stream().map(ServiceId::value).collect(Collectors.joining(" > ")),
                        Math.round(VisitBound.MOST_PER_YEAR),
                        circle.from().toString())
                .allowed("expected.slower-circle", "expected longer stays, or more clients who leave the circle");
    }

    private Optional<Violation> excess(CareModel model) {
        var busiest = "services." + model.services().get(busiest()).id() + ".referrals";
        if (allClients() > MOST_CLIENTS) {
            return Optional.of(Violation.found(
                            busiest,
                            "found.too-many-clients",
                            "{0} clients are expected in one possible future",
                            Math.round(allClients()))
                    .allowed("expected.fewer-clients", "expected {0} at most", MOST_CLIENTS));
        }
        double events = visits + dwellings;
        return Optional.of(Violation.found(
                                dwellings > visits ? "dwellings" : busiest,
                                "found.too-much-to-play",
                                "{0} referrals, moves and dwellings are to be played in one possible future",
                                Math.round(events))
                        .allowed("expected.less-to-play", "expected {0} at most", MOST_EVENTS))
                .filter(excess -> events > MOST_EVENTS);
    }

    /** The number of the service that most of them come to. */
    public int busiest() {
        return IntStream.range(0, clients.size())
                .boxed()
                .max((one, other) -> Double.compare(clients.get(one), clients.get(other)))
                .orElse(0);
    }

    /** What is drawn a year: as many as at the busiest time, in as many layers as the factor at its highest. */
    private static double drawn(Timeline<PerYear> perYear, Timeline<Factor> factor, CareModel model) {
        return most(perYear, model) * Math.ceil(most(factor, model));
    }

    /** How often a family comes or stops at most: all that are there at the start or come later may stop. */
    private static double families(Service service, CareModel model, double years) {
        return service.room()
                .families()
                .map(families -> {
                    double come = most(families.recruited(), model) * years;
                    double places = service.providers().each().stream()
                            .map(p -> service.placesOf(p.id()))
                            .flatMap(Optional::stream)
                            .mapToDouble(own -> most(own, model))
                            .sum();
                    double there =
                            service.room().places().map(own -> most(own, model)).orElse(places)
                                    / families.each().value();
                    return come + Math.min(most(families.stop(), model) * (there + come) * years, there + come);
                })
                .orElse(0.0);
    }

    private static double most(Timeline<?> timeline, CareModel model) {
        return timeline.steps().headMap(model.end(), false).values().stream()
                .mapToDouble(Quantity::value)
                .max()
                .orElse(0);
    }

    private static double busiestMonth(Referrals referrals) {
        return referrals.months().stream().mapToDouble(m -> m).max().orElse(1);
    }

    private static double years(CareModel model) {
        return ChronoUnit.DAYS.between(model.start(), model.end()) / Days.PER_YEAR;
    }

    /** No fewer than come, whatever rounding does to their number. */
    private static double clientsAtMost(Service service, CareModel model) {
        var referrals = service.referrals();
        double perYear = most(referrals.perYear(), model)
                * most(referrals.factor(), model)
                * mostOfMunicipalities(referrals, model)
                * mostOfGroups(service, model)
                * busiestMonth(referrals);
        return (service.start().inCare() + service.start().waiting() + perYear * years(model)) * (1 + ROUNDING);
    }

    /** As much as measures on municipalities make of the referrals at most: what they make of one, of all. */
    private static double mostOfMunicipalities(Referrals referrals, CareModel model) {
        return referrals.byMunicipality().stream()
                .mapToDouble(own -> most(own.factor(), model))
                .reduce(1, Math::max);
    }

    /** As much as measures on groups of clients make of the referrals at most. */
    private static double mostOfGroups(Service service, CareModel model) {
        return service.groups().stream()
                .mapToDouble(group -> most(group.inflow(), model))
                .reduce(1, Math::max);
    }

    private static double clients(Service service, CareModel model) {
        var referrals = service.referrals();
        var days = new TreeSet<>(referrals.changes());
        service.shareDays().forEach(days::add);
        service.groups().forEach(group -> days.addAll(group.inflow().steps().keySet()));
        for (var month = model.start();
                month.isBefore(model.end());
                month = month.plusMonths(1).withDayOfMonth(1)) {
            days.add(month);
        }
        double sum = service.start().inCare() + service.start().waiting();
        var from = model.start();
        while (from.isBefore(model.end())) {
            var next = days.higher(from);
            LocalDate until = next == null || next.isAfter(model.end()) ? model.end() : next;
            double rate = referrals.rate(from)
                    * service.inflowOfGroups(from)
                    * referrals.months().get(from.getMonthValue() - 1);
            sum += rate * ChronoUnit.DAYS.between(from, until) / Days.PER_YEAR;
            from = until;
        }
        return sum;
    }
}
