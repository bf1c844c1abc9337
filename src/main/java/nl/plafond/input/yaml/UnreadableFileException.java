package nl.plafond.input.yaml;

import java.util.List;

/** A file that cannot be read at all, and why. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> problems;

    public UnreadableFileException(List<Diagnostic> problems) {
        super("a model file cannot be read");
        this.problems = List.copyOf(problems);
    }

    public UnreadableFileException(Diagnostic problem) {
        this(List.of(problem));
    }

    public List<Diagnostic> problems() {
        return problems;
    }
}
