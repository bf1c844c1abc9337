package nl.plafond.input.check;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.words.Phrase;

/**
 * What a measure sets to a value of its own, whatever it was before; two measures that set the same on the same day do
 * not add up.
 *
 * @param what the name of the text that says it in words
 * @param whose the service or the dwellings, with the provider if it names one
 */
record MeasureTarget(String what, String whose) {
    /** What a measure sets; nothing for one that adds to what is there. */
    static List<MeasureTarget> of(MeasureNode measure) {
        var things = switch (measure.kind()) {
            case "maximum-stay", "no-maximum-stay" -> List.of("thing.maximum-stay");
            case "set-plafond" ->
                measure.at("plafond").at("per-year").exists()
                        ? List.of("thing.plafond", "thing.plafond-amount")
                        : List.of("thing.plafond");
            case "change-plafond" -> ifSet(measure, "thing.plafond-amount");
            case "change-access" -> List.of("thing.access");
            case "change-urgency" -> List.of("thing.urgency");
            case "change-routes" -> List.of("thing.routes");
            case "change-bridging" ->
                Stream.of(
                                ifThere(measure, "share", "thing.bridging-share"),
                                ifThere(measure, "price", "thing.bridging-price"))
                        .flatMap(List::stream)
                        .toList();
            case "set-funding" -> List.of("thing.funding");
            case "change-places" -> ifSet(measure, "thing.places");
            case "change-inflow" -> ifSet(measure, "thing.inflow");
            case "change-price" -> ifSet(measure, "thing.price");
            case "change-dwellings" -> ifSet(measure, "thing.dwellings");
            default -> List.<String>of();
        };
        return things.stream()
                .map(thing -> new MeasureTarget(thing, whose(measure)))
                .toList();
    }

    private static List<String> ifSet(MeasureNode measure, String thing) {
        return ifThere(measure, "to", thing);
    }

    private static List<String> ifThere(MeasureNode measure, String key, String thing) {
        return measure.at(key).exists() ? List.of(thing) : List.of();
    }

    private static String whose(MeasureNode measure) {
        var owner =
                measure.at("service").text().or(measure.at("dwellings")::text).orElse("");
        return measure.provider().map(provider -> owner + "/" + provider).orElse(owner);
    }

    Phrase shown() {
        return Phrase.of(what, whose);
    }
}
