package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.charts.MoverCharts;
import nl.plafond.report.reading.BoxText;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.KnowingText;
import nl.plafond.report.reading.MoverText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.TippingText;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;

/** Makes the chapter about what the answers hang on: of each question its first difference, and the others in a table. */
final class QuestionParts {
    private final RunView reading;
    private final ReportTexts words;
    private final HeadlineText headlines;
    private final MoverText movers;
    private final TippingText tipping;

    QuestionParts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        headlines = new HeadlineText(reading, words);
        movers = new MoverText(reading, words);
        tipping = new TippingText(reading, words);
    }

    List<QuestionPart> all() {
        return reading.questions().stream().map(this::part).toList();
    }

    private QuestionPart part(QuestionFinding found) {
        var question = words.of(found.question().question());
        return found.lead()
                .map(lead -> part(question, found, lead))
                .orElseGet(() -> new QuestionPart(
                        question,
                        "",
                        words.say("questions.empty"),
                        "",
                        List.of(),
                        "",
                        List.of(),
                        Optional.empty(),
                        "",
                        Optional.empty()));
    }

    private QuestionPart part(String question, QuestionFinding found, HeadlineFinding lead) {
        var chart =
                new MoverCharts(reading, words).of(found.question().id(), lead).map(c -> Exhibit.of(c, words));
        boolean told = lead.shares() instanceof VarianceShares.Told;
        var said = new ArrayList<String>();
        new BoxText(reading, words).sentence(lead).ifPresent(said::add);
        said.addAll(new KnowingText(reading, words).sentences(found));
        var turns = told ? tipping.of(lead) : TippingText.Said.NOTHING;
        int others = found.headlines().size() - 1;
        return new QuestionPart(
                question,
                words.say("questions.about", headlines.about(lead.headline()), headlines.between(lead.headline())),
                headlines.outcome(lead),
                lead.neverDiffers() ? "" : ReportTexts.ended(movers.sentence(lead.shares(), lead.differences())),
                said,
                turns.sentence(),
                turns.points(),
                chart,
                others == 0 ? "" : words.say("questions.fold", others),
                others == 0 ? Optional.empty() : Optional.of(table(found)));
    }

    private DataTable table(QuestionFinding found) {
        return new DataTable(
                words.say("questions.table"),
                words.say("questions.what"),
                List.of(words.say("questions.outcome"), words.say("questions.mover"), words.say("questions.tipping")),
                found.headlines().stream().map(this::row).toList());
    }

    private DataTable.Row row(HeadlineFinding finding) {
        var headline = finding.headline();
        return new DataTable.Row(
                words.say("questions.about", headlines.about(headline), headlines.between(headline)),
                List.of(
                        Cell.of(headlines.outcome(finding)),
                        Cell.of(movers.shortly(finding.shares()).orElse(words.say("table.none"))),
                        Cell.of(tipping.shortly(finding))),
                false);
    }
}
