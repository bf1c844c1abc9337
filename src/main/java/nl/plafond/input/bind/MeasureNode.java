package nl.plafond.input.bind;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.MeasureTypes;

/**
 * A measure in a sound scenario, with what many measures have in common.
 *
 * @param node the kind of measure, with its keys below it
 */
public record MeasureNode(Node node) {
    public String kind() {
        return node.name();
    }

    /** What kind of measure it is, if there is such a kind. */
    public Optional<MeasureType<?>> type() {
        return MeasureTypes.find(kind());
    }

    public Node at(String key) {
        return node.at(key);
    }

    public ServiceId service() {
        return NodeValues.service(at("service"));
    }

    /** Whom of the providers it is about; nobody in particular where the file does not say. */
    public Optional<String> provider() {
        return at("provider").text();
    }

    public LocalDate from() {
        return NodeValues.date(at(at("on").exists() ? "on" : "from"));
    }

    /** The day on which the whole change is there; at once where the file does not say. */
    public LocalDate full() {
        return at("full").date().orElse(from());
    }
}
