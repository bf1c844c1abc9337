package nl.plafond.statistics.headlines;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.Questions;
import nl.plafond.model.questions.Target;
import nl.plafond.results.FigureTable;
import nl.plafond.results.PlayKind;
import nl.plafond.sensitivity.BoxSearch;
import nl.plafond.sensitivity.FailureBox;
import nl.plafond.sensitivity.FirstOrder;
import nl.plafond.sensitivity.PartialInformation;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headlines.TargetReadings;
import nl.plafond.statistics.headlines.QuestionFinding.TargetFinding;

/**
 * Finds what the headlines of questions are and what they hang on, from figures that a run keeps anyhow: nothing is played for
 * it.
 */
public final class HeadlineAnalysis {
    /** Tipping points are looked for along so many of the strongest movers. */
    public static final int STRONGEST = 5;

    private final HeadlineValues values;
    private final Headlines headlines;
    private final DrawTable draws;
    private final PlayKind kind;
    private final FirstOrder shares;
    private final PartialInformation knowing;

    private HeadlineAnalysis(FigureTable table, DrawTable draws) {
        this.draws = draws;
        values = new HeadlineValues(table);
        headlines = new Headlines(table.frame());
        kind = draws.isEmpty() ? PlayKind.AT_VALUES : PlayKind.FUTURE;
        shares = draws.firstOrder();
        knowing = draws.partialInformation();
    }

    /**
     * What was found of each question, in their order.
     *
     * @param table what was kept of all plays
     * @param draws what was drawn in each future; empty for plays at the model's own values alone
     */
    public static List<QuestionFinding> of(Questions questions, FigureTable table, DrawTable draws) {
        var analysis = new HeadlineAnalysis(table, draws);
        return questions.all().stream().map(analysis::question).toList();
    }

    private QuestionFinding question(Question question) {
        return new QuestionFinding(
                question,
                headlines.of(question).stream().map(this::headline).toList(),
                question.target().stream()
                        .flatMap(target -> headlines.targets(question).stream().map(r -> target(target, r)))
                        .toList());
    }

    private HeadlineFinding headline(Headline headline) {
        var differences = values.differences(headline, kind);
        double worth = headline.worth(median(values.levels(headline.against(), kind)));
        var found = shares.shares(
                differences, draws.isEmpty() ? new double[0] : values.differences(headline, PlayKind.SECOND_CHANCE));
        return new HeadlineFinding(
                headline,
                FutureDifferences.of(draws, differences),
                worth,
                found,
                new TippingFits(draws).of(found, differences, worth, atValues(headline, differences, worth)),
                box(headline, differences, worth));
    }

    private static double median(double[] values) {
        return FutureDifferences.of(values).quantile(0.5);
    }

    /** What the difference is at the model's own values; where those were not played, in the middle of the futures. */
    private Outcome atValues(Headline headline, double[] differences, double worth) {
        double own = median(values.differences(headline, PlayKind.AT_VALUES));
        return Outcome.of(Double.isNaN(own) ? median(differences) : own, worth);
    }

    /** The region in which the target is missed, or where there is none, in which the difference comes out otherwise. */
    private Optional<FailureBox> box(Headline headline, double[] differences, double worth) {
        return BoxSearch.of(
                draws.numbers(),
                draws.values(),
                headline.target()
                        .map(t -> missed(t, values.levels(headline.of(), kind)))
                        .orElseGet(() -> otherwise(differences, worth)));
    }

    private static double[] missed(Target target, double[] levels) {
        return Arrays.stream(levels).map(level -> target.isMetBy(level) ? 0 : 1).toArray();
    }

    private static double[] otherwise(double[] differences, double worth) {
        var commonest = FutureDifferences.of(differences).count(worth).commonest();
        return Arrays.stream(differences)
                .map(d -> Double.isNaN(d) ? d : Outcome.of(d, worth) == commonest ? 0 : 1)
                .toArray();
    }

    private TargetFinding target(Target target, TargetReadings asked) {
        var reached = asked.readings().stream()
                .map(reading -> Arrays.stream(values.levels(reading, kind))
                        .map(level -> target.isMetBy(level) ? 1 : 0)
                        .toArray())
                .toList();
        return new TargetFinding(
                asked.moment(),
                reached.stream()
                        .map(met -> Arrays.stream(met).average().orElse(0))
                        .toList(),
                knowing.value(reached));
    }
}
