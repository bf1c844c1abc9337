package nl.plafond.mechanisms;

import java.util.List;

/**
 * Rules that belong together.
 *
 * @param id its name in addresses and in the texts
 */
record Part(String id, List<Rule> rules) {
    Part {
        rules = List.copyOf(rules);
    }
}
