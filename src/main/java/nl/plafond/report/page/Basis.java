package nl.plafond.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Parameter;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.LargestShares;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/**
 * What the outcome rests on. All numbers with their papers stand in the workbook and in what {@code plafond explain} says;
 * here are those that matter most.
 *
 * @param summary how many numbers there are of each status
 * @param numbers those that move the answers most, the strongest first; empty where it was not looked for
 * @param overridden the numbers that were set otherwise for this run
 * @param sources the documents
 */
public record Basis(String summary, Optional<DataTable> numbers, List<String> overridden, List<Document> sources) {
    /** More than these nobody reads on paper. */
    private static final int MOST = 12;

    /** A source; its address is empty where there is none that a page may link to. */
    public record Document(String id, String title, String address) {}

    static Basis of(RunView reading, ReportTexts words) {
        var parameters = reading.model().parameters();
        return new Basis(
                summary(parameters, words),
                numbers(parameters, reading, words),
                parameters.stream()
                        .filter(Parameter::overridden)
                        .map(Parameter::path)
                        .toList(),
                reading.model().sources().stream()
                        .map(s -> new Document(s.id(), s.title(), s.address().orElse("")))
                        .toList());
    }

    /** How many numbers there are, and how many of each status. */
    static String summary(List<Parameter> parameters, ReportTexts words) {
        var counts = Stream.concat(
                Stream.of((long) parameters.size()), Parameter.countedByStatus(parameters).values().stream());
        return words.say("basis.summary", counts.toArray());
    }

    private static Optional<DataTable> numbers(List<Parameter> parameters, RunView reading, ReportTexts words) {
        var shares = new LargestShares(reading, words);
        var names = new ParameterNames(reading, words);
        var rows = shares.order(parameters).stream()
                .flatMap(p -> shares.of(p.path()).stream().map(largest -> row(p, largest, names, reading, words)))
                .limit(MOST)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataTable(
                        words.say("basis.table"),
                        words.say("basis.number"),
                        List.of(
                                words.say("basis.value"),
                                words.say("basis.status"),
                                words.say("basis.papers"),
                                words.say("basis.moves")),
                        rows));
    }

    private static Row row(
            Parameter p, LargestShares.Largest largest, ParameterNames names, RunView reading, ReportTexts words) {
        var notation = words.notation();
        var headline = largest.finding().headline();
        var headlines = new HeadlineText(reading, words);
        var range = p.range()
                .map(r -> words.say(
                        "basis.range", words.say("table.band", notation.exact(r.low()), notation.exact(r.high()))))
                .orElse("");
        var papers = Stream.of(p.derivation(), p.reason(), p.quote()).flatMap(Optional::stream);
        return new Row(
                names.of(p),
                List.of(
                        Cell.of(notation.exact(p.value()) + " " + names.unit(p), range),
                        Cell.of(words.say("status." + p.status().id())),
                        Cell.of(p.source().orElse(""), papers.findFirst().orElse("")),
                        Cell.of(
                                words.say("basis.share", largest.percent()),
                                headlines.about(headline) + ", " + headlines.between(headline))),
                p.overridden());
    }

    /** Whether an address is one that a page may link to. */
    public static boolean isLink(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
