package nl.plafond.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A spot in a document: what is written there, and where it is for whoever complains about it.
 *
 * <p>Nothing need be there; then everything asked of it is empty.
 */
record Spot(Document document, String pointer, JsonNode node) {
    Spot at(String key) {
        return new Spot(document, Pointers.child(pointer, key), node.path(key));
    }

    Spot at(int index) {
        return new Spot(document, Pointers.child(pointer, String.valueOf(index)), node.path(index));
    }

    /** The spot at a path of keys and places in lists below this one, such as {@code out.0.share}. */
    Spot down(String path) {
        var spot = this;
        for (var step : path.split("\\.", -1)) {
            boolean isPlace = spot.isList() && step.matches("[0-9]{1,4}");
            spot = isPlace ? spot.at(Integer.parseInt(step)) : spot.at(step);
        }
        return spot;
    }

    /** The key or the place in a list under which this spot stands. */
    String name() {
        return Pointers.last(pointer);
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    /** This spot, if anything is written here. */
    Optional<Spot> optional() {
        return exists() ? Optional.of(this) : Optional.empty();
    }

    /** Whether this word stands here. */
    boolean is(String word) {
        return text().filter(word::equals).isPresent();
    }

    /** Whether nobody complained yet about this spot or what is below it. */
    boolean isSound() {
        return document.broken().stream().noneMatch(broken -> Pointers.within(broken, pointer));
    }

    /** Whether somebody complained about a key right below this spot, which may be a slip for another one. */
    boolean hasBrokenKey() {
        return document.broken().stream()
                .anyMatch(broken -> Pointers.parent(broken).equals(pointer));
    }

    boolean isList() {
        return node.isArray();
    }

    /** Whether a number with its papers stands here. */
    boolean isNumber() {
        return node.isObject() && node.has("value");
    }

    List<Spot> items() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(this::at)
                .toList();
    }

    List<Spot> fields() {
        return node.isObject() ? node.propertyNames().stream().map(this::at).toList() : List.of();
    }

    /** This spot and every spot below it, in the order of the file. */
    Stream<Spot> all() {
        var below = new ArrayList<Spot>(fields());
        below.addAll(items());
        return Stream.concat(Stream.of(this), below.stream().flatMap(Spot::all));
    }

    Optional<String> text() {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    /** The number that stands here, bare or with its papers. */
    Optional<Double> number() {
        var number = node.isObject() ? node.path("value") : node;
        return number.isNumber() ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    Optional<String> unit() {
        return at("unit").text();
    }

    Optional<LocalDate> date() {
        return text().flatMap(Spot::parsed);
    }

    /** The day that a text names, if it names one. */
    static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
