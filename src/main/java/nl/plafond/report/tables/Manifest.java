package nl.plafond.report.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Label;
import nl.plafond.model.Parameter;
import nl.plafond.model.measures.Measure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the results rest on, for readers who want to check them or make them again.
 *
 * <p>Everything outside the block {@code run} is the same for every run of the same model, seed and version.
 */
public final class Manifest {
    static final String FILE = "manifest.json";
    static final String PROGRAM = "plafond";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Label CARE =
            new Label(ReportTexts.DUTCH.say("made.care"), ReportTexts.ENGLISH.say("made.care"));

    private final RunView reading;

    /** A manifest of a run. */
    public Manifest(RunView reading) {
        this.reading = reading;
    }

    /** Writes the manifest of all files that are in a directory, the manifest itself apart. */
    public void write(Path directory) throws IOException {
        var root = JSON.createObjectNode();
        var run = reading.run();
        root.put("program", PROGRAM).put("version", run.version());
        root.set("model", model());
        root.put("seed", run.seed()).put("replications", run.replications());
        root.put("horizon", run.horizon().toString());
        strings(root.putArray("overrides"), run.overrides());
        root.set("scenarios", scenarios());
        root.set("sources", sources());
        root.set("parameters", parameters());
        var sums = Checksums.of(directory);
        var files = root.putObject("files");
        sums.forEach(files::put);
        root.set("run", run());
        write(root, directory);
    }

    /**
     * Writes the manifest of a chapter that explains rather than reports, of all files that are in a directory.
     *
     * @param chapter the name of the chapter
     * @param version the version of the program
     */
    public static void ofChapter(String chapter, String version, Path directory) throws IOException {
        var root = JSON.createObjectNode();
        root.put("program", PROGRAM).put("version", version).put("chapter", chapter);
        var files = root.putObject("files");
        Checksums.of(directory).forEach(files::put);
        write(root, directory);
    }

    private static void write(ObjectNode root, Path directory) throws IOException {
        var text = JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        Files.writeString(directory.resolve(FILE), text);
    }

    private ObjectNode model() {
        var model = reading.model();
        var node = JSON.createObjectNode()
                .put("id", model.id())
                .put("hash", reading.run().modelHash());
        node.set("name", label(model.name()));
        return node.put("start", model.start().toString())
                .put("end", model.end().toString())
                .put("lookAt", model.lookAt().toString())
                .put("priceLevel", model.priceLevel())
                .put("baseline", model.baseline());
    }

    private ArrayNode scenarios() {
        var all = JSON.createArrayNode();
        for (var scenario : reading.scenarios()) {
            var node = all.addObject().put("id", scenario.id());
            node.set("name", label(scenario.name()));
            node.set("question", label(scenario.question()));
            strings(
                    node.putArray("measureDates"),
                    Measure.dates(scenario).stream().map(Object::toString).toList());
        }
        return all;
    }

    private ArrayNode sources() {
        var all = JSON.createArrayNode();
        for (var source : reading.model().sources()) {
            var node = all.addObject().put("id", source.id()).put("title", source.title());
            put(node, "address", source.address());
        }
        return all;
    }

    private ArrayNode parameters() {
        var all = JSON.createArrayNode();
        reading.model().parameters().forEach(p -> all.add(parameter(p)));
        return all;
    }

    private ObjectNode parameter(Parameter parameter) {
        var node = JSON.createObjectNode()
                .put("path", parameter.path())
                .put("value", parameter.value())
                .put("unit", parameter.unit())
                .put("status", parameter.status().id());
        put(node, "source", parameter.source());
        put(node, "quote", parameter.quote());
        put(node, "derivation", parameter.derivation());
        parameter.range().ifPresent(r -> node.putArray("range").add(r.low()).add(r.high()));
        put(node, "reason", parameter.reason());
        return node.put("overridden", parameter.overridden());
    }

    private ObjectNode run() {
        var run = reading.run();
        var node = JSON.createObjectNode()
                .put("finished", run.finished().toString())
                .put("command", run.command());
        if (run.commandNeedsCare()) {
            node.set("commandNote", label(CARE));
        }
        node.put("jdk", System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"))
                .put("threads", run.threads())
                .put("wallTimeSeconds", run.wallTime().toMillis() / 1000.0)
                .put("replicationsPerSecondPerCore", run.replicationsPerSecondPerCore());
        return node;
    }

    private ObjectNode label(Label label) {
        return JSON.createObjectNode().put("nl", label.nl()).put("en", label.en());
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        value.ifPresent(v -> node.put(name, v));
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
