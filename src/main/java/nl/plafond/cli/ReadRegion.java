package nl.plafond.cli;

import java.util.Map;
import java.util.Set;
import nl.plafond.input.draws.PossibleModels;
import nl.plafond.input.draws.PossibleModels.PossibleModel;
import nl.plafond.statistics.DrawTable;
import nl.plafond.study.PossibleRegion;

/**
 * A region as it was read, with its futures.
 *
 * @param possible the futures of its files, as the user or a claim sets them
 */
record ReadRegion(PossibleModels possible) implements PossibleRegion {
    @Override
    public DrawTable draws(long seed, int futures) {
        return DrawTable.of(
                possible.drawn(),
                possible.groups(),
                futures,
                future -> possible.numbers(seed, future).values());
    }

    @Override
    public Drawn in(long seed, int future) {
        return drawn(possible.with(possible.numbers(seed, future)));
    }

    @Override
    public Drawn in(long seed, int future, Set<String> redrawn, int other) {
        return drawn(possible.with(possible.numbers(seed, future, redrawn, other)));
    }

    @Override
    public Drawn moved(Map<String, Double> values) {
        return drawn(possible.moved(values));
    }

    private static Drawn drawn(PossibleModel region) {
        return new Drawn(region.model(), region.scenarios());
    }
}
