package nl.plafond.model.region;

import nl.plafond.model.measures.Change;
import nl.plafond.vocabulary.Quantity;

/**
 * A measure whose size is still to be given.
 *
 * @param <Q> what it changes, in its unit
 * @param <M> the measure, which still lacks its first day
 */
@FunctionalInterface
public interface Changing<Q extends Quantity<Q>, M> {
    /** The measure with a change of any kind. */
    M with(Change change);

    /** So much more, or less where it is negative, as a part of what it was. */
    default M by(Fraction part) {
        return with(new Change.ByShare(part.growth().value()));
    }

    /** So much more. */
    default M more(Q amount) {
        return with(new Change.By(amount.value()));
    }

    /** So much less, and never below nothing. */
    default M less(Q amount) {
        return with(new Change.By(-amount.value()));
    }

    /** So much, whatever it was. */
    default M to(Q amount) {
        return with(new Change.To(amount.value()));
    }
}
