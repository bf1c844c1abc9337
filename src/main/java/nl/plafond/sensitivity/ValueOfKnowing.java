package nl.plafond.sensitivity;

import java.util.List;

/**
 * What it would be worth to know a mover before choosing (expected value of partial perfect information), in the unit of the
 * target: a chance of reaching it, as a part of 1, or an amount.
 *
 * @param best the number of the choice that is best as things are known now
 * @param expected what is expected of it
 * @param certain how much more is expected of one who knows everything beforehand
 * @param alwaysSame whether one choice is best in every future, so that nothing is to be gained
 * @param gains what knowing each mover alone adds, the most first; value and 95% interval
 */
public record ValueOfKnowing(int best, double expected, double certain, boolean alwaysSame, List<Gain> gains) {
    public ValueOfKnowing {
        gains = List.copyOf(gains);
    }

    /** What knowing a mover adds; within its error of zero if the interval reaches zero. */
    public record Gain(Mover mover, Share gain) {
        /** Whether knowing it may change the choice, beyond the error of the estimate. */
        public boolean changesTheChoice() {
            return gain.low() > 0;
        }
    }
}
