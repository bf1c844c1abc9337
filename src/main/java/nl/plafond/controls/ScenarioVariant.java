package nl.plafond.controls;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafond.model.Label;

/**
 * A scenario as a reader changed it.
 *
 * @param id what its file is called, without an ending
 * @param name the name that people see
 * @param scenario the scenario that it started from
 * @param settings what was set, by the name of the control: a number with a decimal point, the first day of a month, {@code
 *     on} or {@code off}, or the name of a choice; what is not in it is as it was
 */
public record ScenarioVariant(String id, Label name, String scenario, SortedMap<String, String> settings) {
    public ScenarioVariant {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A variant with these settings. */
    public static ScenarioVariant of(String id, Label name, String scenario, Map<String, String> settings) {
        return new ScenarioVariant(id, name, scenario, new TreeMap<>(settings));
    }
}
