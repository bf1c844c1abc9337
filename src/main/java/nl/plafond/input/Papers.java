package nl.plafond.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Parameter;
import nl.plafond.model.Parameter.Range;
import nl.plafond.model.Parameter.Status;

/** Collects the numbers of a sound document with their papers. */
final class Papers {
    private Papers() {}

    /** Every number, in the order of the file; each of a list of observations or factors is one. */
    static List<Parameter> parameters(Document document) {
        return within(document.top());
    }

    /** Every number at a spot or below it. */
    static List<Parameter> within(Spot top) {
        return top.all().flatMap(Papers::numbers).toList();
    }

    /** The number that stands at a spot. */
    static Parameter parameter(Spot number) {
        return parameter(number, number);
    }

    private static Stream<Parameter> numbers(Spot spot) {
        if (spot.isNumber()) {
            return Stream.of(parameter(spot));
        }
        return Stream.of("observed", "profile")
                .flatMap(list -> spot.at(list).items().stream())
                .map(item -> parameter(item, spot));
    }

    private static Parameter parameter(Spot number, Spot papers) {
        var document = number.document();
        return new Parameter(
                document.path(number.pointer()),
                Quantity.plain(number),
                Quantity.text(papers.at("unit")),
                Status.valueOf(Quantity.text(papers.at("status")).toUpperCase(Locale.ROOT)),
                papers.at("source").text(),
                papers.at("quote").text(),
                papers.at("derivation").text(),
                range(papers.at("range")),
                papers.at("reason").text(),
                isSet(number));
    }

    private static Optional<Range> range(Spot spot) {
        return spot.isList()
                ? Optional.of(new Range(Quantity.plain(spot.at(0)), Quantity.plain(spot.at(1))))
                : Optional.empty();
    }

    private static boolean isSet(Spot number) {
        return number.document().isSet(number.pointer())
                || number.document().isSet(Pointers.child(number.pointer(), "value"));
    }
}
