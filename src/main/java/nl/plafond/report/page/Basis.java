package nl.plafond.report.page;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.Parameter;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.LargestShares;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/**
 * What the outcome rests on: every number with its papers, and the sources.
 *
 * @param summary how many numbers there are of each status
 * @param order in which order they stand; empty for that of the model
 * @param parameters every number, those that move the answers first
 * @param sources the documents
 */
public record Basis(String summary, String order, List<Item> parameters, List<Document> sources) {
    /** A number with what it moves most and its papers, ready to read; what it does not have is empty. */
    public record Item(
            String name,
            String moves,
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
        var shares = new LargestShares(reading, words);
        return new Basis(
                summary(parameters, words),
                shares.isEmpty() ? "" : words.say("basis.order"),
                shares.order(parameters).stream()
                        .map(p -> item(p, moves(p, shares, reading, words), names, words))
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

    private static String moves(Parameter p, LargestShares shares, RunView reading, ReportTexts words) {
        var headlines = new HeadlineText(reading, words);
        return shares.of(p.path())
                .map(largest -> words.say(
                        "basis.moves",
                        largest.percent(),
                        headlines.about(largest.finding().headline()),
                        headlines.between(largest.finding().headline())))
                .orElse("");
    }

    private static Item item(Parameter p, String moves, ParameterNames names, ReportTexts words) {
        var notation = words.notation();
        return new Item(
                names.of(p),
                moves,
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
