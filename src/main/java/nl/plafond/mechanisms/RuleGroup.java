package nl.plafond.mechanisms;

import java.util.List;

/**
 * Rules that belong together.
 *
 * @param id its name in addresses and in the texts
 */
record RuleGroup(String id, List<Rule> rules) {
    RuleGroup {
        rules = List.copyOf(rules);
    }
}
