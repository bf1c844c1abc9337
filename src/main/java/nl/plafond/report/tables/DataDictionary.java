package nl.plafond.report.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.Parameter;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.FigureTable;
import nl.plafond.results.KeptPlay;
import nl.plafond.vocabulary.Metric;

/**
 * Says what stands in the tables of all possible futures and of what answers hang on, for people and for programs: each column with its unit, in Dutch and in
 * English.
 *
 * @param reading the run
 * @param figures what was kept of it
 */
record DataDictionary(RunView reading, FigureTable figures) {
    private static final List<ReportTexts> BOTH = List.of(ReportTexts.DUTCH, ReportTexts.ENGLISH);
    private static final List<String> KEYS = List.of("scenario", "play", "future");

    /** Writes {@code dictionary.md} and {@code dictionary.csv}. */
    void write(Path folder) throws IOException {
        csv(folder.resolve("dictionary.csv"));
        Files.writeString(folder.resolve("dictionary.md"), text());
    }

    private void csv(Path file) {
        var header = Table.columns("table,column,service,metric,when,unit,value,low,high,nl,en");
        try (var table = new Table(file, header)) {
            for (var key : KEYS) {
                table.row("figures", key, "", "", "", "", "", "", "", said(key, 0), said(key, 1));
            }
            for (int column = 0; column < figures.columns(); column++) {
                figure(table, column);
            }
            metrics(table);
            table.row("futures", "future", "", "", "", "", "", "", "", said("future", 0), said("future", 1));
            numbers(table);
            columns()
                    .forEach((name, columns) -> columns.forEach(column -> table.row(
                            name,
                            column,
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            BOTH.get(0).say(key(column)),
                            BOTH.get(1).say(key(column)))));
        }
    }

    /** The columns of the tables beside these that need words. */
    private static Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<>(HeadlineColumns.ALL);
        columns.put("scenarios", Tables.SCENARIOS);
        return columns;
    }

    private static String key(String column) {
        return "dictionary." + column.replace('_', '-');
    }

    private void figure(Table table, int column) {
        var metric = figures.figure(column).metric();
        table.row(
                "figures",
                figures.name(column),
                figures.service(column),
                metric.id(),
                figures.when(column),
                metric.unit().id(),
                "",
                "",
                "",
                "",
                "");
    }

    /** What each metric is, once for all columns of it. */
    private void metrics(Table table) {
        there().forEach(metric -> table.row(
                "metrics",
                metric.id(),
                "",
                metric.id(),
                "",
                metric.unit().id(),
                "",
                "",
                "",
                BOTH.get(0).say(metric.definition()),
                BOTH.get(1).say(metric.definition())));
    }

    private Stream<Metric> there() {
        var there = IntStream.range(0, figures.columns())
                .mapToObj(column -> figures.figure(column).metric())
                .collect(Collectors.toSet());
        return Stream.of(Metric.values()).filter(there::contains);
    }

    /** The numbers that are drawn, in the order of the columns. */
    private void numbers(Table table) {
        Map<String, Parameter> known = reading.model().parameters().stream()
                .collect(Collectors.toMap(Parameter::path, Function.identity(), (first, same) -> first));
        for (var path : reading.findings().draws().numbers()) {
            var number = Optional.ofNullable(known.get(path));
            var range = number.flatMap(Parameter::range);
            table.row(
                    "futures",
                    path,
                    "",
                    "",
                    "",
                    number.map(Parameter::unit).orElse(""),
                    number.map(n -> String.valueOf(n.value())).orElse(""),
                    range.map(r -> String.valueOf(r.low())).orElse(""),
                    range.map(r -> String.valueOf(r.high())).orElse(""),
                    names(0).of(path),
                    names(1).of(path));
        }
    }

    private ParameterNames names(int language) {
        return new ParameterNames(reading, BOTH.get(language));
    }

    private static String said(String key, int language) {
        return BOTH.get(language).say("futures." + key);
    }

    private String text() {
        var lines = new ArrayList<String>();
        for (var words : BOTH) {
            lines.add("# " + words.say("futures.title", words.of(reading.model().name())));
            lines.add("");
            lines.add(words.say("futures.about"));
            lines.add("");
            KEYS.forEach(key -> lines.add("- `" + key + "`: " + words.say("futures." + key)));
            lines.add("");
            lines.add(words.say("futures.columns"));
            lines.add("");
            metrics(lines, words);
            lines.add("");
            lines.add(words.say("futures.touches"));
            lines.add("");
            figures.plays().forEach(play -> lines.add("- `" + play.name() + "`: " + services(play)));
            lines.add("");
            lines.add(words.say("dictionary.about"));
            lines.add("");
            columns().values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(column -> lines.add("- `" + column + "`: " + words.say(key(column))));
            lines.add("");
        }
        return String.join("\n", lines);
    }

    private void metrics(List<String> lines, ReportTexts words) {
        lines.add(words.say("futures.heading"));
        lines.add("|---|---|---|");
        there().forEach(metric -> lines.add(
                "| `" + metric.id() + "` | " + metric.unit().id() + " | " + words.say(metric.definition()) + " |"));
    }

    private static String services(KeptPlay play) {
        return play.services().stream().sorted().collect(Collectors.joining(", "));
    }
}
