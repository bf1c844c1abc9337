package nl.plafond.model;

import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Share;

/**
 * Cheaper care that a waiting client receives meanwhile.
 *
 * @param name what it is called, such as begeleiding
 * @param price euros per client per day, over time
 * @param share which part of those who join the list receives it (0 to 1), over time
 */
public record Bridging(Label name, Timeline<EuroPerDay> price, Timeline<Share> share) {
    public Bridging {
        Validation.requireThere("name", name, "price", price, "share", share);
    }
}
