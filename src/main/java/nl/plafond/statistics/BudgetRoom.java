package nl.plafond.statistics;

import java.util.Optional;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.MoverShare;

/**
 * What is left of a line of a budget in a year; below zero what is short.
 *
 * @param left in euros of constant prices
 * @param within in how many futures nothing is short
 * @param conclusion what one may say of that: more for within the line, less for not
 * @param rooms what is left in each future
 */
public record BudgetRoom(Estimate left, Proportion within, Conclusion conclusion, FutureDifferences rooms) {
    /** Half a cent, which adding up may leave. */
    private static final double NOTHING = 0.005;
    /** Anything between within and not within. */
    private static final double EITHER = 0.5;

    static BudgetRoom of(Estimate left, FutureDifferences rooms) {
        var outcomes = rooms.map(room -> Double.isNaN(room) ? room : room >= -NOTHING ? 1 : -1);
        var counts = outcomes.count(EITHER);
        return new BudgetRoom(
                left, Proportion.of(counts.of(Outcome.MORE), counts.futures()), outcomes.conclusion(EITHER), rooms);
    }

    /** Whether there is such a line in that year under that scenario. */
    public boolean exists() {
        return left.exists();
    }

    /** What explains most of how much is left; empty where nothing explains enough to be told. */
    public Optional<Mover> strongest() {
        return rooms.strongest().map(MoverShare::mover);
    }
}
