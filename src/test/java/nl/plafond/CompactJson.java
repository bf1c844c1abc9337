package nl.plafond;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON as people do: what fits on a line stands on one.
 *
 * @param width how many characters fit on a line
 */
record CompactJson(int width) {
    String of(JsonNode json) {
        return written(json, "", 0);
    }

    private String written(JsonNode json, String indent, int before) {
        var line = line(json);
        boolean isNested = json.isContainer() && !json.isEmpty();
        if (!isNested || indent.length() + before + line.length() <= width && depth(json) <= 3) {
            return line;
        }
        var inside = indent + "  ";
        var parts = json.isObject()
                ? json.propertyStream().map(field -> {
                    var key = "\"" + field.getKey() + "\": ";
                    return inside + key + written(field.getValue(), inside, key.length() + 1);
                })
                : json.valueStream().map(item -> inside + written(item, inside, 1));
        return (json.isObject() ? "{\n" : "[\n")
                + parts.collect(Collectors.joining(",\n"))
                + "\n" + indent + (json.isObject() ? "}" : "]");
    }

    private static int depth(JsonNode json) {
        return json.isContainer()
                ? 1 + json.valueStream().mapToInt(CompactJson::depth).max().orElse(0)
                : 0;
    }

    private static String line(JsonNode json) {
        if (json.isObject()) {
            return json.propertyStream()
                    .map(field -> "\"" + field.getKey() + "\": " + line(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return json.isArray()
                ? json.valueStream().map(CompactJson::line).collect(Collectors.joining(", ", "[", "]"))
                : json.toString();
    }
}
