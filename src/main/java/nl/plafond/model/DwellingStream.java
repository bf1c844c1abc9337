package nl.plafond.model;

import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;

/**
 * Dwellings that become available for people who leave care; one that nobody waits for goes to somebody else.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param perYear how many a year, over time, before any measure
 * @param factor what measures make of it, over time (1 without)
 * @param urgency which part goes to clients with urgency before all others
 */
public record DwellingStream(String id, Label name, Timeline<PerYear> perYear, Timeline<Factor> factor, Share urgency) {
    public DwellingStream {
        Validation.requireThere("id", id, "name", name, "per-year", perYear, "factor", factor, "urgency", urgency);
    }

    /** The same stream with another factor. */
    public DwellingStream withFactor(Timeline<Factor> other) {
        return new DwellingStream(id, name, perYear, other, urgency);
    }
}
