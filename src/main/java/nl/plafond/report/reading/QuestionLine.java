package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;

/**
 * Answers a question in a line, for the terminal: how its first difference comes out, what moves it most and where it turns.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
public record QuestionLine(RunView reading, ReportTexts words) {
    /** The question and its answer. */
    public String of(QuestionFinding found) {
        return words.say(
                "questions.line",
                words.of(found.question().question()),
                found.lead().map(this::answer).orElseGet(() -> words.say("questions.empty")));
    }

    private String answer(HeadlineFinding lead) {
        var headlines = new HeadlineText(reading, words);
        var movers = new MoverText(reading, words);
        var said = new ArrayList<>(List.of(
                words.say("questions.about", headlines.about(lead.headline()), headlines.between(lead.headline())),
                headlines.outcome(lead)));
        movers.shortly(lead.shares()).ifPresent(m -> said.add(words.say("questions.line.mover", m)));
        if (lead.shares() instanceof VarianceShares.Told) {
            said.add(words.say("questions.line.tipping", new TippingText(reading, words).shortly(lead)));
        } else if (!lead.neverDiffers()) {
            said.add(movers.sentence(lead.shares(), lead.differences()));
        }
        return String.join(" ", said);
    }
}
