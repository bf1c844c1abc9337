package nl.plafond.uncertainty;

import nl.plafond.vocabulary.RangeShape;

/** A shape cannot have that median in that range. */
public final class ImpossibleShapeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final RangeShape kind;
    private final double least;
    private final double most;

    ImpossibleShapeException(RangeShape kind, double least, double most) {
        super("a " + kind.id() + " shape in that range has a median from " + least + " to " + most);
        this.kind = kind;
        this.least = least;
        this.most = most;
    }

    /** The shape that was asked for. */
    public RangeShape kind() {
        return kind;
    }

    /** The lowest median that it can have in that range; not a number if it can have none, as below zero. */
    public double least() {
        return least;
    }

    /** The highest. */
    public double most() {
        return most;
    }
}
