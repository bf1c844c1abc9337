package nl.plafond.input.levers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.controls.Control;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.input.ParsedModel;
import nl.plafond.input.bind.MeasureBuilder;
import nl.plafond.input.bind.ProvenanceReader;
import nl.plafond.input.check.MeasureLists;
import nl.plafond.input.check.ModelContext;
import nl.plafond.input.check.ProvenanceCheck;
import nl.plafond.input.check.ScenarioCheck;
import nl.plafond.input.check.SimulationSizeCheck;
import nl.plafond.input.draws.DerivedNumbers;
import nl.plafond.input.levers.EditedScenario.Drawn;
import nl.plafond.input.levers.EditedScenario.Refused;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.SchemaCheck;
import nl.plafond.input.yaml.SourceFile;
import nl.plafond.input.yaml.UnreadableFileException;
import nl.plafond.input.yaml.YamlReader;
import nl.plafond.input.yaml.YamlWriter;
import nl.plafond.model.flows.CompetingEnds;
import nl.plafond.model.measures.Scenario;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a draft as a file and reads that file again, so that what is played is what the file says.
 *
 * @param parsed the model, whose files were found sound
 * @param draft what the file will say
 */
record ScenarioDraftReader(ParsedModel parsed, ScenarioDraft draft) {
    /** A variant differs little from the one before. */
    private static final CompetingEnds LAPSES = new CompetingEnds();

    EditedScenario read(ScenarioVariant variant, List<Control> controls) {
        var head = ScenarioFileHead.of(parsed.model(), parsed.folder(), variant, controls);
        var diagnostics = new Diagnostics();
        try {
            var yaml = head + YamlWriter.of(followed(variant, head));
            var document = SchemaCheck.check(composed(variant, yaml, diagnostics), diagnostics);
            var drawn = check(document, diagnostics);
            var remarks = Stream.concat(draft.remarks().stream(), remarks(document, diagnostics).stream())
                    .toList();
            return diagnostics.serious() ? new Refused(remarks) : drawn(document, drawn.orElseThrow(), yaml, remarks);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("what was written can be read: " + e.problems(), e);
        }
    }

    private static Document composed(ScenarioVariant variant, String yaml, Diagnostics diagnostics)
            throws UnreadableFileException {
        var file = new SourceFile(ModelFolder.SCENARIOS + "/" + variant.id() + ".yaml", yaml);
        return YamlReader.compose(file, Kind.SCENARIO, variant.id(), diagnostics);
    }

    /** What was written, with what follows from the numbers that were set; its calculations name its own numbers. */
    private ObjectNode followed(ScenarioVariant variant, String head) throws UnreadableFileException {
        var root = draft.root().deepCopy();
        var before = ModelFolder.SCENARIOS + "." + variant.scenario() + ".";
        root.findParents("derivation").forEach(number -> {
            var text = number.path("derivation").asString("");
            ((ObjectNode) number)
                    .put("derivation", text.replace(before, ModelFolder.SCENARIOS + "." + variant.id() + "."));
        });
        if (root.findValue("derivation") == null) {
            return root;
        }
        var document = composed(variant, head + YamlWriter.of(root), new Diagnostics());
        var others = parsed.documents().stream()
                .filter(other -> other.kind() != Kind.SCENARIO)
                .toList();
        return (ObjectNode) DerivedNumbers.followed(document, others).root();
    }

    /** The scenario in a file, if nothing is wrong with it so far. */
    private Optional<Scenario> check(Document document, Diagnostics diagnostics) {
        var plans = Stream.concat(parsed.documents().stream().skip(1), Stream.of(document))
                .toList();
        var region = new ModelContext(Optional.of(parsed.file()), plans, diagnostics);
        ProvenanceCheck.check(document, region);
        ProvenanceCheck.limits(document, region);
        new ScenarioCheck(document, region).check();
        if (diagnostics.serious()) {
            return Optional.empty();
        }
        var model = parsed.model();
        var programme = parsed.of(Kind.PROGRAMME);
        var scenario = new MeasureBuilder(model.priceIndex()).scenario(document, programme);
        new SimulationSizeCheck(model, region, LAPSES)
                .plan(scenario.measures(), MeasureLists.scenario(document, programme));
        return Optional.of(scenario);
    }

    private EditedScenario drawn(Document document, Scenario scenario, String yaml, List<Remark> remarks) {
        var model = parsed.model();
        var parameters = new ArrayList<>(model.parameters());
        parameters.addAll(ProvenanceReader.parameters(document));
        return new Drawn(scenario, model.withParameters(parameters), document, yaml, remarks);
    }

    /** What the checks say, at the controls; of several errors about one control the first says enough. */
    private List<Remark> remarks(Document document, Diagnostics diagnostics) {
        boolean serious = diagnostics.serious();
        return diagnostics.inOrder().stream()
                .filter(problem -> !serious || problem.isError())
                .map(problem -> new Remark(control(document, problem), PlainDiagnostics.of(problem)))
                .distinct()
                .toList();
    }

    private Optional<String> control(Document document, Diagnostic problem) {
        return twice(problem)
                .or(() -> document.top()
                        .all()
                        .filter(node -> document.path(node.pointer()).equals(problem.path()))
                        .findFirst()
                        .flatMap(draft::control));
    }

    /** Where a file of the programme says the same as the scenario itself, its switch is what one would switch off. */
    private Optional<String> twice(Diagnostic problem) {
        return problem.found().key().equals("found.same-measure")
                ? parsed.of(Kind.PROGRAMME).stream()
                        .filter(file -> String.valueOf(
                                        problem.found().arguments().get(0))
                                .startsWith(file.file() + ":"))
                        .map(file -> ControlPanel.TAKE + file.id())
                        .findFirst()
                : Optional.empty();
    }
}
