package nl.plafond.model.programme;

import nl.plafond.model.Validation;

/**
 * What a council wants its municipality to save from a year on (taakstelling), until its next target. Nothing in the simulation
 * follows from it.
 *
 * @param municipality the id of the municipality
 * @param from the first calendar year
 * @param perYear in euros a year; 0 where nothing has to be saved any more
 */
public record SavingsTarget(String municipality, int from, double perYear) {
    public SavingsTarget {
        Validation.requireThere("municipality", municipality);
        new Validation().requireNotNegative("target", perYear).orRefuse();
    }
}
