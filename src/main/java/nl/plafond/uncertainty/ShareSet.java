package nl.plafond.uncertainty;

import java.util.List;
import java.util.Optional;

/**
 * Shares in percent that are 100 together.
 *
 * @param members the shares that are written
 * @param rest the share that follows from them; nothing where all are written, which then are scaled to 100
 */
public record ShareSet(List<String> members, Optional<String> rest) {
    /** All of them together. */
    public static final double WHOLE = 100;

    private static final double ROUNDING = 1e-9;

    public ShareSet {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a set of shares has one that is written");
        }
    }

    /** What the members must be multiplied by when they come to so much together. */
    double factor(double sum) {
        return (rest.isEmpty() && sum > 0) || isTooMuch(sum) ? WHOLE / sum : 1;
    }

    /** Whether they pass 100, so that nothing is left and they are scaled. */
    boolean isTooMuch(double sum) {
        return sum > WHOLE + ROUNDING;
    }
}
