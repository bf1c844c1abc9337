package nl.plafond.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.Scalars;
import nl.plafond.input.yaml.SourceFile;
import nl.plafond.input.yaml.UnreadableFileException;
import nl.plafond.input.yaml.YamlReader;
import nl.plafond.input.yaml.YamlWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a file in one to three places, in its text or in what it says; the same seed spoils it in the same way. */
final class Mutation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Extremes, notations and things that are no numbers, as they may stand where a number stands. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "2",
            "0.5",
            "-0.5",
            "100",
            "100.1",
            "101",
            "-100",
            "1000",
            "1000001",
            "-1e6",
            "1e9",
            "1e12",
            "1e15",
            "1e16",
            "-1e15",
            "1e308",
            "1e-3",
            "1e-7",
            "1e-9",
            "1e-12",
            "1e-300",
            "1e-999999999",
            "0e999",
            ".5",
            "5.",
            "36525",
            "36526",
            "0.04",
            "1.000",
            "12.500",
            "1,000",
            "1,5",
            "1_000",
            "12:30",
            "10-12",
            "1/3",
            "0x1F",
            "0o17",
            ".nan",
            ".inf",
            "-.inf",
            "NaN",
            "€ 200.000",
            "–20",
            "−20",
            "(20)",
            "12k",
            "1'000",
            "２０",
            "١٢",
            "99999999999999999999",
            "007",
            "+5",
            "1e",
            "--5",
            "5%");

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "null",
            "true",
            "false",
            "[]",
            "{}",
            "[[]]",
            "[1, 2]",
            "{value: 1}",
            "{a: {b: c}}",
            "x",
            "\"\"",
            "' '",
            "home",
            "all",
            "2020-02-30",
            "2020-13-01",
            "0000-01-01",
            "9999-12-31",
            "-0001-01-01",
            "+999999999-12-31",
            "2021-06-15",
            "2024-01-01T00:00:00Z",
            "1-1-2024",
            "&a 1",
            "*a",
            "!!int 3",
            "!x y",
            "<<",
            "| \n  x",
            "> x",
            "\"\\ud83d\"",
            "\"\\u0000\"",
            "\"\\u202e\"",
            "\"😀\"",
            "ﬀ",
            "é",
            "e\u0301",
            "İ",
            "ß",
            "\u00a0",
            "\u2028",
            "gamma",
            "fixed",
            "mixture",
            "percent",
            "days",
            "years",
            "places",
            "hard",
            "smart",
            "soft",
            "central",
            "'#'",
            "'{0}'",
            "\"it's {1}\"",
            "%s",
            "../../x",
            "a/b",
            "~1",
            "x".repeat(6000),
            "1 2",
            "? a",
            "- a",
            "@x",
            "`x");

    private static final String CHARACTERS = ": {}[],\n-\"'#&*!|>%@`0123456789.eE+-~ \tnlx\u00a0\ud83d";
    private static final Pattern NUMBER = Pattern.compile("(?<=[ \\[])-?[0-9]+(?:\\.[0-9]+)?(?=[],}\\n ])");
    private static final Pattern VALUE = Pattern.compile("(?<=[a-z]: )[^,{}\\[\\]\\n]+");
    private static final Set<String> PAPERS = Set.of("source", "quote", "derivation", "reason", "status", "nl", "en");

    private final Random chance;
    private final String before;

    private Mutation(long seed, String before) {
        this.chance = new Random(seed);
        this.before = before;
    }

    /**
     * A spoiled file.
     *
     * @param before what it is to be compared with: the sound file, as it is or as the same writer writes it
     * @param after the file
     */
    record Spoiled(String before, String after) {}

    static Spoiled of(String text, Kind kind, long seed) {
        var mutation = new Mutation(seed, text);
        return mutation.chance.nextBoolean() ? mutation.whatItSays(kind) : new Spoiled(text, mutation.text());
    }

    private String text() {
        var text = before;
        for (int i = times(); i > 0; i--) {
            text = switch (chance.nextInt(10)) {
                case 0, 1, 2 -> replaced(text, NUMBER, one(NUMBERS));
                case 3, 4 -> replaced(text, VALUE, chance.nextBoolean() ? one(VALUES) : one(matches(text, VALUE)));
                case 5, 6, 7 -> lines(text);
                default -> characters(text);
            };
        }
        return text;
    }

    private int times() {
        return 1 + chance.nextInt(3) * chance.nextInt(2);
    }

    private <T> T one(List<T> several) {
        return several.get(chance.nextInt(several.size()));
    }

    private static List<String> matches(String text, Pattern pattern) {
        var found = pattern.matcher(text).results().map(match -> match.group()).toList();
        return found.isEmpty() ? List.of("x") : found;
    }

    private String replaced(String text, Pattern pattern, String by) {
        var found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        var match = one(found);
        return text.substring(0, match.start()) + by + text.substring(match.end());
    }

    private String lines(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int at = chance.nextInt(lines.size());
        int other = chance.nextInt(lines.size());
        switch (chance.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(other));
            case 2 -> lines.set(at, lines.set(other, lines.get(at)));
            case 3 -> lines.set(at, " ".repeat(chance.nextInt(5)) + lines.get(at));
            default ->
                lines.subList(at, Math.min(lines.size(), at + 1 + chance.nextInt(12)))
                        .clear();
        }
        return String.join("\n", lines) + "\n";
    }

    private String characters(String text) {
        var spoiled = new StringBuilder(text);
        int at = chance.nextInt(Math.max(1, text.length()));
        char odd = CHARACTERS.charAt(chance.nextInt(CHARACTERS.length()));
        switch (chance.nextInt(3)) {
            case 0 -> spoiled.delete(at, Math.min(text.length(), at + 1 + chance.nextInt(30)));
            case 1 -> spoiled.insert(Math.min(at, text.length()), odd);
            default -> spoiled.replace(at, Math.min(text.length(), at + 1), String.valueOf(odd));
        }
        return spoiled.toString();
    }

    /** Spoils what the file says, and writes it anew. */
    private Spoiled whatItSays(Kind kind) {
        JsonNode root;
        try {
            root = YamlReader.compose(new SourceFile("file", before), kind, "", new Diagnostics())
                    .root();
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("the file was sound", e);
        }
        var same = YamlWriter.of(root);
        for (int i = times(); i > 0; i--) {
            spoil(root);
        }
        return new Spoiled(same, YamlWriter.of(root));
    }

    private void spoil(JsonNode root) {
        var groups = new ArrayList<JsonNode>();
        collect(root, groups);
        if (groups.isEmpty()) {
            // The only key of the file was removed before.
            return;
        }
        var group = one(groups);
        var other = one(groups);
        if (group instanceof ObjectNode object) {
            var keys = List.copyOf(object.propertyNames());
            var key = object.has("value") && chance.nextInt(3) > 0 ? "value" : one(keys);
            switch (chance.nextInt(12)) {
                case 0 -> object.remove(key);
                case 1 ->
                    object.set(
                            key + one(List.of("x", "-2", "", "s")),
                            object.path(key).deepCopy());
                case 2 -> object.set(key, other.deepCopy());
                case 3 -> object.set(key, NODES.arrayNode().add(object.path(key).deepCopy()));
                case 4 -> object.set(key, one(List.copyOf(other.values())).deepCopy());
                default -> object.set(key, value(object.path(key), key));
            }
        } else if (group instanceof ArrayNode array) {
            int at = chance.nextInt(array.size());
            switch (chance.nextInt(5)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                case 2 -> array.set(at, one(List.copyOf(other.values())).deepCopy());
                default -> array.set(at, value(array.get(at), ""));
            }
        }
    }

    /** Every list and group that has something in it, but seldom one that is only the papers of a number. */
    private void collect(JsonNode json, List<JsonNode> groups) {
        if (json.isContainer() && !json.isEmpty() && json.size() < 5_000 && groups.size() < 5_000) {
            boolean papers = json.has("nl") && json.size() == 2 && chance.nextInt(10) > 0;
            if (!papers) {
                groups.add(json);
            }
            if (json.has("value") || json.has("from")) {
                // Numbers and dates say most, and one that is possible may still lead to anything.
                groups.addAll(List.of(json, json));
            }
            json.values().forEach(below -> collect(below, groups));
        }
    }

    private JsonNode value(JsonNode old, String key) {
        if (PAPERS.contains(key) && chance.nextInt(4) > 0) {
            return old;
        }
        if (old.isNumber() && chance.nextInt(4) > 0) {
            var factor = one(List.of("-1", "0", "0.000001", "0.01", "0.5", "1.5", "2", "3", "10", "1000"));
            return NODES.numberNode(
                    old.decimalValue().multiply(new BigDecimal(factor)).stripTrailingZeros());
        }
        if (Node.parsed(old.asString("")).isPresent() && chance.nextInt(3) > 0) {
            return NODES.stringNode(Node.parsed(old.asString(""))
                    .orElseThrow()
                    .plusMonths(chance.nextInt(60) - 30)
                    .toString());
        }
        var word = one(chance.nextBoolean() ? NUMBERS : VALUES);
        return SourceFile.odd(word).isPresent() ? NODES.nullNode() : Scalars.meaningOf(word);
    }
}
