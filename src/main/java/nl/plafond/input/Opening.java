package nl.plafond.input;

import java.util.List;

/** What came of opening a model to play with: a drawing board, or the problems that stand in its way. */
public sealed interface Opening {
    /** A model that can be played with. */
    record Open(DrawingBoard board) implements Opening {}

    /** A model that cannot be used, and why. */
    record Shut(List<Problem> problems) implements Opening {
        public Shut {
            problems = List.copyOf(problems);
        }
    }
}
