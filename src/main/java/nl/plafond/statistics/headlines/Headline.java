package nl.plafond.statistics.headlines;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.Target;
import nl.plafond.results.KeptFigure;
import nl.plafond.results.Logbook;
import nl.plafond.statistics.WorthSaying;
import nl.plafond.vocabulary.Metric;

/**
 * A difference that a question asks for: a figure under one scenario, less that with which it is compared.
 *
 * @param question the question
 * @param of the figure
 * @param against what it is compared with: the same under another scenario, or the same scenario at an earlier moment
 */
public record Headline(Question question, Reading of, Reading against) {
    /**
     * Some figures of a scenario, of which the mean counts: one, or one a year.
     *
     * @param scenario its id
     */
    public record Reading(String scenario, List<KeptFigure> figures) {
        public Reading {
            figures = List.copyOf(figures);
            if (figures.isEmpty()) {
                throw new IllegalArgumentException("there is a figure to read at least, got none of " + scenario);
            }
        }

        /** The first of the figures: their metric and service are the same. */
        public KeptFigure figure() {
            return figures.get(0);
        }

        /** What it was in a play of the scenario; not a number if there is none. */
        public double in(Logbook book) {
            return figures.stream()
                    .mapToDouble(figure -> figure.in(book))
                    .average()
                    .orElseThrow();
        }
    }

    /** Whether one scenario is compared with itself at an earlier moment. */
    public boolean isCourse() {
        return of.scenario().equals(against.scenario());
    }

    /** What one wants to reach, if that is about what is measured. */
    public Optional<Target> target() {
        return question.target().filter(target -> target.metric() == metric());
    }

    /** What is measured. */
    public Metric metric() {
        return of.figure().metric();
    }

    /** The difference in plays of both scenarios with the same people. */
    public double difference(Logbook scenario, Logbook compared) {
        return of.in(scenario) - against.in(compared);
    }

    /**
     * The least difference that is worth saying: what the question says of it, or else a little of the level.
     *
     * @param level the figure that it is compared with; not a number where that is not known
     */
    public double worth(double level) {
        var unit = metric().unit();
        return Optional.ofNullable(question.worthSaying().get(unit)).orElseGet(() -> WorthSaying.least(unit, level));
    }
}
