package nl.plafond.report.page;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.Parameter;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/**
 * What the outcome rests on: every number with its papers, and the sources.
 *
 * @param summary how many numbers there are of each status
 * @param parameters every number
 * @param sources the documents
 */
public record Basis(String summary, List<Item> parameters, List<Document> sources) {
    /** A number with its papers, ready to read; what it does not have is empty. */
    public record Item(
            String name,
            String path,
            String value,
            String status,
            String source,
            String quote,
            String derivation,
            String range,
            String reason,
            boolean overridden) {}

    /** A source; its address is empty where there is none that a page may link to. */
    public record Document(String id, String title, String address) {}

    static Basis of(RunView reading, ReportTexts words) {
        var parameters = reading.model().parameters();
        var names = new ParameterNames(reading, words);
        return new Basis(
                summary(parameters, words),
                parameters.stream().map(p -> item(p, names, words)).toList(),
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

    private static Item item(Parameter p, ParameterNames names, ReportTexts words) {
        var notation = words.notation();
        return new Item(
                names.of(p),
                p.path(),
                notation.exact(p.value()) + " " + names.unit(p),
                words.say("status." + p.status().id()),
                p.source().orElse(""),
                p.quote().orElse(""),
                p.derivation().orElse(""),
                p.range()
                        .map(r -> words.say("table.band", notation.exact(r.low()), notation.exact(r.high())))
                        .orElse(""),
                p.reason().orElse(""),
                p.overridden());
    }

    /** Whether an address is one that a page may link to. */
    public static boolean isLink(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
