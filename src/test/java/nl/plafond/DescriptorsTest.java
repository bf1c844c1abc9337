package nl.plafond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.DurationTypes;
import nl.plafond.model.FundingTypes;
import nl.plafond.model.PlafondTypes;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.MeasureTypes;
import nl.plafond.vocabulary.fields.Family;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.Variant;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that follows from what describes itself is there: each kind of measure, plafond, funding and stay has its texts in
 * both languages, its place in the schemas and a line in the documentation.
 *
 * <p>The schema of measures is made from their descriptors: {@code mvn test -Dtest=DescriptorsTest -Dplafond.schemas=write}.
 */
class DescriptorsTest {
    private static final Path MODELS = Path.of("models");
    private static final String SCENARIO = "plafond-scenario.schema.json";
    private static final String MODEL = "plafond-model.schema.json";
    private static final List<Texts> LANGUAGES = Stream.of("nl", "en")
            .map(l -> Texts.of("measures", Locale.forLanguageTag(l)))
            .toList();

    static Stream<MeasureType<?>> measures() {
        return MeasureTypes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureHasItsTexts(MeasureType<?> type) {
        assertThat(Stream.of("means", "short").map(text -> type.key() + "." + text))
                .allSatisfy(text -> assertThat(LANGUAGES).allMatch(language -> language.has(text), text));
        assertThat(texts(type.key() + ".name")).as("names").isNotEmpty();
        assertThat(texts(type.key() + ".says")).as("sentences").isNotEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneForWhatIsNotThere() {
        assertThat(LANGUAGES.get(0).patterns().keySet())
                .isEqualTo(LANGUAGES.get(1).patterns().keySet());
        var known = MeasureTypes.ALL.stream().map(MeasureType::key).collect(Collectors.toSet());
        known.addAll(Set.of("becomes", "plafond", "funding"));
        assertThat(LANGUAGES.get(0).patterns().keySet()).allMatch(text -> known.contains(text.split("\\.")[0]));
    }

    @Test
    void everyPlafondAndFormOfFundingHasItsName() {
        var names = Stream.concat(
                PlafondTypes.ALL.keys().stream().map(key -> "plafond." + key),
                FundingTypes.ALL.keys().stream().map(key -> "funding." + key));
        assertThat(names).allSatisfy(name -> assertThat(LANGUAGES).allMatch(language -> language.has(name), name));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureIsInTheDocumentation(MeasureType<?> type) throws IOException {
        assertThat(Files.readString(MODELS.resolve("README.md"))).contains("  - " + type.key() + ":");
    }

    static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of("plafond-of-a-kind", PlafondTypes.ALL),
                Arguments.of("funding", FundingTypes.ALL),
                Arguments.of("span", DurationTypes.ALL));
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyKindIsInTheSchemaWithItsFields(String definition, Family<?> family) throws IOException {
        var rules = tree(MODEL).path("$defs").path(definition).path("allOf");
        assertThat(rules.valueStream().map(rule -> key(rule, family)))
                .containsExactlyInAnyOrderElementsOf(family.keys());
        for (var rule : rules) {
            var kind = family.variants().stream()
                    .filter(variant -> variant.key().equals(key(rule, family)))
                    .findFirst()
                    .orElseThrow();
            var then = rule.path("then");
            assertThat(strings(then.path("required"))).as(kind.key()).containsAll(required(kind));
            assertThat(then.path("properties").propertyNames())
                    .as(kind.key())
                    .contains(family.selector())
                    .containsAll(names(kind.fields()));
        }
    }

    @Test
    void theWordsForKindsAreThoseOfTheFamilies() throws IOException {
        var model = tree(MODEL).path("$defs");
        assertThat(strings(model.at("/funding/properties/form/enum"))).hasSameElementsAs(FundingTypes.ALL.keys());
        assertThat(strings(model.at("/span/properties/family/enum"))).hasSameElementsAs(DurationTypes.ALL.keys());
        assertThat(strings(tree(SCENARIO).at("/$defs/another-plafond/properties/kind/enum")))
                .hasSameElementsAs(PlafondTypes.ALL.keys());
    }

    @Test
    void theSchemaOfMeasuresIsThatOfTheirDescriptors() throws IOException {
        var file = (ObjectNode) tree(SCENARIO);
        var measures = (ObjectNode) file.at("/$defs/measure/properties");
        var made = JsonNodeFactory.instance.objectNode();
        MeasureTypes.ALL.forEach(type -> made.set(type.key(), schema(type, file.path("$defs"))));
        if ("write".equals(System.getProperty("plafond.schemas"))) {
            measures.retain(made.propertyNames());
            made.propertyStream().forEach(field -> measures.set(field.getKey(), field.getValue()));
            Files.writeString(MODELS.resolve(SCENARIO), new CompactJson(120).of(file) + "\n");
            abort(() -> "wrote " + SCENARIO + " and compared nothing");
        }
        assertThat(measures.propertyNames()).hasSameElementsAs(made.propertyNames());
        made.propertyStream()
                .forEach(field -> assertThat(measures.path(field.getKey()))
                        .as("%s; -Dplafond.schemas=write makes it anew", field.getKey())
                        .isEqualTo(field.getValue()));
    }

    private static ObjectNode schema(MeasureType<?> type, JsonNode own) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("description", LANGUAGES.get(1).say(type.key() + ".means"));
        schema.put("type", "object").put("additionalProperties", false);
        var required = schema.putArray("required");
        var properties = schema.putObject("properties");
        for (var field : type.fields()) {
            if (field.isRequired()) {
                required.add(field.name());
            }
            properties.set(field.name(), schema(type, field, own));
        }
        return schema;
    }

    private static ObjectNode schema(MeasureType<?> type, Field<?> field, JsonNode own) {
        var schema = JsonNodeFactory.instance.objectNode();
        var kind = field.kind();
        if (kind.name().isEmpty()) {
            kind.choices().keySet().forEach(schema.putArray("enum")::add);
        } else {
            schema.put("$ref", (own.has(kind.name()) ? "" : MODEL) + "#/$defs/" + kind.name());
        }
        var means = type.key() + "." + field.name() + ".means";
        if (LANGUAGES.get(1).has(means)) {
            schema.put("description", LANGUAGES.get(1).say(means));
        }
        return schema;
    }

    private static String key(JsonNode rule, Family<?> family) {
        return rule.at("/if/properties/" + family.selector() + "/const").asString("");
    }

    private static List<String> required(Variant<?> kind) {
        return names(kind.fields().stream().filter(Field::isRequired).toList());
    }

    private static List<String> names(Collection<Field<?>> fields) {
        return fields.stream().<String>map(Field::name).toList();
    }

    private static Set<String> texts(String start) {
        return LANGUAGES.get(0).patterns().keySet().stream()
                .filter(text -> text.equals(start) || text.startsWith(start + "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode tree(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(MODELS.resolve(file)));
    }
}
