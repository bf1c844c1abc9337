package nl.plafond.input.yaml;

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
public record Document(
        String file,
        Kind kind,
        String id,
        JsonNode root,
        Map<String, Position> places,
        Set<String> set,
        Set<String> broken) {
    /** The file name in problems with what the user set. */
    public static final String SETTINGS = "--set";

    private static final Pattern PLAIN = Pattern.compile("[\\w-]{1,60}");
    private static final Pattern MEASURE = Pattern.compile("(/levers/[^/]+(/choices/[^/]+)?)?/measures/[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** What a document describes. */
    public enum Kind {
        /** The region as it is. */
        MODEL,
        /** A scenario of one's own. */
        SCENARIO,
        /** A measure of the programme. */
        PROGRAMME,
        /** What documents claim. */
        CLAIMS,
        /** What people ask of the region. */
        QUESTIONS,
        /** What a reader may set: a whole file of levers, or the measures of one of them. */
        LEVERS
    }

    /** A line and a column, from 1. */
    public record Position(int line, int column) {
        public static final Position NONE = new Position(0, 0);
    }

    public boolean isModel() {
        return kind == Kind.MODEL;
    }

    public Node top() {
        return new Node(this, "", root);
    }

    public Node at(String pointer) {
        return new Node(this, pointer, root.at(pointer));
    }

    /** The same document with other contents, some of which the user set. */
    public Document with(JsonNode otherRoot, String pointer) {
        var more = Stream.concat(set.stream(), Stream.of(pointer)).collect(Collectors.toUnmodifiableSet());
        return new Document(file, kind, id, otherRoot, places, more, broken);
    }

    /** The same document with other contents. */
    public Document withRoot(JsonNode otherRoot) {
        return new Document(file, kind, id, otherRoot, places, set, broken);
    }

    /** The same document after diagnostics about some of it. */
    public Document withBroken(Set<String> pointers) {
        var all = Stream.concat(broken.stream(), pointers.stream()).collect(Collectors.toUnmodifiableSet());
        return new Document(file, kind, id, root, places, set, all);
    }

    /** Whether the user set this, or what it is a part of. */
    public boolean isSet(String pointer) {
        return set.stream().anyMatch(p -> Pointers.within(pointer, p));
    }

    /** Where something stands, or else what it should be a part of. */
    public Position place(String pointer) {
        var here = pointer;
        while (!here.isEmpty() && !places.containsKey(here)) {
            here = Pointers.parent(here);
        }
        return places.getOrDefault(here, new Position(1, 1));
    }

    /**
     * A pointer as people write it: {@code services.verblijf.price} for the number that stands there, and
     * {@code scenarios.heronderzoek.measures[0].off-list} without the kind of the measure, and likewise
     * {@code programme.12-heronderzoek.measures[0].off-list}.
     */
    public String path(String pointer) {
        var path = new StringBuilder(
                switch (kind) {
                    case MODEL, CLAIMS, QUESTIONS -> "";
                    case SCENARIO -> ModelFolder.SCENARIOS + "." + id;
                    case PROGRAMME -> ModelFolder.PROGRAMME + "." + id;
                    case LEVERS -> id;
                });
        var json = root;
        var here = "";
        for (var step : Pointers.steps(pointer)) {
            boolean isIndex = json.isArray() && NUMBER.matcher(step).matches();
            boolean isKindOfMeasure = !isModel() && MEASURE.matcher(here).matches() && json.has(step);
            boolean isValue = step.equals("value") && json.has("value");
            if (isIndex) {
                path.append('[').append(step).append(']');
            } else if (!isKindOfMeasure && !isValue) {
                path.append(path.isEmpty() ? "" : ".").append(shown(step));
            }
            json = isIndex ? json.path(Integer.parseInt(step)) : json.path(step);
            here = Pointers.child(here, step);
        }
        return path.toString();
    }

    private static String shown(String step) {
        return PLAIN.matcher(step).matches() ? step : ShownValue.quoted(step);
    }
}
