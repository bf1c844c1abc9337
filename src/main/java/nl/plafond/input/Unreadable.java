package nl.plafond.input;

import java.util.List;

/** A file that cannot be read at all, and why. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    Unreadable(List<Problem> problems) {
        super("a model file cannot be read");
        this.problems = List.copyOf(problems);
    }

    Unreadable(Problem problem) {
        this(List.of(problem));
    }

    List<Problem> problems() {
        return problems;
    }
}
