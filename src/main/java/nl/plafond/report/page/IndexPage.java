package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.note.Note;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.FewFutures;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** The first page of a run: each question with its answer, on one screen. */
public final class IndexPage {
    private IndexPage() {}

    /**
     * The page, with links to what stands beside it.
     *
     * @param missing the names of the files that could not be made
     */
    public static String of(RunView reading, List<Note> notes, ReportTexts words, List<String> missing) {
        return Written.by(
                "index.jte",
                new Page(
                        words,
                        Stylesheet.of("index"),
                        words.of(reading.model().name()),
                        about(reading, words),
                        warnings(reading, words, missing),
                        notes.stream().map(note -> card(note, words)).toList(),
                        words.say(
                                "index.made",
                                reading.model().id(),
                                Long.toString(reading.run().seed()),
                                reading.run().version())));
    }

    /**
     * What the template needs.
     *
     * @param about what was played
     * @param warnings what to mind before anything else
     * @param made what it was made with
     */
    public record Page(
            ReportTexts words,
            Stylesheet style,
            String region,
            String about,
            List<String> warnings,
            List<Card> cards,
            String made) {}

    /**
     * A question on a card.
     *
     * @param file the name of its note, without ending
     * @param picture its first chart; empty for none
     */
    public record Card(String file, String question, String answer, String picture) {}

    private static String about(RunView reading, ReportTexts words) {
        var notation = words.notation();
        return words.say(
                "index.about",
                notation.date(reading.start()),
                notation.date(reading.dayOf(reading.last())),
                notation.number(reading.findings().replications(), 0));
    }

    private static List<String> warnings(RunView reading, ReportTexts words, List<String> missing) {
        var warnings = new ArrayList<String>();
        new AssumedLevels(reading, words).notice().ifPresent(warnings::add);
        new FewFutures(reading, words).notice().ifPresent(warnings::add);
        if (!reading.run().overrides().isEmpty()) {
            warnings.add(
                    words.say("facts.overrides", String.join("; ", reading.run().overrides())));
        }
        if (!missing.isEmpty()) {
            warnings.add(words.say("facts.missing", String.join(", ", missing)));
        }
        return warnings;
    }

    private static Card card(Note note, ReportTexts words) {
        var picture = Exhibit.halves(note, words).stream()
                .findFirst()
                .map(Exhibit::wide)
                .orElse("");
        return new Card(note.file(), note.question(), note.answer().get(0), picture);
    }
}
