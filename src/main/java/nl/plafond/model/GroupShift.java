package nl.plafond.model;

import java.util.List;
import nl.plafond.vocabulary.Share;

/**
 * Some of those referred to a service are of another group than they would have been, over time: they get another product.
 *
 * @param from the group that they would have been of, by its name
 * @param to the group that they are of
 * @param share which part of the first is of the second, over time
 */
public record GroupShift(String from, String to, Timeline<Share> share) {
    public GroupShift {
        Validation.requireThere("from", from, "to", to, "share", share);
        ofGroups(from, to).orRefuse();
    }

    /** Nobody moves from a group to the same. */
    public static Validation ofGroups(String from, String to) {
        return new Validation()
                .require(
                        !from.equals(to),
                        () -> Violation.value("to-group", to)
                                .allowed(
                                        "expected.other-group",
                                        "expected another group than the one that they are of"));
    }

    /** Both are groups of the service. */
    static Validation rules(List<GroupShift> shifts, List<String> groups) {
        var rules = new Validation();
        for (var shift : shifts) {
            for (var name : List.of(shift.from, shift.to)) {
                rules.requireKnown(
                        "group",
                        name,
                        groups,
                        "expected.client-group",
                        "expected a group of clients of the service: {0}");
            }
        }
        return rules;
    }
}
