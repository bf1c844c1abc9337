package nl.plafond.study;

import nl.plafond.statistics.Outcome;

/**
 * Where on a walk the median difference comes out otherwise.
 *
 * @param before the last place where it comes out as before, as far as was played
 * @param behind the first place where it does not
 * @param from what it comes out as before
 * @param to what it comes out as behind
 * @param border the difference that it passes
 */
record Crossing(double before, double behind, Outcome from, Outcome to, double border) {
    /** A search halves what is left at least once in so many plays. */
    private static final int PATIENCE = 3;
    /** By how much of the tolerance a search plays beside where it expects the crossing, to have it between two plays. */
    private static final double BESIDE = 0.45;

    /**
     * Looks for the first crossing between two places that come out differently: by interpolation, each play just beyond where
     * the crossing is expected, so that both sides come near.
     *
     * @param at a place that comes out as before
     * @param end a place behind it that does not
     * @param guess where it is expected; any place
     */
    static Crossing between(WalkedDifferences differences, double at, double end, double guess)
            throws InterruptedException, WalkedDifferences.Unplayed {
        var from = differences.outcome(at);
        var to = differences.outcome(end);
        double border = border(from, to, differences.worth());
        double low = at;
        double high = end;
        double next = guess + BESIDE * differences.walk().tolerance();
        double width = high - low;
        int since = 0;
        boolean lowMoved = true;
        var walk = differences.walk();
        while (high - low > walk.tolerance() * (1 + 1e-9)) {
            double place = inside(walk, next, low, high);
            if (place <= low || place >= high) {
                break;
            }
            var outcome = differences.outcome(place);
            lowMoved = outcome == from;
            if (lowMoved) {
                low = place;
            } else {
                high = place;
                to = outcome;
                border = border(from, to, differences.worth());
            }
            since++;
            if (high - low <= width / 2) {
                width = high - low;
                since = 0;
            }
            if (high - low > walk.tolerance() * (1 + 1e-9)) {
                next = since >= PATIENCE
                        ? (low + high) / 2
                        : expected(differences, low, high, border) + (lowMoved ? BESIDE : -BESIDE) * walk.tolerance();
            }
        }
        return new Crossing(low, high, from, to, border);
    }

    /** Where a straight line between what was played on both sides has the border. */
    private static double expected(WalkedDifferences differences, double low, double high, double border) {
        return interpolated(low, differences.about(low), high, differences.about(high), border);
    }

    /** The place itself: between both sides, or of a whole number the first behind it. */
    double place(WalkedDifferences differences) {
        return differences.walk().isWhole() ? behind : expected(differences, before, behind, border);
    }

    static double interpolated(double low, double atLow, double high, double atHigh, double border) {
        double part = (border - atLow) / (atHigh - atLow);
        return part >= 0 && part <= 1 ? low + part * (high - low) : (low + high) / 2;
    }

    /** A place that there is, strictly between two others if there is one. */
    private static double inside(Walk walk, double wanted, double low, double high) {
        double margin = Math.min(walk.tolerance() * BESIDE, (high - low) / 2);
        double place = walk.snapped(Math.max(low + margin, Math.min(high - margin, wanted)));
        if (place <= low) {
            place = walk.snapped(low + walk.tolerance());
        } else if (place >= high) {
            place = walk.snapped(high - walk.tolerance());
        }
        return place;
    }

    /** The difference that is passed first on the way from one outcome to another. */
    static double border(Outcome from, Outcome to, double worth) {
        boolean rises = to.compareTo(from) > 0;
        return switch (from) {
            case LESS -> -worth;
            case SAME -> rises ? worth : -worth;
            case MORE -> worth;
        };
    }
}
