package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.programme.Booked;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;

/** Reads from a logbook what claims on a model speak of, by the names that the claims give it. */
final class ClaimValues {
    /** Clients who were in care at some time in the period: those at its start and all who were admitted. */
    static final String SERVED = "served";
    /** What a municipality, or the region, pays in a year. */
    static final String BILL = "bill";
    /** What the programme books as net amount for a year; positive where it costs more than it saves. */
    static final String BOOKED = "booked-net";

    private final CareModel model;
    private final Map<String, Division> divisions = new HashMap<>();

    ClaimValues(CareModel model) {
        this.model = model;
    }

    /** What the programme books for a measure, or for all adopted ones, on average over the years. */
    double booked(String scenario, ObservationTime.Years years) {
        var programme = model.programme();
        var measures = scenario.equals(Programme.TOGETHER)
                ? programme.adopted()
                : programme.measures().stream()
                        .filter(m -> m.id().equals(scenario))
                        .toList();
        return measures.stream()
                        .map(ProgrammeMeasure::booked)
                        .flatMap(List::stream)
                        .filter(b -> years.first() <= b.year() && b.year() <= years.last())
                        .mapToDouble(Booked::netOrSum)
                        .sum()
                / (years.last() - years.first() + 1);
    }

    /** A metric or a derived figure in services, none for all of them, at a moment; of years the mean. */
    double at(Logbook book, String name, List<ServiceId> services, ObservationTime moment) {
        var frame = book.frame();
        return moment instanceof ObservationTime.MonthEnd end
                ? ofMonths(book, name, services, List.of(frame.month(end.day())))
                : mean((ObservationTime.Years) moment, year -> ofMonths(book, name, services, months(frame, year)));
    }

    /** Whether a metric is a mean or a share over clients. */
    static boolean isOverClients(String name) {
        return Metric.of(name).flatMap(Metric::base).isPresent();
    }

    /** What a metric over clients comes to for all of them together; of several months, or services, the sum. */
    double together(Logbook book, String name, List<ServiceId> services, ObservationTime moment) {
        return sum(
                book, name, services, moment, (metric, base, service, month) -> base * book.at(metric, service, month));
    }

    /** Over how many clients it is. */
    double clients(Logbook book, String name, List<ServiceId> services, ObservationTime moment) {
        return sum(book, name, services, moment, (metric, base, service, month) -> base);
    }

    private static double sum(
            Logbook book, String name, List<ServiceId> services, ObservationTime moment, OfClients value) {
        var metric = Metric.of(name).orElseThrow();
        var frame = book.frame();
        double sum = 0;
        for (int service : numbers(frame, services)) {
            for (int month : months(frame, moment)) {
                double base = book.over(metric.base().orElseThrow(), service, month);
                boolean exists = !Double.isNaN(book.at(metric, service, month));
                sum += base > 0 && exists ? value.of(metric, base, service, month) : 0;
            }
        }
        return sum;
    }

    private interface OfClients {
        double of(Metric metric, double base, int service, int month);
    }

    private static List<Integer> months(Frame frame, ObservationTime moment) {
        return moment instanceof ObservationTime.MonthEnd end
                ? List.of(frame.month(end.day()))
                : IntStream.rangeClosed(
                                ((ObservationTime.Years) moment).first(), ((ObservationTime.Years) moment).last())
                        .boxed()
                        .flatMap(year -> months(frame, year).stream())
                        .toList();
    }

    private static List<Integer> numbers(Frame frame, List<ServiceId> services) {
        return services.isEmpty()
                ? IntStream.range(0, frame.own()).boxed().toList()
                : services.stream()
                        .map(s -> frame.services().indexOf(s.value()))
                        .toList();
    }

    /** What municipalities pay together, or the region if none is named, on average over the years. */
    double bill(Logbook book, List<String> payers, Optional<String> split, ObservationTime.Years years) {
        var division = divisions.computeIfAbsent(split.orElse(""), name -> division(name, book.frame()));
        var frame = book.frame();
        return mean(years, year -> {
            var bills = division.bills(book, frame.years().indexOf(year));
            return IntStream.range(0, bills.length)
                            .filter(m -> payers.isEmpty()
                                    || payers.contains(frame.municipalities().get(m)))
                            .mapToLong(m -> bills[m])
                            .sum()
                    / 100.0;
        });
    }

    private Division division(String name, Frame frame) {
        return model.splits().stream()
                .filter(split -> split.id().equals(name))
                .findFirst()
                .map(split -> Division.of(split, frame))
                .orElseGet(() -> Division.byResidence(frame));
    }

    private double ofMonths(Logbook book, String name, List<ServiceId> services, List<Integer> months) {
        var found = new ArrayList<Double>();
        for (int service : numbers(book.frame(), services)) {
            double value = name.equals(SERVED)
                    ? served(book, service, months)
                    : ofMonths(book, Metric.of(name).orElseThrow(), service, months);
            if (!Double.isNaN(value)) {
                found.add(value);
            }
        }
        return found.isEmpty() ? Double.NaN : found.stream().mapToDouble(v -> v).sum();
    }

    /** What adds up is added up; of the rest it is the mean of the months in which it exists. */
    private static double ofMonths(Logbook book, Metric metric, int service, List<Integer> months) {
        var values = months.stream()
                .mapToDouble(month -> book.at(metric, service, month))
                .filter(v -> !Double.isNaN(v));
        return metric.sumsOverMonths() ? values.sum() : values.average().orElse(Double.NaN);
    }

    /** Who was there at the end of the first month or left in it, and who came in the months after it. */
    private static double served(Logbook book, int service, List<Integer> months) {
        int first = months.get(0);
        return book.at(Metric.IN_CARE, service, first)
                + book.at(Metric.DISCHARGES, service, first)
                + months.stream()
                        .skip(1)
                        .mapToDouble(month -> book.at(Metric.ADMISSIONS, service, month))
                        .sum();
    }

    private static List<Integer> months(Frame frame, int year) {
        return IntStream.range(0, frame.months().size())
                .filter(m -> frame.months().get(m).getYear() == year)
                .boxed()
                .toList();
    }

    private static double mean(ObservationTime.Years years, IntToDoubleFunction ofYear) {
        return IntStream.rangeClosed(years.first(), years.last())
                .mapToDouble(ofYear)
                .average()
                .orElseThrow();
    }
}
