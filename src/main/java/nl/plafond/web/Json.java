package nl.plafond.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes what the page asked for, and reads what it asks. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Of two answers to one question the last would count, without a word.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            // What a record answers of itself is not what it holds, and would stand in its place: isHeading() in that
            // of heading.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new Rounded())
                    .addSerializer(double.class, new Rounded()))
            .build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The same for within a page: a tag in a text must not end the script that carries it. */
    static String inPage(Object value) {
        return write(value).replace("<", "\\u003c");
    }

    static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in these bytes; empty if that is no JSON. */
    static Optional<JsonNode> read(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readTree(bytes));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** Ten thousands of a client, or cents: no picture shows more. What does not exist is null. */
    private static final class Rounded extends ValueSerializer<Double> {
        private static final double FINE = 1e4;
        private static final double CENTS = 1e2;
        private static final double LARGE = 1e5;

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (!Double.isFinite(value)) {
                json.writeNull();
                return;
            }
            double parts = Math.abs(value) < LARGE ? FINE : CENTS;
            double rounded = Math.rint(value * parts) / parts;
            if (rounded == Math.rint(rounded) && Math.abs(rounded) < Long.MAX_VALUE) {
                json.writeNumber((long) rounded);
            } else {
                json.writeNumber(rounded);
            }
        }
    }
}
