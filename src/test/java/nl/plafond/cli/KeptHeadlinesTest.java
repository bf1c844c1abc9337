package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.questions.QuestionsReader;
import nl.plafond.input.questions.QuestionsResult;
import nl.plafond.results.PlayKind;
import nl.plafond.statistics.headlines.HeadlineValues;
import nl.plafond.statistics.headlines.Headlines;
import nl.plafond.words.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the questions of the shipped models ask is kept of every future. */
class KeptHeadlinesTest {
    private static final int FUTURES = 4;
    private static final long SEED = 2021;

    @ParameterizedTest
    @ValueSource(strings = {"gooi-en-vechtstreek", "zuidwest-jeugdzorgplus", "midden-holland", "haaglanden"})
    void everyQuestionHasHeadlinesThatAreKept(String model) throws InterruptedException {
        var folder = Path.of("models", model);
        var sound = (ModelResult.Sound) ModelReader.read(folder);
        var questions = ((QuestionsResult.Sound) QuestionsReader.read(folder, sound)).questions();
        var plays = Plays.of(Selection.of(sound, List.of(), Texts.of(Locale.ENGLISH)), FutureCounts.of(FUTURES));
        var recorder = plays.recorder(questions);
        plays.play(SEED, experiment -> experiment, (kind, number, books) -> plays.keep(recorder, kind, number, books));
        var table = recorder.table();
        var headlines = new Headlines(table.frame());
        var values = new HeadlineValues(table);
        for (var question : questions.all()) {
            assertThat(headlines.of(question)).as(question.id()).isNotEmpty();
            for (var headline : headlines.of(question)) {
                assertThat(values.differences(headline, PlayKind.FUTURE)).hasSize(FUTURES);
                assertThat(values.differences(headline, PlayKind.AT_VALUES)).hasSize(FUTURES / 2);
                assertThat(values.differences(headline, PlayKind.SECOND_CHANCE)).hasSize(FUTURES / 4);
            }
        }
    }
}
