package nl.plafond.input.levers;

import java.util.List;
import nl.plafond.input.yaml.Diagnostic;

/** What came of opening a model to play with: an editor of its scenarios, or the problems that stand in its way. */
public sealed interface EditorResult {
    /** What is to be said of the files: what probably was not meant, or what stands in the way. */
    List<Diagnostic> problems();

    /** A model whose scenarios can be edited. */
    record Opened(ScenarioEditor editor) implements EditorResult {
        @Override
        public List<Diagnostic> problems() {
            return editor.warnings();
        }
    }

    /** A model that cannot be used, and why. */
    record Refused(List<Diagnostic> problems) implements EditorResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
