package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** What stands in words around a chart of differences, no surer than the run is. */
final class DifferenceTexts {
    private static final int DECEMBER = 12;

    private final RunView reading;
    private final ReportTexts words;
    private final Titles titles;

    DifferenceTexts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        titles = new Titles(reading, words);
    }

    /** The words around one chart, and the rows of its table. */
    record Told(
            String title,
            String subtitle,
            String unit,
            List<String> notes,
            String alternative,
            String corner,
            List<DataTable.Row> rows) {}

    /** Of a metric at the end of each month. */
    Told of(Metric metric, int service, List<Integer> scenarios) {
        var notation = words.notation();
        var what = words.say("difference.of." + metric.id());
        IntFunction<Function<Integer, Figure>> at = m -> s -> Figure.at(reading, s, metric, service, m);
        int month = telling(scenarios, at);
        int told = told(scenarios, at.apply(month));
        var figure = at.apply(month).apply(told);
        var rows = IntStream.range(0, reading.months())
                .filter(m -> reading.dayOf(m).getMonthValue() == DECEMBER || m == reading.last())
                .mapToObj(m -> row(notation.shortDate(reading.dayOf(m)), scenarios, at.apply(m)))
                .toList();
        var title = words.say(
                "title.difference." + way(figure),
                titles.capital(titles.service(service)),
                words.of(reading.name(told)),
                what,
                notation.date(reading.dayOf(month)),
                certainty(figure),
                words.say("difference.amount." + metric.id(), figure.middleSize(words)),
                words.say("difference.less." + metric.id()),
                words.say("difference.more." + metric.id()),
                words.say(reading.told("depends.by")));
        var later =
                month == reading.last() ? "" : later(at.apply(reading.last()).apply(told));
        var alternative = new StringBuilder(words.say("alt.difference", titles.service(service), what));
        for (int scenario : scenarios) {
            alternative.append(' ').append(said(scenario, m -> at.apply(m).apply(scenario)));
        }
        return new Told(
                title + later,
                words.say("chart.difference.subtitle", titles.capital(titles.service(service)), what),
                words.say("chart.difference.unit." + metric.id()),
                notes(scenarios, "chart.note.difference"),
                alternative.toString(),
                words.say("table.date"),
                rows);
    }

    /** Of all that was paid since the start. */
    Told cumulative(int service, List<Integer> scenarios, Money money) {
        var years = IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .toArray();
        IntFunction<Function<Integer, Figure>> upTo = y -> s -> Figure.upTo(reading, s, service, y);
        int last = years[years.length - 1];
        int told = told(scenarios, upTo.apply(last));
        var figure = upTo.apply(last).apply(told);
        var rows = IntStream.of(years)
                .mapToObj(y -> row(Integer.toString(reading.years().get(y)), scenarios, upTo.apply(y)))
                .toList();
        int first = reading.start().getYear();
        var title = words.say(
                "title.cumulative." + way(figure),
                titles.service(service),
                words.of(reading.name(told)),
                first,
                reading.years().get(last),
                certainty(figure),
                figure.middleSize(words),
                words.say(reading.told("depends.by")));
        var alternative = new StringBuilder(words.say("alt.cumulative", titles.service(service), first));
        for (int scenario : scenarios) {
            var mean = upTo.apply(last).apply(scenario);
            alternative
                    .append(' ')
                    .append(words.of(reading.name(scenario)))
                    .append(": ")
                    .append(mean.signed(mean.difference().middle(), words.notation()))
                    .append('.');
        }
        return new Told(
                title,
                words.say(
                        "chart.cumulative.subtitle",
                        titles.service(service),
                        first,
                        reading.model().priceLevel()),
                words.say("chart.cumulative.unit." + money.key()),
                notes(scenarios, "chart.note.cumulative"),
                alternative.toString(),
                words.say("table.year"),
                rows);
    }

    /** The scenario that the title is about: of those that change it beyond chance, the one that does so most. */
    private static int told(List<Integer> scenarios, Function<Integer, Figure> figure) {
        return scenarios.stream()
                .filter(s -> figure.apply(s).certainty().directed())
                .max(Comparator.comparingDouble(
                        s -> Math.abs(figure.apply(s).difference().middle())))
                .orElse(scenarios.get(0));
    }

    /** The month that the title is about: the last one, or where nothing can be said of that, the one that tells most. */
    private int telling(List<Integer> scenarios, IntFunction<Function<Integer, Figure>> at) {
        IntFunction<Figure> figure = m -> at.apply(m).apply(told(scenarios, at.apply(m)));
        int last = reading.last();
        if (figure.apply(last).certainty().directed()) {
            return last;
        }
        return IntStream.range(0, last)
                .boxed()
                .filter(m -> figure.apply(m).certainty().directed())
                .max(Comparator.comparingDouble(
                        m -> Math.abs(figure.apply(m).difference().middle())))
                .orElse(last);
    }

    /** What is left of it at the end. */
    private String later(Figure figure) {
        var certainty = figure.certainty();
        boolean gone = certainty.isSame();
        return words.say(
                gone ? "title.difference.gone" : "title.difference.unsure",
                words.notation().date(reading.dayOf(reading.last())),
                words.say(reading.told("depends.by")));
    }

    private static String way(Figure figure) {
        if (figure.difference().replications() == 0) {
            return "none";
        }
        return switch (figure.certainty()) {
            case SAME, HARDLY, TOO_FEW, DEPENDS -> figure.certainty().key();
            default -> figure.difference().middle() < 0 ? "lower" : "higher";
        };
    }

    private String certainty(Figure figure) {
        return figure.certainty() == Certainty.SAME ? "" : FigureText.sureness(figure.conclusion(), words);
    }

    private String said(int scenario, IntFunction<Figure> at) {
        var values = reading.moments().stream()
                .map(m -> words.say(
                        "alt.value", mean(at.apply(m)), words.notation().date(reading.dayOf(m))))
                .toList();
        return words.of(reading.name(scenario)) + ": " + words.list(values) + ".";
    }

    private DataTable.Row row(String heading, List<Integer> scenarios, Function<Integer, Figure> figure) {
        return new DataTable.Row(
                heading, scenarios.stream().map(figure).map(this::cell).toList(), false);
    }

    private DataTable.Cell cell(Figure figure) {
        var d = figure.difference();
        var notation = words.notation();
        return d.replications() == 0
                ? DataTable.Cell.of(words.say("table.none"))
                : DataTable.Cell.of(
                        mean(figure),
                        !(d.bandHigh() > d.bandLow())
                                ? ""
                                : words.say(
                                        "table.band",
                                        figure.signed(d.bandLow(), notation),
                                        figure.signed(d.bandHigh(), notation)));
    }

    private String mean(Figure figure) {
        return figure.difference().replications() == 0
                ? words.say("table.none")
                : figure.signed(figure.difference().middle(), words.notation());
    }

    private List<String> notes(List<Integer> scenarios, String key) {
        var same = reading.others().stream().filter(s -> !scenarios.contains(s)).toList();
        var notes =
                new ArrayList<>(List.of(words.say(reading.told(key)), words.say(reading.told("chart.note.futures"))));
        if (!same.isEmpty()) {
            notes.add(words.say("chart.note.same", String.join("; ", names(same))));
        }
        return notes;
    }

    List<String> names(List<Integer> scenarios) {
        return scenarios.stream()
                .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                .toList();
    }
}
