package nl.plafond.report.live;

import java.util.List;
import java.util.Optional;
import nl.plafond.model.Parameter;
import nl.plafond.report.reading.ParameterNames;
import nl.plafond.report.reading.ReportTexts;

/**
 * A number of the model with its papers, ready to read.
 *
 * @param name what it is, with the service it belongs to
 * @param value as people write it
 * @param statusName whether it is given, derived or assumed, in words
 * @param range what it may as well be, as people write it
 * @param rangeNumbers the same as numbers
 * @param about what kind of number it is: inflow, stay, places, plafond, waiting, out, money, start or other
 */
public record Paper(
        String path,
        String name,
        String value,
        String unit,
        String status,
        String statusName,
        Optional<String> source,
        Optional<String> quote,
        Optional<String> derivation,
        Optional<List<String>> range,
        Optional<List<Double>> rangeNumbers,
        Optional<String> reason,
        String about) {
    /** The papers of a number in a language. */
    public static Paper of(Parameter parameter, ParameterNames names, ReportTexts words) {
        var notation = words.notation();
        var status = parameter.status().id();
        return new Paper(
                parameter.path(),
                names.of(parameter),
                notation.exact(parameter.value()),
                names.unit(parameter),
                status,
                words.say("status." + status),
                parameter.source(),
                parameter.quote(),
                parameter.derivation(),
                parameter.range().map(r -> List.of(notation.exact(r.low()), notation.exact(r.high()))),
                parameter.range().map(r -> List.of(r.low(), r.high())),
                parameter.reason(),
                about(parameter.path()));
    }

    private static String about(String path) {
        var parts = List.of(path.split("\\.", -1));
        if (!"services".equals(parts.get(0)) || parts.size() < 3) {
            return "access-desks".equals(parts.get(0))
                    ? "waiting"
                    : "staff".equals(parts.get(0))
                            ? "places"
                            : "dwellings".equals(parts.get(0))
                                    ? "out"
                                    : "prices".equals(parts.get(0)) ? "money" : "other";
        }
        var kind = parts.get(2).replaceAll("\\[.*", "");
        return switch (kind) {
            case "referrals" -> "inflow";
            case "stay", "maximum-stay", "breakdown", "relapse", "age-limit" -> "stay";
            case "places", "providers", "staff" -> "places";
            case "plafond" -> "plafond";
            case "waiting", "duty-to-place", "desk" -> "waiting";
            case "out", "out-at-maximum", "housing" -> "out";
            case "price", "funding", "documented-cost" -> "money";
            case "start" -> "start";
            default -> "other";
        };
    }
}
