package nl.plafond.report.note;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.Questions;
import nl.plafond.report.charts.BookedByYear;
import nl.plafond.report.charts.NoteCharts;
import nl.plafond.report.payers.BudgetText;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.TippingText;
import nl.plafond.statistics.headlines.QuestionFinding;

/** Makes the notes of a run: one a question, in their order, and one of all sectors. */
public record Notes(RunView reading, ReportTexts words) {
    private static final String QUESTION = "vraag-";

    /** Whether a note is the one of a question of the model's own. */
    public static boolean isOf(Note note, Question question) {
        return note.file().equals(QUESTION + question.id());
    }

    /** The notes of a run in a language. */
    public static List<Note> of(RunView reading, ReportTexts words) {
        var notes = new Notes(reading, words);
        return Stream.of(
                        reading.questions().stream()
                                .filter(found -> found.lead().isPresent())
                                .map(notes::note),
                        Comparison.of(reading).stream().map(notes::programme),
                        new SectorNote(reading, words).note().stream())
                .flatMap(Function.identity())
                .map(note -> note.withCompared(new AssumedLevels(reading, words).below(note.compared())))
                .toList();
    }

    /** Each question with its answer, as a terminal shows them. */
    public static List<String> lines(RunView reading, ReportTexts words) {
        var notes = new Notes(reading, words);
        return Stream.concat(
                        reading.questions().stream()
                                .filter(found -> found.lead().isPresent())
                                .map(notes::line),
                        Comparison.of(reading).stream().map(comparison -> new ProgrammeNote(comparison, words).line()))
                .toList();
    }

    private String line(QuestionFinding found) {
        return words.say(
                "questions.line",
                words.of(found.question().question()),
                String.join(" ", answer(new Asked(reading, found))));
    }

    private List<String> answer(Asked asked) {
        if (asked.question().isCourse()) {
            return new CourseNote(asked, words).sentences();
        }
        return asked.question().isRanking()
                ? new RankingText(asked, words).sentences()
                : new AnswerText(asked, words).sentences();
    }

    private Note programme(Comparison comparison) {
        return new ProgrammeNote(comparison, words)
                .note()
                .region(words.of(reading.model().name()))
                .charts(new BookedByYear(comparison, words).chart().stream().toList())
                .foot(new Foot(reading, words).line())
                .build();
    }

    private Note note(QuestionFinding found) {
        var asked = new Asked(reading, found);
        var builder = found.question().isCourse() ? course(asked) : comparison(asked);
        return builder.file(file(found.question()))
                .region(words.of(reading.model().name()))
                .question(words.of(found.question().question()))
                .charts(new NoteCharts(reading, words)
                        .of(found, found.question().isCourse() ? Optional.empty() : Optional.of(asked.lead())))
                .foot(new Foot(reading, words).line())
                .build();
    }

    private static String file(Question question) {
        return question.id().equals(Questions.COMPARISON) ? question.id() : QUESTION + question.id();
    }

    private NoteRecordBuilder comparison(Asked asked) {
        var texts = new ContrastText(reading, words);
        var lead = asked.lead();
        var others = asked.compared();
        boolean isRanking = asked.question().isRanking();
        return NoteRecordBuilder.builder()
                .compared(
                        isRanking
                                ? words.say(
                                        "note.compared.ranking",
                                        others.size(),
                                        texts.named(asked.against()),
                                        texts.scope(asked.scope()))
                                : words.say(
                                        "note.compared",
                                        texts.named(others),
                                        others.size(),
                                        texts.named(asked.against()),
                                        texts.scope(asked.scope())))
                .answer(answer(asked))
                .table(new NoteTable(asked, words).table())
                .reading(words.together(Stream.of(
                        words.say(
                                reading.told("note.reading"),
                                texts.named(asked.against()),
                                reading.model().priceLevel()),
                        isRanking ? "" : explained(others),
                        new GroupText(asked, words).measures())))
                .know(know(asked, lead));
    }

    /** What each scenario is, in the words of its own question, where that says more than its name. */
    private String explained(List<Integer> scenarios) {
        return String.join(
                " ",
                scenarios.stream()
                        .filter(s ->
                                !words.of(reading.scenarios().get(s).question()).contains(words.of(reading.name(s))))
                        .map(s -> words.say(
                                "note.explained",
                                new ContrastText(reading, words).named(s),
                                words.of(reading.scenarios().get(s).question())))
                        .toList());
    }

    private NoteRecordBuilder course(Asked asked) {
        return new CourseNote(asked, words).note();
    }

    private Optional<String> budget(Asked asked, int scenario, int year) {
        return new BudgetText(reading, words).ofRegion(scenario, year, asked.services());
    }

    private List<String> know(Asked asked, Contrast lead) {
        int year = asked.year(lead);
        return Stream.concat(
                        Stream.of(
                                words.together(Stream.concat(
                                        new DeskText(asked, words).sentence(lead).stream(),
                                        Stream.of(new Binding(asked, words).sentence(lead)))),
                                words.together(Stream.concat(
                                        Stream.of(new MoneyShifts(reading, words)
                                                .between(lead.scenario(), asked.against(), year)),
                                        Stream.concat(
                                                new GroupText(asked, words).most(lead).stream(),
                                                budget(asked, lead.scenario(), year).stream())))),
                        asked.headline(lead).map(new TippingText(reading, words)::whole).stream())
                .toList();
    }
}
