package nl.plafond.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scenario as a reader changed it.
 *
 * @param id what its file is called, without an ending
 * @param name the name that people see
 * @param scenario the scenario that it started from
 * @param settings what was set, by the name of the control: a number with a decimal point, the first day of a month, {@code
 *     on} or {@code off}, or the name of a choice; what is not in it is as it was
 */
public record Variant(String id, Label name, String scenario, SortedMap<String, String> settings) {
    public Variant {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A variant with these settings. */
    public static Variant of(String id, Label name, String scenario, Map<String, String> settings) {
        return new Variant(id, name, scenario, new TreeMap<>(settings));
    }
}
