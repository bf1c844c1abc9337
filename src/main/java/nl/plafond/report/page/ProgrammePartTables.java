package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.programme.BookingVerdictText;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.programme.Forecast;
import nl.plafond.report.programme.MeasureNames;
import nl.plafond.report.programme.Misprint;
import nl.plafond.report.programme.Misprints;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;

/** The tables of the part on a programme. */
final class ProgrammePartTables {
    private final Comparison comparison;
    private final ReportTexts words;
    private final Amounts amounts;
    private final BookingVerdictText reasons;

    ProgrammePartTables(Comparison comparison, ReportTexts words) {
        this.comparison = comparison;
        this.words = words;
        amounts = new Amounts(words);
        reasons = new BookingVerdictText(comparison, words);
    }

    /** All adopted measures together in every booked year, in constant prices and in prices of the year. */
    DataTable totals() {
        var rows = comparison.years().stream().map(this::total).toList();
        return new DataTable(
                words.say("programme.totals"),
                words.say("table.year"),
                List.of(
                        words.say("programme.booked"),
                        words.say("programme.simulated.in", priceLevel()),
                        words.say("programme.simulated.nominal"),
                        words.say("programme.gap"),
                        words.say("programme.why")),
                rows);
    }

    private Row total(int year) {
        double prices = comparison.reading().model().priceFactor(year);
        var d = comparison.together(year);
        var nominal = d.times(prices);
        var said = reasons.ofTotal(year);
        return new Row(
                Integer.toString(year),
                List.of(
                        exact(comparison.net(year)),
                        simulated(d),
                        d.replications() == 0 ? none() : Cell.of(amounts.rounded(nominal), amounts.interval(nominal)),
                        simulated(overlap(year)),
                        why(said)),
                false);
    }

    /** What the measures save less together than added up: positive for what is counted twice. */
    private Difference overlap(int year) {
        var gap = comparison.gap(year);
        return gap.none() ? gap : gap.negated();
    }

    private Cell exact(OptionalDouble euros) {
        return euros.isPresent() ? Cell.of(amounts.exact(euros.getAsDouble())) : none();
    }

    private Cell none() {
        return Cell.of(words.say("table.none"));
    }

    /** Every measure in the last booked year that was simulated; without rows if there is none. */
    DataTable measures() {
        var rows = comparison.lastYear().stream()
                .flatMap(year -> comparison.numbers().stream().map(m -> measure(m, year)))
                .toList();
        return new DataTable(
                words.say(
                        "programme.measures",
                        comparison.lastYear().map(y -> Integer.toString(y)).orElse(""),
                        priceLevel()),
                words.say("programme.measure"),
                List.of(
                        words.say("programme.booked"),
                        words.say("programme.simulated"),
                        words.say("programme.difference"),
                        words.say("programme.why")),
                rows);
    }

    private Row measure(int measure, int year) {
        var d = comparison.alone(measure, year);
        var net = comparison.net(measure, year);
        return new Row(
                name(measure),
                List.of(booked(measure, year), simulated(d), difference(d, net), why(reasons.of(measure, year))),
                false);
    }

    private Cell booked(int measure, int year) {
        var net = comparison.net(measure, year);
        if (net.isEmpty()) {
            return none();
        }
        var parts = comparison.booked(measure, year).stream()
                .flatMap(b -> Stream.of(
                        part("programme.cost", b.cost().euros()),
                        part("programme.saving", b.saving().euros())))
                .filter(s -> !s.isEmpty())
                .toList();
        return Cell.of(amounts.exact(net.getAsDouble()), String.join("; ", parts));
    }

    private String part(String key, OptionalDouble euros) {
        return euros.orElse(0) == 0 ? "" : words.say(key, amounts.exact(euros.getAsDouble()));
    }

    private Cell simulated(Difference d) {
        return d.replications() == 0 ? none() : Cell.of(amounts.rounded(d), amounts.interval(d));
    }

    /** What the run makes of a measure minus what was booked for it. */
    private Cell difference(Difference d, OptionalDouble booked) {
        if (booked.isEmpty() || d.replications() == 0) {
            return none();
        }
        double net = booked.getAsDouble();
        var more = d.minus(net);
        return Cell.of(amounts.rounded(more), amounts.interval(more));
    }

    private static Cell why(BookingVerdictText.Sentence said) {
        var cause = said.cause();
        var sentence = cause.isEmpty() ? "" : cause.substring(0, 1).toUpperCase(Locale.ROOT) + cause.substring(1);
        return Cell.of(said.verdict(), sentence);
    }

    /** The cost to expect of the region; empty without a whole year. */
    Optional<DataTable> forecast(Forecast forecast) {
        return forecast.years().isEmpty()
                ? Optional.empty()
                : Optional.of(forecast.table(words, forecast.shown(), false));
    }

    private record Place(int measure, Misprint.Row row, Misprint.Kind kind, String what) {}

    /** Where the document contradicts itself; the same thing in several years is one row. */
    DataTable misprints() {
        var places = new LinkedHashMap<Place, List<String>>();
        for (var m : Misprints.of(comparison.measures())) {
            places.computeIfAbsent(new Place(m.measure(), m.row(), m.kind(), what(m)), p -> new ArrayList<>())
                    .add(Integer.toString(m.year()));
        }
        var rows = places.entrySet().stream()
                .map(e -> new Row(
                        name(e.getKey().measure()),
                        List.of(
                                Cell.of("", words.list(e.getValue())),
                                Cell.of(
                                        "",
                                        words.say("programme.row."
                                                + e.getKey().row().id())),
                                Cell.of("", e.getKey().what())),
                        false))
                .toList();
        return new DataTable(
                words.say("programme.misprints.table"),
                words.say("programme.measure"),
                List.of(words.say("table.year"), words.say("programme.row"), words.say("programme.what")),
                rows);
    }

    private String what(Misprint m) {
        var key = "programme.misprint." + m.kind().key();
        return words.say(
                m.kind() == Misprint.Kind.MISSING && m.printed().isEmpty() ? key + ".empty" : key,
                m.printed(),
                euros(m.read()),
                euros(m.expected()),
                meaning(m));
    }

    /** "€ 523.695 besparing": what the amount is read as, without a sign that could be mistaken. */
    private String meaning(Misprint m) {
        double euros = m.read().orElse(0);
        var key = "programme.read." + m.row().id() + (euros < 0 ? ".minus" : ".plus");
        return words.say(key, amounts.exact(Math.abs(euros)));
    }

    private String euros(OptionalDouble amount) {
        return amount.isPresent() ? amounts.exact(amount.getAsDouble()) : "";
    }

    private String name(int measure) {
        return new MeasureNames(words).of(comparison.measure(measure));
    }

    private int priceLevel() {
        return comparison.reading().model().priceLevel();
    }
}
