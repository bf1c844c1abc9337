package nl.plafond.input;

import java.util.List;
import nl.plafond.words.Phrase;

/**
 * What a measure sets to a value of its own, whatever it was before; two measures that set the same on the same day do
 * not add up.
 *
 * @param what such as {@code maximum-stay}
 * @param whose the service or the dwellings, with the provider if it names one
 */
record Target(String what, String whose) {
    /** What a measure sets; nothing for one that adds to what is there. */
    static List<Target> of(MeasureSpot measure) {
        var things = switch (measure.kind()) {
            case "maximum-stay", "no-maximum-stay" -> List.of("maximum-stay");
            case "set-plafond" ->
                measure.at("plafond").at("per-year").exists()
                        ? List.of("plafond", "plafond-amount")
                        : List.of("plafond");
            case "change-plafond" -> ifSet(measure, "plafond-amount");
            case "change-access" -> List.of("access");
            case "change-urgency" -> List.of("urgency");
            case "change-routes" -> List.of("routes");
            case "change-bridging" ->
                List.of("share", "price").stream()
                        .filter(key -> measure.at(key).exists())
                        .map(key -> "bridging-" + key)
                        .toList();
            case "set-funding" -> List.of("funding");
            case "change-places" -> ifSet(measure, "places");
            case "change-inflow" -> ifSet(measure, "inflow");
            case "change-price" -> ifSet(measure, "price");
            case "change-dwellings" -> ifSet(measure, "dwellings");
            default -> List.<String>of();
        };
        return things.stream().map(thing -> new Target(thing, whose(measure))).toList();
    }

    private static List<String> ifSet(MeasureSpot measure, String thing) {
        return measure.at("to").exists() ? List.of(thing) : List.of();
    }

    private static String whose(MeasureSpot measure) {
        var owner =
                measure.at("service").text().or(measure.at("dwellings")::text).orElse("");
        return measure.provider().map(provider -> owner + "/" + provider).orElse(owner);
    }

    Phrase shown() {
        return Phrase.of("thing." + what, whose);
    }
}
