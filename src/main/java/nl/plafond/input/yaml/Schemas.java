package nl.plafond.input.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas that travel with the models; the same files that help in an editor. */
public final class Schemas {
    private static final String MODEL = "plafond-model.schema.json";
    private static final String SCENARIO = "plafond-scenario.schema.json";
    private static final String PROGRAMME = "plafond-programme.schema.json";
    private static final String CLAIMS = "plafond-claims.schema.json";
    private static final String QUESTIONS = "plafond-questions.schema.json";
    private static final String LEVERS = "plafond-levers.schema.json";

    /** The schemas refer to each other by file name; this only says which folder they share. */
    private static final String FOLDER = "https://plafond.invalid/models/";

    private static final Set<String> KEYS_OF_KINDS = Set.of("kind", "form", "by");

    private static final Map<String, String> TEXTS = Map.of(
            FOLDER + MODEL, resource(MODEL),
            FOLDER + SCENARIO, resource(SCENARIO),
            FOLDER + PROGRAMME, resource(PROGRAMME),
            FOLDER + CLAIMS, resource(CLAIMS),
            FOLDER + QUESTIONS, resource(QUESTIONS),
            FOLDER + LEVERS, resource(LEVERS));
    private static final Map<String, JsonNode> TREES = Map.of(
            FOLDER + MODEL, tree(MODEL),
            FOLDER + SCENARIO, tree(SCENARIO),
            FOLDER + PROGRAMME, tree(PROGRAMME),
            FOLDER + CLAIMS, tree(CLAIMS),
            FOLDER + QUESTIONS, tree(QUESTIONS),
            FOLDER + LEVERS, tree(LEVERS));
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(TEXTS)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
    private static final Map<Document.Kind, Schema> SCHEMAS = Map.of(
            Document.Kind.MODEL, schema(MODEL),
            Document.Kind.SCENARIO, schema(SCENARIO),
            Document.Kind.PROGRAMME, schema(PROGRAMME),
            Document.Kind.CLAIMS, schema(CLAIMS),
            Document.Kind.QUESTIONS, schema(QUESTIONS),
            Document.Kind.LEVERS, schema(LEVERS));

    private Schemas() {}

    /** Has the schemas read, which takes longer than to read a model; once in the life of the program. */
    public static void load() {
        // Whoever calls this has initialised the class.
    }

    /** Where a document departs from its schema. */
    public static List<Error> errors(Document document) {
        return SCHEMAS.get(document.kind()).validate(document.root());
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(FOLDER + name));
    }

    /** The rule that was broken, with the other rules for the same node beside it. */
    static JsonNode rule(Error error) {
        var location = error.getSchemaLocation();
        var pointer = location.getFragment().getParent();
        return TREES.get(location.getAbsoluteIri().toString()).at(pointer == null ? "" : pointer.toString());
    }

    /** The name of the definition that a broken rule is in, such as {@code papers}; empty outside of definitions. */
    static String definition(Error error) {
        var steps = Pointers.steps(error.getSchemaLocation().getFragment().toString());
        return steps.size() > 2 && steps.get(0).equals("$defs") ? steps.get(1) : "";
    }

    /** Whether the broken rule is about all that a definition describes, and not about a part of it. */
    static boolean isWhole(Error error) {
        return Pointers.steps(error.getSchemaLocation().getFragment().toString())
                        .size()
                == 3;
    }

    /**
     * The kinds of a group that do have a key, for a key that its own kind has not; none where a group has no kinds.
     *
     * <p>A definition with kinds is a list of rules that each begin with {@code if} the kind is such.
     */
    static List<String> kinds(Error error, String key) {
        var sort = keyOfKind(error);
        return rulesOfKinds(error)
                .filter(rule -> rule.path("then").path("properties").has(key))
                .map(rule -> rule.path("if")
                        .path("properties")
                        .path(sort)
                        .path("const")
                        .asString(""))
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    /** The key that says which kind a group is of, {@code kind} or another; empty where a group has no kinds. */
    static String keyOfKind(Error error) {
        return rulesOfKinds(error)
                .map(rule -> rule.path("if").path("required").path(0).asString(""))
                .filter(KEYS_OF_KINDS::contains)
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> rulesOfKinds(Error error) {
        var definition = Pointers.steps(error.getSchemaLocation().getFragment().toString());
        if (definition.size() < 3 || !definition.get(2).equals("allOf")) {
            return Stream.of();
        }
        var root = TREES.get(error.getSchemaLocation().getAbsoluteIri().toString());
        return root.path("$defs").path(definition.get(1)).path("allOf").valueStream();
    }

    private static JsonNode tree(String name) {
        return JsonMapper.shared().readTree(resource(name));
    }

    private static String resource(String name) {
        try (var stream = Schemas.class.getResourceAsStream("/models/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
