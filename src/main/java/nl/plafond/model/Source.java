package nl.plafond.model;

import java.util.Optional;

/**
 * A document that numbers come from.
 *
 * @param id the short name that numbers refer to
 * @param title title, author and year, as one would cite it
 * @param address where it was published, if known
 */
public record Source(String id, String title, Optional<String> address) {
    public Source {
        Validation.requireThere("id", id, "title", title, "address", address);
    }
}
