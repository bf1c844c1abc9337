package nl.plafond.model;

import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.PerYear;

/**
 * A table of municipalities and providers that finds a solution for who has waited too long (experttafel).
 *
 * <p>Providers see to the care, whatever their lists, and municipalities to the money for it. So it is care beside the places
 * and outside the plafond: nobody else waits longer for it, and what it costs is booked apart. Whoever has been over the time
 * longest is taken on first.
 *
 * @param after how long someone has waited when the table takes them on
 * @param urgentAfter the same of urgent clients
 * @param perYear how many it takes on in a calendar year at most, over time; part of a client is none
 * @param price euros per etmaal of the care that it finds, over time
 */
public record ExpertTable(Days after, Days urgentAfter, Timeline<PerYear> perYear, Timeline<EuroPerDay> price) {
    public ExpertTable {
        Validation.requireThere("after", after, "urgent-after", urgentAfter, "per-year", perYear, "price", price);
    }
}
