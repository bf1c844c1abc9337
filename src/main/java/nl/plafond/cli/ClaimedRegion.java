package nl.plafond.cli;

import nl.plafond.input.draws.PossibleModels;
import nl.plafond.statistics.DrawTable;
import nl.plafond.study.PossibleRegion;

/**
 * The futures of a region, for claims on it.
 *
 * @param possible the futures of its files, as a claim sets them
 */
record ClaimedRegion(PossibleModels possible) implements PossibleRegion {
    @Override
    public DrawTable draws(long seed, int futures) {
        return DrawTable.of(
                possible.drawn(),
                futures,
                future -> possible.numbers(seed, future).values());
    }

    @Override
    public Drawn in(long seed, int future) {
        var drawn = possible.with(possible.numbers(seed, future));
        return new Drawn(drawn.model(), drawn.scenarios());
    }
}
