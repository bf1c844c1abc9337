package nl.plafond.report.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.report.note.Note;
import nl.plafond.report.note.Notes;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.vocabulary.Metric;

/**
 * The figures that the charts of a note are drawn from: the list at the end of each month, and what each year costs.
 *
 * @param reading the run
 * @param scenarios those of the question, the one that the others are compared with first
 * @param service the service that it is about, or the sum over all
 */
record NoteFigures(RunView reading, List<Integer> scenarios, int service) {
    NoteFigures {
        scenarios = List.copyOf(scenarios);
    }

    /** The figures of a note about a question of the run; nothing where it is about something else. */
    static Optional<NoteFigures> of(Note note, RunView reading) {
        return reading.questions().stream()
                .filter(found -> Notes.isOf(note, found.question()))
                .findFirst()
                .map(found -> of(found, reading));
    }

    private static NoteFigures of(QuestionFinding found, RunView reading) {
        var question = found.question();
        return new NoteFigures(reading, reading.scenarios(question), reading.scope(question));
    }

    /** Whether there ever is a list. */
    boolean hasList() {
        return reading.ever(Metric.WAITING, service);
    }

    Estimate waiting(int scenario, int month) {
        return reading.findings().at(scenario, Metric.WAITING, service, month);
    }

    Estimate cost(int scenario, int year) {
        return reading.findings()
                .cost(scenario, Metric.COST_TOTAL, reading.findings().all(), year);
    }

    /** The years that were simulated in full: a part of one is no cost of a year. */
    List<Integer> years() {
        return IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .boxed()
                .toList();
    }
}
