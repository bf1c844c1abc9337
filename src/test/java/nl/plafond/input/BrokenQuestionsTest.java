package nl.plafond.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.questions.QuestionsReader;
import nl.plafond.input.questions.QuestionsResult;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.Target;
import nl.plafond.vocabulary.Metric;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One file per mistake in questions, and the one line that it gives in each language; see {@link BrokenFilesTest}. */
class BrokenQuestionsTest {
    private static final String SOUND = Folders.text(Folders.BROKEN.resolve("sound-questions.yaml"));

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> aMistakeInQuestionsGivesOneClearLine() throws IOException {
        try (var files = Files.list(Folders.BROKEN.resolve("questions"))) {
            return files.sorted().toList().stream().map(this::test);
        }
    }

    @Test
    void aQuestionIsReadAsItIsWritten() {
        assertThat(sound("sound", SOUND)).singleElement().satisfies(question -> {
            assertThat(question.id()).isEqualTo("lijst");
            assertThat(question.against()).isEqualTo("ongewijzigd");
            assertThat(question.compared()).containsExactly("meer");
            assertThat(question.services()).containsExactly(new ServiceId("wonen"));
            assertThat(question.moments())
                    .containsExactly(new MonthEnd(LocalDate.of(2023, 12, 31)), new Years(2021, 2023));
            assertThat(question.target()).contains(new Target(Metric.WAITING, Target.Bound.AT_MOST, 20));
            assertThat(question.worthSaying()).isEqualTo(Map.of(Metric.Unit.CLIENTS, 5.0, Metric.Unit.SHARE, 0.02));
        });
    }

    @Test
    void whatIsLeftOutIsWhatEveryScenarioIsAsked() {
        var bare = SOUND.replaceAll("(?m)^    (services|dates|periods|target|worth-saying):.*\\n", "");
        assertThat(sound("bare", bare)).singleElement().satisfies(question -> {
            assertThat(question.services()).contains(new ServiceId("wonen"));
            assertThat(question.moments())
                    .extracting(String::valueOf)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("2023-12-31"),
                            last -> assertThat(last).contains("2024-12-31"));
            assertThat(question.target()).isEqualTo(Optional.empty());
        });
    }

    /** Two questions without English give one remark, and their Dutch stands for it. */
    @Test
    void aQuestionWithoutEnglishFallsBackAndSaysSoOnce() {
        var dutch = SOUND.replace(", en: Does the list get shorter?", "");
        var twice = dutch + dutch.substring(dutch.indexOf("  lijst:")).replace("  lijst:", "  tweede:");
        var result = (QuestionsResult.Sound) read(folder("dutch", Optional.of(twice)));
        assertThat(lines(result, Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("questions.yaml:4")
                .contains("a question without English");
        assertThat(result.questions().all())
                .hasSize(2)
                .allSatisfy(q -> assertThat(q.question().in(Locale.ENGLISH)).isEqualTo("Wordt de lijst korter?"));
    }

    @Test
    void aModelWithoutQuestionsAsksWhatItsScenariosDo() {
        var folder = folder("none", Optional.empty());
        var result = (QuestionsResult.Sound) read(folder);
        assertThat(result.questions().all())
                .extracting(Question::id, Question::scenarios, Question::against)
                .containsExactly(tuple("vergelijking", List.of("ongewijzigd", "meer", "nog-meer"), "ongewijzigd"));
    }

    private List<Question> sound(String name, String questions) {
        var result = read(folder(name, Optional.of(questions)));
        assertThat(result.problems()).isEmpty();
        return ((QuestionsResult.Sound) result).questions().all();
    }

    private DynamicTest test(Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            var text = Folders.text(file);
            var result = read(folder(file.getFileName().toString(), Optional.of(text)));
            assertThat(lines(result, Locale.forLanguageTag("nl")))
                    .isEqualTo(expected(text, "# nl "))
                    .hasSize(1);
            assertThat(lines(result, Locale.ENGLISH)).isEqualTo(expected(text, "# en "));
            assertThat(result).isInstanceOf(QuestionsResult.Unsound.class);
        });
    }

    private static QuestionsResult read(Path folder) {
        return QuestionsReader.read(folder, (ModelResult.Sound) ModelReader.read(folder));
    }

    private Path folder(String name, Optional<String> questions) {
        var scenario = Folders.text(Folders.BROKEN.resolve("sound-scenario.yaml"));
        var folder = Folders.withScenario(temp.resolve(name), "meer.yaml", scenario);
        Folders.withFile(folder, "scenarios/nog-meer.yaml", scenario);
        questions.ifPresent(text -> Folders.withFile(folder, "questions.yaml", text));
        return folder;
    }

    private static List<String> expected(String text, String mark) {
        return text.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    private static List<String> lines(QuestionsResult result, Locale locale) {
        var words = Texts.of(locale);
        return result.problems().stream().map(problem -> problem.in(words)).toList();
    }
}
