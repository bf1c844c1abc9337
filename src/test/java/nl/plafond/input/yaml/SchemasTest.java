package nl.plafond.input.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.Folders;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors and the letterbox share. */
class SchemasTest {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plafond-model.schema.json",
                "plafond-scenario.schema.json",
                "plafond-programme.schema.json",
                "plafond-claims.schema.json",
                "plafond-questions.schema.json",
                "plafond-levers.schema.json"
            })
    void aSchemaIsASchema(String file) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        assertThat(registry.getSchema(SchemaLocation.of(DRAFT)).validate(tree(file)))
                .isEmpty();
    }

    /** Else a slip of the keyboard would be taken for a key that somebody may need one day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plafond-model.schema.json",
                "plafond-scenario.schema.json",
                "plafond-programme.schema.json",
                "plafond-claims.schema.json",
                "plafond-questions.schema.json",
                "plafond-levers.schema.json"
            })
    void noGroupTakesKeysThatNobodyReads(String file) {
        assertThat(open(tree(file), "")).isEmpty();
    }

    @Test
    void everyFamilyOfDistributionsCanBeBuilt() {
        var families = tree("plafond-model.schema.json").at("/$defs/span/properties/family/enum");
        assertThat(families.valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(
                        "fixed", "exponential", "gamma", "weibull", "lognormal", "mixture", "empirical");
    }

    @Test
    void aClaimMayBeOnEveryMetric() {
        var known = tree("plafond-claims.schema.json").at("/$defs/metric/enum");
        assertThat(known.valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(Metric.values()).map(Metric::id), Stream.of("served", "bill", "booked-net"))
                        .toList());
    }

    /** Groups that list what they know, but do not say what becomes of the rest. */
    private static List<String> open(JsonNode json, String pointer) {
        var found = new ArrayList<String>();
        boolean closed = json.has("additionalProperties");
        boolean refines = json.has("$ref") || pointer.endsWith("/if") || !json.has("required");
        boolean choosesByKind = json.has("allOf") || json.has("if");
        if (json.has("properties") && !closed && !refines && !choosesByKind) {
            found.add(pointer);
        }
        json.propertyStream().forEach(child -> found.addAll(open(child.getValue(), pointer + "/" + child.getKey())));
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            found.addAll(open(json.get(i), pointer + "/" + i));
        }
        return found;
    }

    private static JsonNode tree(String file) {
        return JsonMapper.shared().readTree(Folders.text(Path.of("models", file)));
    }
}
