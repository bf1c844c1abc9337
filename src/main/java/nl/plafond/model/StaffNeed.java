package nl.plafond.model;

import nl.plafond.vocabulary.Fte;

/**
 * What a client in care takes of staff.
 *
 * @param pool whose, by name
 * @param ftePerPlace how many fte for each place that is taken
 */
public record StaffNeed(String pool, Fte ftePerPlace) {
    public StaffNeed {
        Validation.requireThere("pool", pool, "fte-per-place", ftePerPlace);
        new Validation()
                .require(
                        ftePerPlace.value() > 0,
                        () -> Violation.value("fte-per-place", ftePerPlace.value())
                                .allowed("expected.above", "expected {0} above {1}", Validation.NUMBER, 0))
                .orRefuse();
    }
}
