package nl.plafond.report.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import nl.plafond.report.charts.DotRanges.Dot;
import nl.plafond.report.charts.DotRanges.Look;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** Differences as dots with their ranges, ranked by effect: what many scenarios change, or what no line would show. */
public final class Ranked {
    private final RunView reading;
    private final ReportTexts words;
    private final Titles titles;

    /** The charts of a run in a language. */
    public Ranked(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        titles = new Titles(reading, words);
    }

    /**
     * The largest decrease first; scenarios of which nothing can be told are in the table alone.
     *
     * @param contrasts of one figure at one moment
     * @param against what they are compared with
     */
    public Chart chart(String id, List<Contrast> contrasts, int against) {
        var sorted = contrasts.stream()
                .sorted(Comparator.comparingDouble(Contrast::middle))
                .toList();
        var first = contrasts.get(0);
        var subtitle = subtitle(first, new MomentText(reading, words).of(first.figures()), against);
        var unit = unit(contrasts);
        return chart(
                id,
                subtitle,
                sorted,
                this::name,
                unit,
                told(sorted).stream()
                        .map(c -> new DotRanges.Row(name(c), told(c), List.of(dot("", c, unit))))
                        .toList());
    }

    /**
     * One scenario, year by year.
     *
     * @param contrasts of one figure in the years
     * @param against what it is compared with
     */
    public Chart byYear(String id, List<Contrast> contrasts, int against) {
        var subtitle = subtitle(contrasts.get(0), words.say("ranked.years"), against);
        var unit = unit(contrasts);
        var dots = told(contrasts).stream().map(c -> dot(year(c), c, unit)).toList();
        return chart(
                id,
                subtitle,
                contrasts,
                this::year,
                unit,
                List.of(new DotRanges.Row(name(contrasts.get(0)), "", dots)));
    }

    private Chart chart(
            String id,
            String subtitle,
            List<Contrast> contrasts,
            Function<Contrast, String> heading,
            Unit unit,
            List<DotRanges.Row> rows) {
        var told = told(contrasts);
        return new Chart(
                id,
                told.isEmpty() ? subtitle : titles.of(strongest(told)),
                subtitle,
                List.of(words.say(reading.told("ranked.note"))),
                subtitle + ". "
                        + words.list(told.stream()
                                .map(c -> heading.apply(c) + ": " + told(c))
                                .toList())
                        + ".",
                form -> new DotRanges(rows, List.of(), unit.name(), words.notation(), form).picture(),
                new DataTable(
                        subtitle,
                        "",
                        List.of(words.say("ranked.difference")),
                        contrasts.stream().map(c -> row(heading.apply(c), c)).toList()));
    }

    private String subtitle(Contrast contrast, String when, int against) {
        return words.say(
                "ranked.subtitle",
                titles.capital(titles.service(contrast.figures().get(0).service())),
                new HeadlineText(reading, words).metric(contrast.metric()),
                when,
                words.of(reading.name(against)));
    }

    /** The unit of the axis: its name, and how much of the unit of the figure it is. */
    private record Unit(String name, double size) {}

    private Unit unit(List<Contrast> contrasts) {
        var metric = contrasts.get(0).metric();
        var key = "ranked.unit." + metric.unit().name().toLowerCase(Locale.ROOT);
        if (!metric.isMoney()) {
            return new Unit(words.say(key), ChartData.unit(metric));
        }
        var money = Money.forAmounts(told(contrasts).stream()
                .flatMapToDouble(c -> DoubleStream.of(low(c), high(c)))
                .map(Math::abs)
                .max()
                .orElse(0));
        return new Unit(words.say(key + "." + money.key()), money.euros());
    }

    private static Dot dot(String heading, Contrast c, Unit unit) {
        return new Dot(heading, c.middle() / unit.size(), low(c) / unit.size(), high(c) / unit.size(), Look.FILLED);
    }

    private String name(Contrast contrast) {
        return words.of(reading.name(contrast.scenario()));
    }

    private String year(Contrast contrast) {
        int month = contrast.figures().get(0).last();
        return Integer.toString(reading.dayOf(month).getYear());
    }

    private String told(Contrast contrast) {
        return words.say(
                "ranked.told",
                contrast.figure().middleTold(words),
                contrast.figure().differenceBand(words));
    }

    private static List<Contrast> told(List<Contrast> contrasts) {
        return contrasts.stream().filter(Ranked::exists).toList();
    }

    /** The one that does most for the better, or else that does most. */
    private static Contrast strongest(List<Contrast> told) {
        return told.stream()
                .max(Comparator.<Contrast>comparingInt(c -> c.certainty().directed() ? 1 : 0)
                        .thenComparingDouble(c -> Math.abs(c.middle())))
                .orElseThrow();
    }

    private DataTable.Row row(String heading, Contrast contrast) {
        return new DataTable.Row(
                heading,
                List.of(
                        exists(contrast)
                                ? DataTable.Cell.of(
                                        contrast.figure().middleTold(words),
                                        contrast.figure().differenceBand(words))
                                : DataTable.Cell.of(words.say("table.none"))),
                false);
    }

    private static boolean exists(Contrast contrast) {
        return contrast.figure().difference().replications() > 0;
    }

    private static double low(Contrast contrast) {
        return contrast.figure().difference().bandLow();
    }

    private static double high(Contrast contrast) {
        return contrast.figure().difference().bandHigh();
    }
}
