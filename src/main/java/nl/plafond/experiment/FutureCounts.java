package nl.plafond.experiment;

import nl.plafond.results.PlayKind;

/**
 * How often a region is played in a run.
 *
 * @param futures in how many possible futures
 * @param atValues how often at the model's own values
 * @param secondChance of how many futures, the first ones, once more with other people
 */
public record FutureCounts(int futures, int atValues, int secondChance) {
    /** How many futures are played unless a model says otherwise. */
    public static final int DEFAULT = 512;

    public FutureCounts {
        if (futures < 0 || atValues < 0 || secondChance < 0 || secondChance > futures || futures + atValues == 0) {
            throw new IllegalArgumentException(
                    "something is played at least once, and no future twice that is not played" + " once, got "
                            + futures + ", " + atValues + " and " + secondChance);
        }
    }

    /** Futures in the usual proportions: half as many at the model's values, a quarter once more with other people. */
    public static FutureCounts of(int futures) {
        return new FutureCounts(futures, Math.max(1, futures / 2), futures / 4);
    }

    /** Chance alone. */
    public static FutureCounts atValues(int replications) {
        return new FutureCounts(0, replications, 0);
    }

    /** Whether only chance differs. */
    public boolean isChanceAlone() {
        return futures == 0;
    }

    /** How many there are of all kinds. */
    public int all() {
        return futures + atValues + secondChance;
    }

    /** How many there are of a kind. */
    public int of(PlayKind kind) {
        return switch (kind) {
            case FUTURE -> futures;
            case AT_VALUES -> atValues;
            case SECOND_CHANCE -> secondChance;
        };
    }
}
