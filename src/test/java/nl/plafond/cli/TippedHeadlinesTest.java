package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.questions.QuestionsReader;
import nl.plafond.input.questions.QuestionsResult;
import nl.plafond.model.Parameter;
import nl.plafond.model.questions.Questions;
import nl.plafond.results.PlayKind;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.HeadlineAnalysis;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.HeadlineValues;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint;
import nl.plafond.statistics.headlines.TippingPoint.Moved;
import nl.plafond.study.TippingSearch.Precision;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the headlines of the shipped models turn, each confirmed by runs at the model's values with the assumption set just
 * below and just above, with twice the people of the search; where nothing turns one, with its strongest assumptions at both
 * ends. What it prints stands in {@code src/site/uncertainty.md}.
 */
@Tag("long")
class TippedHeadlinesTest {
    private static final long SEED = 2021;
    private static final int PEOPLE = 64;
    private static final int PARTS = 128;
    private static final int CONFIRMING = 2 * PEOPLE;

    private Path folder;
    private ModelResult.Sound sound;
    private Questions questions;

    @ParameterizedTest
    @CsvSource({
        "gooi-en-vechtstreek, zonder-maatregelen, ongewijzigd-beleid, 1",
        "gooi-en-vechtstreek, heronderzoek, heronderzoek, 1",
        "gooi-en-vechtstreek, woningen, meer-woningen, 0",
        "gooi-en-vechtstreek, wlz-overgang, wlz-overgang-willekeurig, 0",
        "gooi-en-vechtstreek, actieprogramma, hele-actieprogramma, 0",
        "zuidwest-jeugdzorgplus, afbouw, afbouw-op-tijd, 0",
        "zuidwest-jeugdzorgplus, afbouw, afbouw-op-tijd, 1",
        "zuidwest-jeugdzorgplus, afbouw, afbouw-als-koppeling, 0",
    })
    void runsConfirmWhereItTurns(String model, String question, String scenario, int number)
            throws InterruptedException {
        folder = Path.of("models", model);
        sound = (ModelResult.Sound) ModelReader.read(folder);
        var all = ((QuestionsResult.Sound) QuestionsReader.read(folder, sound)).questions();
        questions = new Questions(all.all().stream()
                .filter(q -> q.id().equals(question))
                .map(q -> q.withScenarios(
                        Stream.of(q.against(), scenario).distinct().toList()))
                .toList());
        var plays = Plays.of(selection(sound), new FutureCounts(512, PEOPLE, 128));
        var recorder = plays.recorder(questions);
        var tipping = TippingPlays.whole(
                selection(sound),
                questions,
                plays.frame(),
                new Precision(PEOPLE, PARTS),
                experiment -> experiment.seed(SEED));
        plays.play(SEED, experiment -> experiment, (kind, future, books) -> {
            plays.keep(recorder, kind, future, books);
            tipping.add(kind, books);
        });
        var draws = new ReadRegion(sound.possible()).draws(SEED, 512);
        var fitted = HeadlineAnalysis.of(questions, recorder.table(), draws)
                .get(0)
                .headlines()
                .get(number);
        var strongest = ((VarianceShares.Told) fitted.shares())
                .movers().stream()
                        .flatMap(m -> m.mover().numbers().stream())
                        .limit(HeadlineAnalysis.STRONGEST)
                        .toList();
        var found = tipping.search(draws).play(fitted, strongest);
        print(question, scenario, found.headline().of().figure().name(plays.frame()), "worth", found.worth());
        print("strongest", strongest, "plays", tipping.spent());
        if (found.tipping() instanceof Tipping.Turns turns) {
            for (var point : turns.points()) {
                confirm(found, point);
            }
        } else {
            var holds = (Tipping.Holds) found.tipping();
            print("holds", holds.outcome(), "in pairs", holds.inPairs());
            for (var path : strongest) {
                var range = number(path).range().orElseThrow();
                for (double end : new double[] {range.low(), range.high()}) {
                    print("  end", path, end, median(found, List.of(path + "=" + end)));
                    assertThat(outcome(found, List.of(path + "=" + end)))
                            .as(path + "=" + end)
                            .isEqualTo(holds.outcome());
                }
            }
        }
    }

    private void confirm(HeadlineFinding found, TippingPoint point) throws InterruptedException {
        var below = new ArrayList<String>();
        var above = new ArrayList<String>();
        boolean up = point.moved().get(0).value()
                > number(point.moved().get(0).number()).value();
        for (var moved : point.moved()) {
            // Along the way that both of a pair go, below is nearer to the values of the model where the first goes up.
            boolean same = up == moved.value() > number(moved.number()).value();
            below.add(moved.number() + "=" + (same ? below(moved) : above(moved)));
            above.add(moved.number() + "=" + (same ? above(moved) : below(moved)));
        }
        print("  turns", point.below(), point.above(), "at values", point.atValues(), point.moved());
        print("    below", below, median(found, below), "above", above, median(found, above));
        var first = point.moved().get(0);
        var range = number(first.number()).range().orElseThrow();
        // Where the interval reaches the end of the range it may as well not turn at all, and no run can confirm it
        // there.
        if (first.low() > range.low()) {
            assertThat(outcome(found, below)).as(point + " below").isEqualTo(point.below());
        }
        if (first.high() < range.high()) {
            assertThat(outcome(found, above)).as(point + " above").isEqualTo(point.above());
        }
    }

    /** Just below a tipping value: the end of its interval, and no nearer than the search looked; within the range. */
    private double below(Moved moved) {
        var number = number(moved.number());
        double value = Math.min(moved.low(), moved.value() - step(number));
        return Math.max(number.range().orElseThrow().low(), whole(number) ? Math.floor(value) : value);
    }

    private double above(Moved moved) {
        var number = number(moved.number());
        double value = Math.max(moved.high(), moved.value() + step(number));
        return Math.min(number.range().orElseThrow().high(), whole(number) ? Math.ceil(value) : value);
    }

    private static double step(Parameter number) {
        var range = number.range().orElseThrow();
        return whole(number) ? 1 : (range.high() - range.low()) / PARTS;
    }

    private static boolean whole(Parameter number) {
        return Parameter.isWhole(number.unit());
    }

    private Parameter number(String path) {
        return sound.model().parameters().stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private Outcome outcome(HeadlineFinding found, List<String> settings) throws InterruptedException {
        return Outcome.of(median(found, settings), found.worth());
    }

    /** The median difference of a run at the model's values with some numbers set. */
    private double median(HeadlineFinding found, List<String> settings) throws InterruptedException {
        var set = (ModelResult.Sound) ModelReader.read(folder, new Overrides(settings));
        var plays = Plays.of(selection(set), FutureCounts.atValues(CONFIRMING));
        var recorder = plays.recorder(questions);
        plays.play(SEED, experiment -> experiment, (kind, person, books) -> plays.keep(recorder, kind, person, books));
        return FutureDifferences.of(
                        new HeadlineValues(recorder.table()).differences(found.headline(), PlayKind.AT_VALUES))
                .quantile(0.5);
    }

    private Selection selection(ModelResult.Sound model) {
        return Selection.of(model, questions.all().get(0).scenarios(), Texts.of(Locale.ENGLISH));
    }

    private static void print(Object... said) {
        System.out.println(
                String.join(" ", Arrays.stream(said).map(String::valueOf).toList()));
    }
}
