package nl.plafond.input.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In which unit a number of a document is, also one without papers of its own. */
public final class Units {
    private static final Set<String> THINGS = Set.of("clients", "places", "inhabitants");
    private static final Pattern SLIDER = Pattern.compile("(/levers/[^/]+)/slider/(?:least|most|step)");
    private static final Pattern BOOKED = Pattern.compile("/booked/(?:cost|saving|net)/read/[0-9]+");
    private static final Pattern INFLOW =
            Pattern.compile(".*/(?:rate|by-year/[0-9]+|change-(?:inflow|dwellings)/(?:by|to))(?:/.*)?");

    private Units() {}

    /** The unit of a number, or of a part of it such as a bound of its range; empty where there is none. */
    static String of(Node number) {
        var document = number.document();
        if (isBooked(number)) {
            return "euro";
        }
        var slider = SLIDER.matcher(number.pointer());
        if (document.kind() == Document.Kind.LEVERS && slider.matches()) {
            return moved(document.at(slider.group(1)));
        }
        var parent = Pointers.parent(number.pointer());
        return Stream.of(number.pointer(), parent, Pointers.parent(parent))
                .map(document::at)
                .map(Node::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** Whether this is an amount that a document books, read from a cell of a table. */
    static boolean isBooked(Node number) {
        return number.document().kind() == Document.Kind.PROGRAMME
                && BOOKED.matcher(number.pointer()).matches();
    }

    /** The unit of the number that the slider of a lever sets. */
    private static String moved(Node lever) {
        return lever.at("measures").at(0).fields().stream()
                .findFirst()
                .flatMap(measure -> lever.at("slider")
                        .at("moves")
                        .text()
                        .flatMap(name -> measure.down(name).unit()))
                .orElse("");
    }

    /** Whether numbers in a unit often come in thousands, and seldom with three decimals. */
    public static boolean comesInThousands(String unit) {
        return unit.startsWith("euro") || THINGS.contains(unit);
    }

    /** Whether this is a number of people or dwellings that come in a year: a mean, which may have decimals. */
    static boolean isInflow(Node number, String unit) {
        return unit.equals("per year") && INFLOW.matcher(number.pointer()).matches();
    }
}
