package nl.plafond.report.office;

import java.util.Comparator;
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
    /** More lines in one chart nobody tells apart: of a longer list those that change most. */
    private static final int LINES = 5;

    NoteFigures {
        scenarios = List.copyOf(scenarios);
    }

    /** The figures of a note about a question of the run; nothing where it is about something else. */
    static Optional<NoteFigures> of(Note note, RunView reading) {
        return reading.questions().stream()
                .filter(found -> Notes.isOf(note, found.question())
                        || note.file().equals(found.question().id()))
                .findFirst()
                .map(found -> of(found, reading));
    }

    private static NoteFigures of(QuestionFinding found, RunView reading) {
        var question = found.question();
        int service = reading.scope(question);
        var scenarios = reading.scenarios(question);
        var strongest = scenarios.stream()
                .skip(1)
                .sorted(Comparator.comparingDouble(s -> -effect(reading, s, service)))
                .limit(LINES - 1)
                .toList();
        return new NoteFigures(
                reading,
                scenarios.stream()
                        .filter(s -> s.equals(scenarios.get(0)) || strongest.contains(s))
                        .toList(),
                service);
    }

    /** How much a scenario changes the list at the end, or else the cost of the last year. */
    private static double effect(RunView reading, int scenario, int service) {
        var findings = reading.findings();
        double list = reading.ever(Metric.WAITING, service)
                ? findings.differenceAt(scenario, Metric.WAITING, service, reading.last())
                        .mean()
                : findings.costDifference(
                                scenario,
                                Metric.COST_TOTAL,
                                findings.all(),
                                reading.years().size() - 1)
                        .mean();
        return Double.isNaN(list) ? 0 : Math.abs(list);
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
