package nl.plafond.sensitivity;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The region of the uncertain numbers in which most of the futures lie that come out otherwise.
 *
 * @param sides the numbers that bound it, the most telling first; three at most
 * @param inside how many futures lie in it
 * @param failing how many of those come out otherwise
 * @param allFailing how many of all futures do
 */
public record FailureBox(List<Side> sides, int inside, int failing, int allFailing) {
    public FailureBox {
        sides = List.copyOf(sides);
        if (sides.isEmpty() || failing <= 0 || failing > inside || failing > allFailing) {
            throw new IllegalArgumentException("a region has a side, and some of its futures come out otherwise, got "
                    + sides + " with " + failing + " of " + inside + " inside and of " + allFailing + " in all");
        }
    }

    /** What part of the futures that come out otherwise lies in it. */
    public double coverage() {
        return (double) failing / allFailing;
    }

    /** What part of the futures in it comes out otherwise. */
    public double density() {
        return (double) failing / inside;
    }

    /**
     * A number that bounds the region on one side or on both.
     *
     * @param number its path
     * @param atLeast the lower bound, in the unit of the number; empty if it goes on to the end of the range
     * @param atMost the upper bound
     */
    public record Side(String number, OptionalDouble atLeast, OptionalDouble atMost) {
        public Side {
            if (atLeast.isEmpty() && atMost.isEmpty()) {
                throw new IllegalArgumentException("a side has a bound, got none of " + number);
            }
        }
    }
}
