package nl.plafond.input.questions;

import java.util.List;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.model.questions.Questions;

/** What came of reading the questions on a model: questions that can be answered, or the problems that stand in their way. */
public sealed interface QuestionsResult {
    /** Everything that there is to say about the file. */
    List<Diagnostic> problems();

    /**
     * Questions that can be answered.
     *
     * @param questions those of the file, or those that are asked of a model without one
     * @param problems what probably was not meant
     */
    record Sound(Questions questions, List<Diagnostic> problems) implements QuestionsResult {
        public Sound {
            problems = List.copyOf(problems);
        }
    }

    /** Questions that cannot be answered, and why. */
    record Unsound(List<Diagnostic> problems) implements QuestionsResult {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
