package nl.plafond.study;

import java.util.Map;
import java.util.Optional;
import nl.plafond.statistics.headlines.Headline;

/** What a headline's difference is with some numbers moved, all others at their own values, for one draw of chance after another. */
public interface MovedDifferences {
    /**
     * The differences for the first so many draws of chance, in their order.
     *
     * @param moved the values of the moved numbers, by path; none for the model's own values
     * @return not a number where one of both figures does not exist; empty if no more may be played
     * @throws InterruptedException if the thread was interrupted
     */
    Optional<double[]> of(Headline headline, Map<String, Double> moved, int people) throws InterruptedException;
}
