package nl.plafond.uncertainty;

import java.util.List;

/** A number follows from itself. */
public final class CircularDerivationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<String> circle;

    CircularDerivationException(List<String> circle) {
        super("numbers follow from one another in a circle: " + circle);
        this.circle = List.copyOf(circle);
    }

    /** The numbers, each of which needs the next; the last needs the first. */
    public List<String> circle() {
        return circle;
    }
}
