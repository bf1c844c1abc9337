package nl.plafond.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How likely the values of a range are; half of it lies below the value that is stated, whatever the shape. */
public enum RangeShape {
    /** Half of it on either side of the value, and even within each half: all that a middle and two ends say. */
    TWO_PIECE_UNIFORM,
    /** A bell around the value, cut off at the ends. */
    NORMAL,
    /** A bell in the logarithms, cut off at the ends: as likely twice as much as half as much. */
    LOGNORMAL,
    /** A beta distribution with the ends and the mode of PERT (Malcolm and others, Operations Research 7, 1959). */
    PERT;

    /** The shape of that name in files; empty if there is none. */
    public static Optional<RangeShape> named(String id) {
        return Arrays.stream(values()).filter(shape -> shape.id().equals(id)).findFirst();
    }

    /** Its name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
