package nl.plafond.report.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.Label;
import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.note.MadeUpNote.Waiting;
import nl.plafond.report.page.NotePage;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ReportTexts;
import org.junit.jupiter.api.Test;

/** Notes of runs that are small, short, many or badly named. */
class UnusualNotesTest {
    private static final int FUTURES = 120;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final int THIRTY = 30;

    private static List<Waiting> thirty(double step) {
        return IntStream.rangeClosed(0, THIRTY)
                .<Waiting>mapToObj(s -> (m, f) -> 200 - step * s)
                .toList();
    }

    @Test
    void thirtyScenariosAreRankedWhatDoesMostFirst() {
        var made = MadeUpNote.of(thirty(3), FUTURES);
        var note = made.note(ReportTexts.DUTCH, DAY);
        assertThat(answer(note))
                .startsWith("Met \u201cPlan 30\u201d")
                .contains("Daarna komen: met \u201cPlan 29\u201d");
        assertThat(note.answer()).hasSizeLessThanOrEqualTo(3);
        assertThat(note.table().rows())
                .extracting(DataTable.Row::heading)
                .startsWith("Ongewijzigd beleid", "Plan 30", "Plan 29")
                .endsWith("Plan 2", "Plan 1");
        assertThat(IntStream.rangeClosed(25, 27).mapToObj(made.reading()::letter))
                .containsExactly("Z", "AA", "AB");
    }

    @Test
    void aNoteIsOfOneQuestionHoweverItsNameEnds() {
        var made = MadeUpNote.of(List.of((m, f) -> 100, (m, f) -> 90), FUTURES);
        var note = made.note(ReportTexts.DUTCH, DAY);
        assertThat(note.file()).isEqualTo("vraag-lijst");
        var question = made.question(DAY);
        assertThat(Notes.isOf(note, question)).isTrue();
        assertThat(Notes.isOf(note.withFile("vraag-een-lijst"), question)).isFalse();
    }

    @Test
    void whereNothingImprovesARankingSaysSo() {
        assertThat(answer(MadeUpNote.of(thirty(0), FUTURES).note(ReportTexts.DUTCH, DAY)))
                .startsWith("Van 30 scenario's is er geen die")
                .doesNotContain("Daarna");
        assertThat(answer(MadeUpNote.of(thirty(-3), FUTURES).note(ReportTexts.DUTCH, DAY)))
                .contains("langer")
                .doesNotContain("korter");
    }

    @Test
    void aRegionWithinOneYearIsToldWithoutAWholeYear() {
        var model = ExampleQuestions.reading().model();
        var end = model.start().plusMonths(9);
        var made = MadeUpNote.of(List.of((m, f) -> 100, (m, f) -> 100 - 4 * m), FUTURES)
                .in(model.with(m -> m.end(end).lookAt(end.minusDays(1)).programme(model.programme())));
        for (var words : List.of(ReportTexts.DUTCH, ReportTexts.ENGLISH)) {
            var note = made.note(words, end.minusDays(1));
            assertThat(answer(note)).contains("32");
            assertThat(whole(note)).doesNotContain("NaN", "{", "Optional");
        }
    }

    @Test
    void lessThanOneOfAPersonIsNotCountedAsPeople() {
        var made = MadeUpNote.of(List.of((m, f) -> 0.7, (m, f) -> 0.3), FUTURES);
        assertThat(answer(made.note(ReportTexts.DUTCH, DAY)))
                .startsWith("Vrijwel geen verschil")
                .doesNotContain("1 mensen");
    }

    @Test
    void aHostileNameStaysText() {
        var model = ExampleQuestions.reading().model();
        var name = "<script>alert('x')</script> {0} =1+1";
        var services = Stream.concat(
                        Stream.of(model.services().get(0).withName(new Label(name, name))),
                        model.services().stream().skip(1))
                .toList();
        var note = MadeUpNote.of(List.of((m, f) -> 100, (m, f) -> 60), FUTURES)
                .in(model.withServices(services))
                .note(ReportTexts.DUTCH, DAY);
        assertThat(answer(note)).contains(name);
        assertThat(NotePage.of(note, ReportTexts.DUTCH))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    private static String answer(Note note) {
        return String.join(" ", note.answer()).replace(Notation.NBSP, " ");
    }

    private static String whole(Note note) {
        return answer(note) + note.table() + String.join(" ", note.know()) + note.reading();
    }
}
