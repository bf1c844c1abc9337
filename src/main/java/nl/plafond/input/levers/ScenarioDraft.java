package nl.plafond.input.levers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Pointers;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file of a variant before it is written, which still knows by which control each part can be set.
 *
 * @param root what the file will say
 * @param origins for each measure in it, where it comes from
 * @param remarks what the reader should know; none of it stands in the way
 */
record ScenarioDraft(ObjectNode root, List<Origin> origins, List<Remark> remarks) {
    private static final Set<String> DATES = Set.of("from", "on", "full", "until");

    /**
     * Where a measure in the file comes from.
     *
     * @param control the control of the measure as a whole
     * @param month the control of its dates, if it has one
     * @param numbers the controls of its numbers, by where they stand below the measure
     */
    record Origin(String control, Optional<String> month, Map<String, String> numbers) {
        private String at(String below) {
            return numbers.entrySet().stream()
                    .filter(entry -> Pointers.within(below, entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .or(() -> DATES.contains(Pointers.last(below)) ? month : Optional.empty())
                    .orElse(control);
        }
    }

    /** The control of what stands somewhere in the file, if it has one. */
    Optional<String> control(Node node) {
        var steps = Pointers.steps(node.pointer());
        if (node.document().kind() != Kind.SCENARIO || steps.size() < 2) {
            return Optional.empty();
        }
        int place = Integer.parseInt(steps.get(1));
        if (steps.get(0).equals("take")) {
            return node.text().map(file -> ControlPanel.TAKE + file);
        }
        var measure = Pointers.child(Pointers.child("", steps.get(0)), steps.get(1));
        var kind = steps.size() > 2 ? Pointers.child(measure, steps.get(2)) : measure;
        return Optional.of(origins.get(place).at(node.pointer().substring(kind.length())));
    }
}
