package nl.plafond.input;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.Change;
import nl.plafond.model.ServiceId;
import nl.plafond.units.Euro;

/**
 * A measure in a sound scenario, with what many measures have in common.
 *
 * @param spot the kind of measure, with its keys below it
 */
record MeasureSpot(Spot spot) {
    String kind() {
        return spot.name();
    }

    Spot at(String key) {
        return spot.at(key);
    }

    ServiceId service() {
        return Quantity.service(at("service"));
    }

    /** Whom of the providers it is about; nobody in particular where the file does not say. */
    Optional<String> provider() {
        return at("provider").text();
    }

    LocalDate from() {
        return Quantity.date(at(at("on").exists() ? "on" : "from"));
    }

    /** The day on which the whole change is there; at once where the file does not say. */
    LocalDate full() {
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
