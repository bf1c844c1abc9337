package nl.plafond.report.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.Dated;
import nl.plafond.model.Plafond;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * How many clients the plafond of a service pays for: the plafond of the year over the price of a year of care.
 *
 * <p>Where a plafond begins within a year, what a run writes down of that year is the part of it from that day on, so it is
 * divided by those days; before that day there is no ceiling.
 */
public record PlafondCeiling(RunView reading, int scenario, int service) {
    /** In each month; empty for a service without a plafond that can keep a client out, and for all services together. */
    public static Optional<List<Double>> of(RunView reading, int scenario, int service) {
        if (service == reading.findings().all() || !reading.capped(scenario, service)) {
            return Optional.empty();
        }
        var ceiling = new PlafondCeiling(reading, scenario, service);
        return Optional.of(
                IntStream.range(0, reading.months()).mapToObj(ceiling::clients).toList());
    }

    /** Not a number in a month in which not every provider has a plafond that can keep a client out. */
    private double clients(int month) {
        var plafonds = plafonds();
        var numbers = providers();
        var day = reading.dayOf(month);
        double perDay = IntStream.range(0, plafonds.size())
                .mapToDouble(i -> perDay(plafonds.get(i), numbers.get(i), reading.yearOf(month), day))
                .sum();
        return perDay / reading.service(scenario, service).tariff().on(day).value();
    }

    private List<Dated<Plafond>> plafonds() {
        var plan = reading.service(scenario, service);
        var whole = plan.room().plafond();
        var each = plan.providers().each();
        return each.isEmpty()
                ? List.of(whole)
                : each.stream().map(p -> p.plafond().orElse(whole)).toList();
    }

    /** The numbers of the providers of the service in the frame, in the order of the model. */
    private List<Integer> providers() {
        var all = reading.findings().frame().providers();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).service() == service)
                .boxed()
                .toList();
    }

    /** What the plafond of a provider has for each day of a year on which it counts. */
    private double perDay(Dated<Plafond> plafond, int provider, int year, LocalDate day) {
        var last = LocalDate.of(day.getYear(), 12, 31);
        var first = countsFrom(plafond, last);
        if (day.isBefore(first) || !plafond.on(last).refuses()) {
            return Double.NaN;
        }
        double ofYear = reading.findings()
                .provider(scenario, ProviderMetric.PLAFOND, provider, year)
                .mean();
        return ofYear / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The first day of a year from which on what can, or cannot, keep a client out stays so. */
    private LocalDate countsFrom(Dated<Plafond> plafond, LocalDate last) {
        var from = last.withDayOfYear(1).isBefore(reading.start()) ? reading.start() : last.withDayOfYear(1);
        for (var day : plafond.steps().subMap(from, false, last, true).keySet()) {
            if (plafond.on(day.minusDays(1)).refuses() != plafond.on(day).refuses()) {
                from = day;
            }
        }
        return from;
    }
}
