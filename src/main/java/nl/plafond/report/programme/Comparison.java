package nl.plafond.report.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.programme.Booked;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.ProgrammeFindings;
import nl.plafond.vocabulary.Metric;

/**
 * What a programme books beside what the run makes of it, measure by measure and year by year.
 *
 * <p>Measures go by their number in the programme, years by the calendar. Amounts are net: positive costs more than it
 * saves. Booked amounts are in euros of the document, simulated ones in constant prices.
 *
 * @param reading the run
 * @param findings what it says of the programme
 */
public record Comparison(RunView reading, ProgrammeFindings findings) {
    /** What is found of a year that was not simulated in full. */
    private static final Difference ABSENT = new Difference(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /** The comparison of a run; empty if no programme was played. */
    public static Optional<Comparison> of(RunView reading) {
        return reading.programme().map(findings -> new Comparison(reading, findings));
    }

    /** All measures, the rejected ones among them. */
    public List<ProgrammeMeasure> measures() {
        return reading.model().programme().measures();
    }

    /** One measure. */
    public ProgrammeMeasure measure(int measure) {
        return measures().get(measure);
    }

    /** The numbers of all measures. */
    public List<Integer> numbers() {
        return IntStream.range(0, measures().size()).boxed().toList();
    }

    /** The numbers of the adopted measures, in the order of introduction. */
    public List<Integer> adopted() {
        return findings.plays().adopted();
    }

    /** The calendar years for which anything is booked. */
    public List<Integer> years() {
        return reading.model().programme().years();
    }

    /** The years to read: those with a booked amount, or where there is no amount, those in which an adopted measure works. */
    public List<Integer> simulatedYears() {
        var booked = years().stream()
                .filter(y -> net(y).isPresent() && number(y).isPresent())
                .toList();
        return booked.isEmpty() ? workingYears() : booked;
    }

    private List<Integer> workingYears() {
        var start = adopted().stream()
                .flatMap(m -> EvidenceCollector.start(measure(m)).stream())
                .min(Comparator.naturalOrder());
        return reading.years().stream()
                .filter(y -> start.filter(from -> from.getYear() <= y).isPresent())
                .filter(y -> number(y).isPresent())
                .toList();
    }

    /** The year to tell of: the last one with a booked amount, or without any the year in which the model is looked at. */
    public Optional<Integer> lastYear() {
        var years = simulatedYears();
        int lookAt = reading.years().get(reading.yearOf(reading.lookAt()));
        return years.stream()
                .filter(y -> y == lookAt && net(y).isEmpty())
                .findFirst()
                .or(() -> years.stream().max(Comparator.naturalOrder()));
    }

    /** The number of a calendar year in the findings; empty for one that was not simulated in full. */
    public OptionalInt number(int year) {
        int number = reading.years().indexOf(year);
        return number >= 0 && reading.wholeYear(number) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The last calendar year that was simulated in full; empty if none was. */
    public OptionalInt end() {
        return IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .map(reading.years()::get)
                .max();
    }

    /** What is booked for a measure in a year; empty if the document has no column for it. */
    public Optional<Booked> booked(int measure, int year) {
        return measure(measure).booked().stream().filter(b -> b.year() == year).findFirst();
    }

    /** The booked net amount of a measure; empty if the document gives no amount at all. */
    public OptionalDouble net(int measure, int year) {
        return booked(measure, year).stream()
                .filter(Comparison::givesAnything)
                .mapToDouble(Booked::netOrSum)
                .findFirst();
    }

    private static boolean givesAnything(Booked booked) {
        return booked.net().euros().isPresent()
                || booked.cost().euros().isPresent()
                || booked.saving().euros().isPresent();
    }

    /** The booked net amount of all adopted measures together; empty if none of them has one. */
    public OptionalDouble net(int year) {
        return sum(adopted().stream().map(m -> net(m, year)));
    }

    /** What a row of the document adds up to for all adopted measures together; empty if it gives no amount. */
    public OptionalDouble total(int year, Function<Booked, Booked.Amount> row) {
        return sum(adopted().stream()
                .flatMap(m -> booked(m, year).stream())
                .map(b -> row.apply(b).euros()));
    }

    private static OptionalDouble sum(Stream<OptionalDouble> amounts) {
        var given = amounts.filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return given.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(DoubleStream.of(given).sum());
    }

    /** What a measure does alone to the cost of a year; not a number where the year was not simulated in full. */
    public Difference alone(int measure, int year) {
        return alone(measure, Metric.COST_TOTAL, findings.all(), year);
    }

    /** What a measure does alone to a figure of a service. */
    public Difference alone(int measure, Metric metric, int service, int year) {
        var number = number(year);
        return number.isPresent() ? findings.alone(measure, metric, service, number.getAsInt()) : ABSENT;
    }

    /** What all adopted measures do together to the cost of a year. */
    public Difference together(int year) {
        return together(Metric.COST_TOTAL, findings.all(), year);
    }

    /** What all adopted measures do together to a figure of a service. */
    public Difference together(Metric metric, int service, int year) {
        var number = number(year);
        return number.isPresent() ? findings.together(metric, service, number.getAsInt()) : ABSENT;
    }

    /** The sum of what the adopted measures do alone minus what they do together. */
    public Difference gap(int year) {
        return gap(Metric.COST_TOTAL, year);
    }

    /** The same for one category of cost. */
    public Difference gap(Metric metric, int year) {
        var number = number(year);
        return number.isPresent() ? findings.gap(metric, findings.all(), number.getAsInt()) : ABSENT;
    }

    /** What an adopted measure, by its place in the order of introduction, adds to those before it. */
    public Difference step(int place, int year) {
        var number = number(year);
        return number.isPresent() ? findings.step(place, Metric.COST_TOTAL, findings.all(), number.getAsInt()) : ABSENT;
    }
}
