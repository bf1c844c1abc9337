package nl.plafond.sensitivity;

import java.util.List;
import java.util.Optional;

/** How the variance of a figure over the possible futures is divided over what they differ in. */
public sealed interface VarianceShares {
    /** Below so many futures shares are not told. */
    int LEAST_FUTURES = 128;

    /**
     * Shares of the variance.
     *
     * @param futures over how many futures
     * @param variance the variance that is divided, in the square of the figure's unit
     * @param movers those that explain at least {@link #noise}, and more than idle ones would; the largest first
     * @param chance the part that is chance alone; empty where no future was played twice
     * @param others all other movers together, each by itself
     * @param interplay what only several movers explain together, and what none of these estimates finds: the rest
     * @param noise below this share a mover is not told apart
     */
    record Told(
            int futures,
            double variance,
            List<MoverShare> movers,
            Optional<Share> chance,
            Share others,
            Share interplay,
            double noise)
            implements VarianceShares {
        public Told {
            movers = List.copyOf(movers);
        }
    }

    /** No shares. */
    record None(Reason reason) implements VarianceShares {}

    /** Why there are no shares. */
    enum Reason {
        /** The figure is the same in every future. */
        NEVER_DIFFERS,
        /** There are fewer than {@value VarianceShares#LEAST_FUTURES} futures, or the figure exists in fewer. */
        TOO_FEW,
        /** No number is drawn: only chance differs. */
        NOTHING_DRAWN
    }
}
