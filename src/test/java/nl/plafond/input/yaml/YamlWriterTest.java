package nl.plafond.input.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is written as YAML is what is read from it. */
class YamlWriterTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> PIECES = List.of(
            "a",
            "Gekozen",
            " ",
            "  ",
            ": ",
            " #",
            "'",
            "\"",
            "\\",
            "\n",
            "\n\n",
            "- ",
            "? ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "€",
            "é",
            "\uD83D\uDE00",
            "\u0085",
            "\u2028",
            "\t",
            "12",
            ".5",
            "true",
            "~",
            "null",
            "<<",
            "---",
            "...",
            "=",
            "\u00a0",
            "2021-01-01");

    private static JsonNode read(String yaml) throws UnreadableFileException {
        return YamlReader.compose(new SourceFile("x", yaml), Document.Kind.SCENARIO, "x", new Diagnostics())
                .root();
    }

    private static ObjectNode with(String text) {
        var root = NODES.objectNode().put("quote", text).put("reason", text).put("nl", text);
        root.putArray("range").add(text);
        root.putArray("list").add(text).addObject().put("to", text);
        return root;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "12", "1e3", "0x1F", "~", "null", "no", "2021-01-01", "a: b", " x ", "x\n"})
    void aTextStaysAText(String text) throws UnreadableFileException {
        assertThat(read(YamlWriter.of(with(text)))).isEqualTo(with(text));
    }

    @Test
    void aTextOfAnythingComesBackAsItWas() throws UnreadableFileException {
        var random = new Random(1);
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var root = with(text.toString());
            assertThat(read(YamlWriter.of(root))).as(YamlWriter.of(root)).isEqualTo(root);
        }
    }

    @Test
    void aNumberIsWrittenWithItsDigitsAndNoPowersOfTen() throws UnreadableFileException {
        var root = NODES.objectNode();
        root.put("a", new BigDecimal("1E+6"))
                .put("b", new BigDecimal("0.00001"))
                .put("c", 76.9)
                .put("d", -5);
        root.put("e", true).putNull("f");
        assertThat(YamlWriter.of(root)).isEqualTo("a: 1000000\nb: 0.00001\nc: 76.9\nd: -5\ne: true\nf: null\n");
    }

    @Test
    void itLooksLikeTheFilesOfTheModels() {
        var root = NODES.objectNode();
        root.putArray("measures")
                .addObject()
                .putObject("change-places")
                .put("from", "2021-01-01")
                .putObject("by")
                .put("quote", "36 plekken")
                .put("reason", "Een lange reden, ".repeat(10).strip())
                .putArray("range")
                .add(1)
                .add(2.5);
        assertThat(YamlWriter.of(root)).isEqualTo("""
                measures:
                  - change-places:
                      from: 2021-01-01
                      by:
                        quote: "36 plekken"
                        reason: >-
                          Een lange reden, Een lange reden, Een lange reden, Een lange reden, Een lange reden, Een lange reden, Een lange
                          reden, Een lange reden, Een lange reden, Een lange reden,
                        range: [1, 2.5]
                """);
    }
}
