package nl.plafond.input.levers;

import java.util.List;
import nl.plafond.input.yaml.Diagnostic;

/** What came of opening a model to play with: a drawing board, or the problems that stand in its way. */
public sealed interface EditorResult {
    /** A model that can be played with. */
    record Open(ScenarioEditor board) implements EditorResult {}

    /** A model that cannot be used, and why. */
    record Shut(List<Diagnostic> problems) implements EditorResult {
        public Shut {
            problems = List.copyOf(problems);
        }
    }
}
