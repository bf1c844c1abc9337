package nl.plafond.model;

import nl.plafond.vocabulary.EuroPerDay;

/**
 * The duty to place everyone at once, elsewhere if there is no room (leveringsplicht); such a service keeps no list.
 *
 * @param overflowPrice euros per etmaal elsewhere, over time
 * @param returns whether clients placed elsewhere come back when a place falls free, before anyone new
 */
public record DutyToPlace(Timeline<EuroPerDay> overflowPrice, boolean returns) {
    public DutyToPlace {
        Validation.requireThere("overflow-price", overflowPrice);
    }
}
