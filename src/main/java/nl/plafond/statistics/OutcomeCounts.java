package nl.plafond.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * In how many possible futures a figure is lower, about the same and higher.
 *
 * @param less in how many it is lower by no less than is worth saying
 * @param same in how many it differs less than that
 * @param more in how many it is higher by no less than that
 */
public record OutcomeCounts(int less, int same, int more) {
    /** In how many futures both figures exist; 0 where they never do. */
    public int futures() {
        return less + same + more;
    }

    /** In how many futures it comes out like this. */
    public int of(Outcome outcome) {
        return switch (outcome) {
            case LESS -> less;
            case SAME -> same;
            case MORE -> more;
        };
    }

    /** In which share of the futures it comes out like this; not a number for none. */
    public double share(Outcome outcome) {
        return (double) of(outcome) / futures();
    }

    /** What it comes out as most often; of two that come as often the one that says least. */
    public Outcome commonest() {
        return Arrays.stream(Outcome.values())
                .max(Comparator.<Outcome>comparingInt(this::of).thenComparing(o -> o == Outcome.SAME ? 1 : 0))
                .orElseThrow();
    }
}
