package nl.plafond.input.levers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.plafond.controls.Control;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.input.FileStamps;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.ParsedModel;
import nl.plafond.input.draws.PossibleModels;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;

/**
 * A model on which a reader makes scenarios of their own: it says what can be set, and makes of what was set the file of a
 * scenario, which is read and checked as any other.
 *
 * <p>Nothing of it changes once it is open, so many may draw at the same time.
 */
public final class ScenarioEditor {
    private final Path folder;
    private final String print;
    private final ParsedModel parsed;
    private final ModelResult.Sound reading;
    private final Map<String, List<Control>> controls = new ConcurrentHashMap<>();

    private ScenarioEditor(Path folder, String print, ParsedModel parsed, ModelResult.Sound reading) {
        this.folder = folder;
        this.print = print;
        this.parsed = parsed;
        this.reading = reading;
    }

    /** The drawing board of the model in a folder. */
    public static EditorResult open(Path folder) {
        // Taken first: what changes while the files are read is seen as a change afterwards.
        var print = FileStamps.of(folder);
        var parsed = ModelReader.keep(folder);
        return parsed.reading() instanceof ModelResult.Sound sound
                ? new EditorResult.Opened(new ScenarioEditor(
                        folder, print, parsed.with(StandardLevers.of(sound.model(), parsed.levers())), sound))
                : new EditorResult.Refused(parsed.reading().problems());
    }

    /** The region as it is, with every number of every file. */
    public CareModel model() {
        return reading.model();
    }

    /** The scenarios of the model; the one of unchanged policy first, then by file name. */
    public List<Scenario> scenarios() {
        return reading.scenarios();
    }

    /** A fingerprint (SHA-256) of the files. */
    public String hash() {
        return reading.hash();
    }

    /** The folder of the files. */
    public Path folder() {
        return folder;
    }

    /** Stands for what was read, of all files; {@link #printNow} is another one as soon as any of them changes. */
    public String print() {
        return print;
    }

    /** The same of the files as they are at this moment. */
    public String printNow() {
        return FileStamps.of(folder);
    }

    /** What in the files probably was not meant. */
    public List<Diagnostic> warnings() {
        return reading.warnings();
    }

    /** Everything that can be set of a scenario; fails if the model has no such scenario. */
    public List<Control> controls(String scenario) {
        return parsed.scenario(scenario)
                .map(this::controls)
                .orElseThrow(() -> new IllegalArgumentException("no scenario " + scenario + " in " + model().id()));
    }

    private List<Control> controls(Document scenario) {
        return controls.computeIfAbsent(scenario.id(), id -> new ControlPanel(parsed).of(scenario));
    }

    /** The region under unchanged policy and under scenarios that were edited, in each possible future. */
    public PossibleModels possible(List<EditedScenario.Drawn> edited) {
        var documents = new ArrayList<Document>();
        parsed.documents().stream()
                .filter(d -> d.kind() != Document.Kind.SCENARIO || d.id().equals(model().baseline()))
                .forEach(documents::add);
        edited.forEach(e -> documents.add(e.document()));
        return PossibleModels.of(model().id(), documents);
    }

    /** The scenario that a variant is, or what keeps it from being one. */
    public EditedScenario draw(ScenarioVariant variant) {
        var scenario = parsed.scenario(variant.scenario());
        if (scenario.isEmpty()) {
            return new EditedScenario.Refused(
                    List.of(Remark.onAll("remark.no-scenario", ShownValue.quoted(variant.scenario()))));
        }
        var settings = new ControlValues(controls(scenario.get()), variant.settings());
        var named = ScenarioNames.in(parsed, variant);
        var draft = new ScenarioEdits(parsed, scenario.get(), settings).draft(named);
        var played = ScenarioVariant.of(named.id(), named.name(), named.scenario(), settings.used());
        return settings.refusals().isEmpty()
                ? new ScenarioDraftReader(parsed, draft).read(played, controls(scenario.get()))
                : new EditedScenario.Refused(settings.refusals());
    }
}
