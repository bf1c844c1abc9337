package nl.plafond.input.yaml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;

/** Writes a document as the YAML of a file, in the way in which the files of the models are written. */
public final class YamlWriter {
    private static final int WIDTH = 120;
    private static final int LONG = 80;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setWidth(WIDTH)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    /** Those that the library writes in other styles are not always those that it reads. */
    private static final Pattern BREAK = Pattern.compile("[\\t\\n\\r\\u0085\\u2028\\u2029]");

    private static final Set<String> ON_ONE_LINE = Set.of("range");

    private YamlWriter() {}

    public static String of(JsonNode root) {
        return new Present(SETTINGS)
                .emitToString(
                        new Serialize(SETTINGS).serializeOne(json("", root)).iterator());
    }

    private static Node json(String key, JsonNode json) {
        if (json.isObject()) {
            List<NodeTuple> fields = json.propertyStream()
                    .map(field -> new NodeTuple(
                            text(field.getKey(), ScalarStyle.PLAIN), json(field.getKey(), field.getValue())))
                    .toList();
            return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
        }
        if (json.isArray()) {
            List<Node> items = json.valueStream().map(item -> json(key, item)).toList();
            boolean isBlock = !ON_ONE_LINE.contains(key) && !items.isEmpty();
            return new SequenceNode(Tag.SEQ, items, isBlock ? FlowStyle.BLOCK : FlowStyle.FLOW);
        }
        return scalar(key, json);
    }

    private static Node scalar(String key, JsonNode json) {
        if (json.isNumber()) {
            var plain = json.decimalValue().toPlainString();
            return new ScalarNode(plain.contains(".") ? Tag.FLOAT : Tag.INT, plain, ScalarStyle.PLAIN);
        }
        if (json.isBoolean()) {
            return new ScalarNode(Tag.BOOL, json.asString(), ScalarStyle.PLAIN);
        }
        if (json.isNull()) {
            return new ScalarNode(Tag.NULL, "null", ScalarStyle.PLAIN);
        }
        return text(json.stringValue(), style(key, json.stringValue()));
    }

    /** Words of a source stand in quotes, as do breaks of lines; long texts stand on lines of their own. */
    private static ScalarStyle style(String key, String text) {
        if (key.equals("quote") || BREAK.matcher(text).find()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        return text.length() > LONG ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
    }

    private static Node text(String text, ScalarStyle style) {
        return new ScalarNode(Tag.STR, text, style);
    }
}
