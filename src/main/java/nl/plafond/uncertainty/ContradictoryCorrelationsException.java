package nl.plafond.uncertainty;

import java.util.List;

/** Numbers cannot be high together in the way that was asked: as when one goes with two others that go against each other. */
public final class ContradictoryCorrelationsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<String> names;

    ContradictoryCorrelationsException(List<String> names) {
        super("these correlations contradict one another: " + names);
        this.names = List.copyOf(names);
    }

    /** The fewest numbers whose correlations contradict one another. */
    public List<String> names() {
        return names;
    }
}
