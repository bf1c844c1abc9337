package nl.plafond.input;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A file as it was read: what it says, and where it says it.
 *
 * @param file its name, relative to the model's folder
 * @param kind what it describes
 * @param id the name of the scenario or of the programme's measure in it, or the path of a lever; empty for the model
 *     itself
 * @param root everything that it says
 * @param places where each part stands, by pointer: the key of what has a key
 * @param set the pointers of what the user set for this run
 * @param broken the pointers of what already has a complaint
 */
record Document(
        String file,
        Kind kind,
        String id,
        JsonNode root,
        Map<String, Place> places,
        Set<String> set,
        Set<String> broken) {
    /** The file name in problems with what the user set. */
    static final String SETTINGS = "--set";

    private static final Pattern PLAIN = Pattern.compile("[\\w-]{1,60}");
    private static final Pattern MEASURE = Pattern.compile("(/levers/[^/]+(/choices/[^/]+)?)?/measures/[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** What a document describes. */
    enum Kind {
        /** The region as it is. */
        MODEL,
        /** A scenario of one's own. */
        SCENARIO,
        /** A measure of the programme. */
        PROGRAMME,
        /** What documents claim. */
        CLAIMS,
        /** What a reader may set: a whole file of levers, or the measures of one of them. */
        LEVERS
    }

    /** A line and a column, from 1. */
    record Place(int line, int column) {
        static final Place NONE = new Place(0, 0);
    }

    boolean isModel() {
        return kind == Kind.MODEL;
    }

    Spot top() {
        return new Spot(this, "", root);
    }

    Spot at(String pointer) {
        return new Spot(this, pointer, root.at(pointer));
    }

    /** The same document with other contents, some of which the user set. */
    Document with(JsonNode otherRoot, String pointer) {
        var more = Stream.concat(set.stream(), Stream.of(pointer)).collect(Collectors.toUnmodifiableSet());
        return new Document(file, kind, id, otherRoot, places, more, broken);
    }

    /** The same document with other contents. */
    Document withRoot(JsonNode otherRoot) {
        return new Document(file, kind, id, otherRoot, places, set, broken);
    }

    /** The same document after complaints about some of it. */
    Document withBroken(Set<String> pointers) {
        return new Document(file, kind, id, root, places, set, pointers);
    }

    /** Whether the user set this, or what it is a part of. */
    boolean isSet(String pointer) {
        return set.stream().anyMatch(p -> Pointers.within(pointer, p));
    }

    /** Where something stands, or else what it should be a part of. */
    Place place(String pointer) {
        var here = pointer;
        while (!here.isEmpty() && !places.containsKey(here)) {
            here = Pointers.parent(here);
        }
        return places.getOrDefault(here, new Place(1, 1));
    }

    /**
     * A pointer as people write it: {@code services.verblijf.price} for the number that stands there, and
     * {@code scenarios.heronderzoek.measures[0].off-list} without the kind of the measure, and likewise
     * {@code programme.12-heronderzoek.measures[0].off-list}.
     */
    String path(String pointer) {
        var path = new StringBuilder(
                switch (kind) {
                    case MODEL, CLAIMS -> "";
                    case SCENARIO -> ModelFolder.SCENARIOS + "." + id;
                    case PROGRAMME -> ModelFolder.PROGRAMME + "." + id;
                    case LEVERS -> id;
                });
        var node = root;
        var here = "";
        for (var step : Pointers.steps(pointer)) {
            boolean isIndex = node.isArray() && NUMBER.matcher(step).matches();
            boolean isKindOfMeasure = !isModel() && MEASURE.matcher(here).matches() && node.has(step);
            boolean isValue = step.equals("value") && node.has("value");
            if (isIndex) {
                path.append('[').append(step).append(']');
            } else if (!isKindOfMeasure && !isValue) {
                path.append(path.isEmpty() ? "" : ".").append(shown(step));
            }
            node = isIndex ? node.path(Integer.parseInt(step)) : node.path(step);
            here = Pointers.child(here, step);
        }
        return path.toString();
    }

    private static String shown(String step) {
        return PLAIN.matcher(step).matches() ? step : Shown.quoted(step);
    }
}
