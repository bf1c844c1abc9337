package nl.plafond.model;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a part of a model that makes no sense, for all the reasons that there are. */
public final class InvalidModelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    /** A refusal for these reasons, of which there is at least one. */
    public InvalidModelException(List<Violation> violations) {
        super(violations.stream().map(Violation::sentence).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    /** Everything that is wrong, at least one thing. */
    public List<Violation> violations() {
        return violations;
    }
}
