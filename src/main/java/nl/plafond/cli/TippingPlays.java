package nl.plafond.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.Speed;
import nl.plafond.model.questions.Questions;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.PlayKind;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.headlines.Headlines;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.study.PlayBudget;
import nl.plafond.study.PlayedDifferences;
import nl.plafond.study.TippingSearch;
import nl.plafond.study.TippingSearch.Precision;

/** What is played, once a run has been, to find where the headlines of its questions turn. */
final class TippingPlays {
    /** Of the plays of a run at most one in so many is added for it. */
    private static final int PART_OF_RUN = 10;
    /** With how many draws of chance a run plays it, if it plays so many at the model's own values. */
    private static final int PEOPLE = 32;
    /** A run finds a tipping point to one of so many parts of the range. */
    private static final int PARTS = 64;

    private final Selection selection;
    private final PlayBudget budget;
    private final Precision precision;
    private final PlayedDifferences plays;

    private TippingPlays(
            Selection selection,
            Questions questions,
            Frame frame,
            PlayBudget budget,
            Precision precision,
            UnaryOperator<Experiment> settings) {
        this.selection = selection;
        this.budget = budget;
        this.precision = precision;
        var headlines = new Headlines(frame);
        plays = new PlayedDifferences(
                new ReadRegion(selection.possible()),
                questions.all().stream().flatMap(q -> headlines.of(q).stream()).toList(),
                budget,
                settings);
    }

    /**
     * Those of a run.
     *
     * @param all how many plays the run has
     * @param atValues how often it plays at the model's own values
     * @param settings its seed and threads
     */
    static TippingPlays ofRun(
            Selection selection,
            Questions questions,
            Frame frame,
            long all,
            int atValues,
            UnaryOperator<Experiment> settings) {
        return new TippingPlays(
                selection,
                questions,
                frame,
                new PlayBudget(all / PART_OF_RUN),
                new Precision(Math.min(PEOPLE, atValues), PARTS),
                settings);
    }

    /** As many as it takes to know it this precisely. */
    static TippingPlays whole(
            Selection selection,
            Questions questions,
            Frame frame,
            Precision precision,
            UnaryOperator<Experiment> settings) {
        return new TippingPlays(selection, questions, frame, PlayBudget.unlimited(), precision, settings);
    }

    /** Takes what a run has played: what it was at the model's own values need not be played again. */
    void add(PlayKind kind, List<Logbook> books) {
        if (kind == PlayKind.AT_VALUES) {
            for (int s = 0; s < selection.scenarios().size(); s++) {
                plays.addAtValues(selection.scenarios().get(s).id(), books.get(s));
            }
        }
    }

    /** The search, once all has been taken. */
    TippingSearch search(DrawTable draws) {
        return new TippingSearch(selection.model().parameters(), draws, plays, precision);
    }

    /**
     * The findings with the tipping points that may be played.
     *
     * @param task what it is called while it goes on
     */
    List<QuestionFinding> play(List<QuestionFinding> fitted, DrawTable draws, String task) throws InterruptedException {
        try (var progress = ProgressLine.of(task, budget.most())) {
            budget.tell(progress::step);
            return search(draws).play(fitted);
        }
    }

    /** How fast it was; nothing before the search. */
    Speed speed() {
        return plays.speed();
    }

    /** How many plays it took. */
    long spent() {
        return budget.spent();
    }
}
