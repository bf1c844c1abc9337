package nl.plafond.study;

import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.statistics.DrawTable;

/** A region in possible futures: what is drawn of the numbers that nobody knows, the same for all that is played in a future. */
public interface PossibleRegion {
    /** What is drawn in the first so many futures; empty for a region of which every number is known. */
    DrawTable draws(long seed, int futures);

    /** The region in a future; asked on any thread. */
    Drawn in(long seed, int future);

    /**
     * A region with the numbers of a future.
     *
     * @param model the region
     * @param scenarios what may change in it
     */
    record Drawn(CareModel model, List<Scenario> scenarios) {
        public Drawn {
            scenarios = List.copyOf(scenarios);
        }
    }
}
