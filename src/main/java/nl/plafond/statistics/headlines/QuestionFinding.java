package nl.plafond.statistics.headlines;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.questions.Question;
import nl.plafond.sensitivity.ValueOfKnowing;

/**
 * What was found of a question.
 *
 * @param headlines its differences, in their order
 * @param knowing of each moment of its target what it is worth to know a number first; none without a target
 */
public record QuestionFinding(Question question, List<HeadlineFinding> headlines, List<TargetFinding> knowing) {
    public QuestionFinding {
        headlines = List.copyOf(headlines);
        knowing = List.copyOf(knowing);
    }

    /** The difference to tell first: the first that is not the same in every future, or else the first; empty for none. */
    public Optional<HeadlineFinding> lead() {
        return headlines.stream()
                .filter(h -> !h.neverDiffers())
                .findFirst()
                .or(() -> headlines.stream().findFirst());
    }

    /**
     * What was found of a target at a moment.
     *
     * @param reached in which part of the futures each scenario of the question reaches it, in their order
     * @param value what knowing is worth; choices go by the number of the scenario in the question
     */
    public record TargetFinding(ObservationTime moment, List<Double> reached, ValueOfKnowing value) {
        public TargetFinding {
            reached = List.copyOf(reached);
        }
    }
}
