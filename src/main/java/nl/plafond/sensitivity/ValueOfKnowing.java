package nl.plafond.sensitivity;

import java.util.List;

/**
 * What it would be worth to know a mover before choosing (expected value of partial perfect information), in the unit of the
 * target: a chance of reaching it, as a part of 1, or an amount.
 *
 * @param best the number of the choice that is best as things are known now
 * @param expected what is expected of it
 * @param certain how much more is expected of one who knows everything beforehand, chance too
 * @param alwaysSame whether one choice is best in every future, so that nothing is to be gained
 * @param gains what knowing a mover alone adds, the most first, of each that has more to do with the choice than idle ones seem
 *     to; knowing another one adds nothing that can be told from zero
 */
public record ValueOfKnowing(int best, double expected, double certain, boolean alwaysSame, List<Gain> gains) {
    public ValueOfKnowing {
        gains = List.copyOf(gains);
        if (best < 0 || !Double.isFinite(expected) || !(certain >= 0) || (alwaysSame && !gains.isEmpty())) {
            throw new IllegalArgumentException("expected is " + expected + ", " + certain + " more if all is known: "
                    + "give numbers, and no gains where one choice is always best");
        }
    }

    /** What knowing a mover adds and its 95% interval; within its error of zero if that reaches zero. */
    public record Gain(Mover mover, Share gain) {
        /** Whether knowing it may change the choice, beyond the error of the estimate. */
        public boolean changesTheChoice() {
            return gain.low() > 0;
        }
    }
}
