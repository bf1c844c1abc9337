package nl.plafond.vocabulary;

/**
 * A number with a unit, within the bounds that the unit has.
 *
 * <p>Each unit is a type of its own, so that a share that stands where a factor is asked for does not compile.
 *
 * @param <Q> the unit itself
 */
public sealed interface Quantity<Q extends Quantity<Q>>
        permits Days, Euro, EuroPerDay, EuroPerYear, Factor, Fte, Growth, Hours, HoursPerWeek, PerYear, Places, Share {
    /** The bare number, in the unit of this type. */
    double value();

    /** Another number in the same unit; fails where that is out of bounds. */
    Q withValue(double other);
}
