package nl.plafond.input.bind;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Change;
import nl.plafond.vocabulary.Euro;

/**
 * A measure in a sound scenario, with what many measures have in common.
 *
 * @param node the kind of measure, with its keys below it
 */
public record MeasureNode(Node node) {
    public String kind() {
        return node.name();
    }

    public Node at(String key) {
        return node.at(key);
    }

    public ServiceId service() {
        return Quantity.service(at("service"));
    }

    /** Whom of the providers it is about; nobody in particular where the file does not say. */
    public Optional<String> provider() {
        return at("provider").text();
    }

    public LocalDate from() {
        return Quantity.date(at(at("on").exists() ? "on" : "from"));
    }

    /** The day on which the whole change is there; at once where the file does not say. */
    public LocalDate full() {
        return at("full").date().orElse(from());
    }

    Change change() {
        var by = at("by");
        if (!by.exists()) {
            return new Change.To(Quantity.plain(at("to")));
        }
        return by.at("unit").is("percent") ? new Change.ByShare(Quantity.part(by)) : new Change.By(Quantity.plain(by));
    }

    /** What it changes something by, as a part of what was there. */
    double part() {
        return Quantity.part(at("by"));
    }

    Euro euro(String key) {
        return new Euro(Quantity.plain(at(key)));
    }
}
