package nl.plafond.model;

import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Places;

/**
 * A few places in which someone may stay for a while who waits for a service (tussenvoorziening): a crisis is over, and there is
 * time to look for something that lasts.
 *
 * <p>Whoever joins the list while one is free goes there at once, and stays on the list. They leave it when they get the place
 * that they wait for, or when their time is over: then they wait at home. Whoever finds all of them taken waits at home from the
 * start, and so does whoever was on the list already. There is no bridging care in such a place.
 *
 * @param places how many there are, over time; where there are fewer, nobody is sent home
 * @param longest how long somebody may stay in one
 * @param price euros per etmaal, over time
 */
public record TemporaryPlaces(Timeline<Places> places, Days longest, Timeline<EuroPerDay> price) {
    public TemporaryPlaces {
        Validation.requireThere("places", places, "longest", longest, "price", price);
    }
}
