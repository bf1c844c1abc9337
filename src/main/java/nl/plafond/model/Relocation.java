package nl.plafond.model;

import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Share;

/**
 * Residents who were placed with another provider than they prefer, and move there once it has room (overplaatsing).
 *
 * <p>They keep their place until then. They go before those on the list, since a move frees a place as it takes one. The stay goes
 * on as it was. Whoever is ready moves no more, and those who are there on the first day are where they want to be.
 *
 * @param share which part of those who are placed so wants to move (0 to 1), over time; of those placed from a day on
 * @param cost euros for each move
 */
public record Relocation(Timeline<Share> share, Euro cost) {
    public Relocation {
        Validation.requireThere("share", share, "cost", cost);
    }
}
