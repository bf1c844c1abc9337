package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.questions.QuestionsReader;
import nl.plafond.input.questions.QuestionsResult;
import nl.plafond.model.questions.Questions;
import nl.plafond.results.PlayKind;
import nl.plafond.statistics.headlines.HeadlineAnalysis;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.HeadlineValues;
import nl.plafond.statistics.headlines.Headlines;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint.Basis;
import nl.plafond.study.PlayBudget;
import nl.plafond.study.PlayedDifferences;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a run plays beside its futures to find where its headlines turn. */
class TippingPlaysTest {
    private static final Path MODEL = Path.of("models", "zuidwest-jeugdzorgplus");
    private static final long SEED = 2021;
    private static final List<String> SCENARIOS =
            List.of("ongewijzigd-beleid", "afbouw-op-tijd", "afbouw-als-koppeling");

    /** Few people, so that a tenth of the run is enough for some tipping points. */
    private static final FutureCounts COUNTS = new FutureCounts(256, 4, 64);

    private final ModelResult.Sound sound = (ModelResult.Sound) ModelReader.read(MODEL);
    private final Questions questions = ((QuestionsResult.Sound) QuestionsReader.read(MODEL, sound))
            .questions()
            .among(SCENARIOS);

    private record Outcome(List<QuestionFinding> fitted, List<QuestionFinding> played, long plays, long spent) {}

    private Outcome play(int threads) throws InterruptedException {
        var plays = Plays.of(Selection.of(sound, SCENARIOS, Texts.of(Locale.ENGLISH)), COUNTS);
        var recorder = plays.recorder(questions);
        var tipping =
                plays.tipping(questions, experiment -> experiment.seed(SEED).threads(threads));
        var speed = plays.play(SEED, experiment -> experiment.threads(threads), (kind, number, books) -> {
            plays.keep(recorder, kind, number, books);
            tipping.add(kind, books);
        });
        var draws = new ReadRegion(sound.possible()).draws(SEED, COUNTS.futures());
        var fitted = HeadlineAnalysis.of(questions, recorder.table(), draws);
        return new Outcome(fitted, tipping.play(fitted, draws, ""), speed.plays(), tipping.spent());
    }

    @Test
    @Tag("long")
    void aTenthOfTheRunIsPlayedAtMostAndTheSameOnAnyNumberOfThreads() throws InterruptedException {
        var one = play(1);
        var three = play(3);
        assertThat(one.spent()).isPositive().isLessThanOrEqualTo(one.plays() / 10);
        assertThat(three.spent()).isEqualTo(one.spent());
        assertThat(tipping(three.played())).isEqualTo(tipping(one.played()));
        assertThat(tipping(one.played())).isNotEqualTo(tipping(one.fitted()));
        assertThat(tipping(one.played()))
                .filteredOn(Tipping.Turns.class::isInstance)
                .flatExtracting(t -> ((Tipping.Turns) t).points())
                .extracting("basis")
                .contains(Basis.PLAYED);
    }

    private static List<Tipping> tipping(List<QuestionFinding> questions) {
        return questions.stream()
                .flatMap(q -> q.headlines().stream())
                .map(HeadlineFinding::tipping)
                .toList();
    }

    @Test
    void aMovedNumberGivesWhatARunGivesThatSetsIt() throws InterruptedException {
        double value = 9.25;
        var number = "services.alternatieven.stay.mean";
        var set = (ModelResult.Sound) ModelReader.read(MODEL, Overrides.of(number + "=" + value));
        var plays = Plays.of(Selection.of(set, SCENARIOS, Texts.of(Locale.ENGLISH)), FutureCounts.atValues(6));
        var recorder = plays.recorder(questions);
        plays.play(SEED, experiment -> experiment, (kind, n, books) -> plays.keep(recorder, kind, n, books));
        var values = new HeadlineValues(recorder.table());
        var headlines =
                new Headlines(recorder.table().frame()).of(questions.all().get(0));

        var region = new ReadRegion(sound.possible());
        var moved =
                new PlayedDifferences(region, headlines, PlayBudget.unlimited(), experiment -> experiment.seed(SEED));
        for (var headline : headlines) {
            var played = moved.of(headline, Map.of(number, value), 6).orElseThrow();
            var asRun = values.differences(headline, PlayKind.AT_VALUES);
            // A run keeps levels in single precision.
            var level = values.levels(headline.of(), PlayKind.AT_VALUES);
            for (int person = 0; person < 6; person++) {
                assertThat(played[person]).isCloseTo(asRun[person], within(1e-6 * Math.abs(level[person])));
            }
        }
    }
}
