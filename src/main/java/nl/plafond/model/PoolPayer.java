package nl.plafond.model;

import nl.plafond.vocabulary.Share;

/**
 * A region that pays for a pool of places.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param share which part it bears of what is paid for places whoever is in them
 * @param isOwn whether it is the region of the model
 */
public record PoolPayer(String id, Label name, Share share, boolean isOwn) {
    public PoolPayer {
        Validation.requireThere("id", id, "name", name, "share", share);
    }
}
