package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.ProgrammeCharts;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.programme.BookingVerdictText;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.programme.Forecast;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.ReportTexts;

/** Makes the part of the report on a programme. */
final class ProgrammeParts {
    private final Comparison comparison;
    private final ReportTexts words;
    private final Amounts amounts;

    ProgrammeParts(Comparison comparison, ReportTexts words) {
        this.comparison = comparison;
        this.words = words;
        amounts = new Amounts(words);
    }

    ProgrammePart part() {
        var charts = new ProgrammeCharts(comparison, words);
        var tables = new ProgrammePartTables(comparison, words);
        var last = comparison.lastYear().stream().toList();
        var forecast = new Forecast(comparison);
        // One measure has nothing to overlap with.
        boolean several = comparison.adopted().size() > 1;
        return new ProgrammePart(
                intro(),
                sources(),
                tables.totals(),
                tables.measures(),
                exhibits(last.stream().flatMap(y -> charts.booked(y).stream())),
                several ? last.stream().flatMap(this::overlap).toList() : List.of(),
                several ? exhibits(last.stream().map(charts::steps)) : List.of(),
                forecast.years().isEmpty() ? List.of() : rising(forecast),
                exhibits(charts.forecast().stream()),
                tables.forecast(forecast),
                new DocumentedCosts(comparison.reading(), words).table(),
                tables.misprints());
    }

    private List<Exhibit> exhibits(Stream<Chart> charts) {
        return Exhibit.of(charts.toList(), words);
    }

    /** What is booked and what the run makes of it, in the last booked year that was simulated. */
    private List<String> intro() {
        return comparison
                .lastYear()
                .map(year -> List.of(booked(year) + " " + simulated(year)))
                .orElseGet(() -> List.of(words.say(
                        comparison.years().isEmpty() ? "programme.intro.nothing" : "programme.intro.absent")));
    }

    /** The documents that book something, by title. */
    private List<String> sources() {
        return comparison.measures().stream()
                .flatMap(m -> m.source().stream())
                .distinct()
                .flatMap(id -> comparison.reading().model().sources().stream()
                        .filter(source -> source.id().equals(id)))
                .map(source -> words.say("programme.source", source.title()))
                .toList();
    }

    private String booked(int year) {
        var booked = comparison.net(year);
        if (booked.isEmpty()) {
            return words.say("programme.intro.unbooked", year);
        }
        double net = booked.getAsDouble();
        var key = net > 0 ? "programme.intro.booked.more" : "programme.intro.booked.less";
        return words.say(key, year, amounts.exact(Math.abs(net)));
    }

    private String simulated(int year) {
        var d = comparison.together(year);
        var certainty = Amounts.of(d);
        if (!certainty.directed()) {
            return words.say(
                    "programme.intro." + certainty.key(),
                    amounts.band(d),
                    words.say(comparison.reading().told("depends.by")));
        }
        var key = d.middle() < 0 ? "programme.intro.lower" : "programme.intro.higher";
        boolean known = amounts.interval(d).isEmpty();
        var sentence = words.say(
                key,
                words.say("certainty." + certainty.key()),
                amounts.about(d) + (known ? "" : " (" + words.say("programme.intro.band", amounts.band(d)) + ")"));
        double net = comparison.net(year).orElse(0);
        return d.middle() < 0 && net < 0
                ? sentence + " "
                        + words.say("programme.intro.part", words.notation().percent(d.middle() / net))
                : sentence;
    }

    private Stream<String> overlap(int year) {
        var said = new BookingVerdictText(comparison, words).overlap(year);
        if (said.isEmpty()) {
            return Stream.of(words.say("programme.overlap.none", year));
        }
        return Stream.of(words.say("programme.overlap", year, said, amounts.sizes(comparison.gap(year))));
    }

    private List<String> rising(Forecast forecast) {
        int all = comparison.findings().all();
        int last = forecast.last();
        if (new AssumedLevels(comparison.reading(), words).are()) {
            return List.of(ReportTexts.ended(forecast.title(words)));
        }
        var sentences = new ArrayList<String>();
        sentences.add(forecast.title(words) + ". "
                + words.say("programme.forecast.without", amounts.level(forecast.unchanged(all, last))));
        var band = forecast.band(words, all, last);
        if (!band.isEmpty()) {
            sentences.add(ReportTexts.ended(words.say("programme.forecast.range", last, band)));
        }
        return sentences;
    }
}
