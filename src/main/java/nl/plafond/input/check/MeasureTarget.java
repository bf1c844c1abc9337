package nl.plafond.input.check;

import java.util.List;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.words.Phrase;

/**
 * What a measure sets to a value of its own, whatever it was before; two measures that set the same on the same day do
 * not add up.
 *
 * @param what the name of the text that says it in words
 * @param whose the service, the dwellings, the staff or the desk, with the provider if it names one
 */
record MeasureTarget(String what, String whose) {
    /** What a measure sets; nothing for one that adds to what is there. */
    static List<MeasureTarget> of(MeasureNode measure) {
        return measure.type().stream()
                .flatMap(type -> type.sets(measure.node()).stream())
                .map(thing -> new MeasureTarget("thing." + thing, whose(measure)))
                .toList();
    }

    private static String whose(MeasureNode measure) {
        var owner = measure.at("service")
                .text()
                .or(measure.at("dwellings")::text)
                .or(measure.at("pool")::text)
                .or(measure.at("desk")::text)
                .orElse("");
        return measure.provider().map(provider -> owner + "/" + provider).orElse(owner);
    }

    Phrase shown() {
        return Phrase.of(what, whose);
    }
}
