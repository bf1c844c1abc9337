package nl.plafond.statistics.headlines;

import java.util.Optional;
import nl.plafond.sensitivity.FailureBox;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.FutureDifferences;

/**
 * What was found of a headline, and what it hangs on.
 *
 * @param differences the difference in each future
 * @param worth from which difference on it is worth saying
 * @param shares what moves it
 * @param tipping where it turns
 * @param box the region in which it comes out otherwise, or the target is missed; empty if it never does, or no region stands out
 */
public record HeadlineFinding(
        Headline headline,
        FutureDifferences differences,
        double worth,
        VarianceShares shares,
        Tipping tipping,
        Optional<FailureBox> box) {
    /** Whether it is the same in every future. */
    public boolean neverDiffers() {
        return shares instanceof VarianceShares.None none && none.reason() == VarianceShares.Reason.NEVER_DIFFERS;
    }

    /** Whether the box is of where the target is missed, and not of where the difference comes out otherwise. */
    public boolean boxIsOfTarget() {
        return headline.target().isPresent();
    }
}
