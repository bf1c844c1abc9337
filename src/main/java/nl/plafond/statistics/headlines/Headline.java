package nl.plafond.statistics.headlines;

import java.util.List;
import nl.plafond.model.questions.Question;
import nl.plafond.results.KeptFigure;

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
    }

    /** Whether one scenario is compared with itself at an earlier moment. */
    public boolean isCourse() {
        return of.scenario().equals(against.scenario());
    }
}
