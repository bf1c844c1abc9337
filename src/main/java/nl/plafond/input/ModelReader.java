package nl.plafond.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafond.input.Document.Kind;
import nl.plafond.input.Document.Place;
import nl.plafond.model.Lapses;
import nl.plafond.model.Scenario;
import nl.plafond.words.Phrase;

/** Reads the folder of a model: its {@code model.yaml}, its {@code scenarios/*.yaml} and its {@code programme/*.yaml}. */
public final class ModelReader {
    /** How many years a model lasts at most. */
    public static final int LONGEST_YEARS = PeriodCheck.LONGEST_YEARS;

    private final ModelFolder folder;
    private final Overrides overrides;
    private final Complaints complaints = new Complaints();
    private final Fingerprint fingerprint = new Fingerprint();
    /** The same without what the user brings along, or made with the model on the live page. */
    private final Fingerprint basis = new Fingerprint();

    private final List<Document> fromPage = new ArrayList<>();

    private final OwnScenarios own;

    private ModelReader(Path folder, Overrides overrides, List<Path> scenarios) {
        this.folder = new ModelFolder(folder);
        this.overrides = overrides;
        this.own = new OwnScenarios(scenarios);
    }

    /** The model in a folder as it is. */
    public static Reading read(Path folder) {
        return read(folder, Overrides.none());
    }

    /**
     * The model in a folder, with what the user sets for this run.
     *
     * @param folder on disk, or in a file system inside the program
     */
    public static Reading read(Path folder, Overrides overrides) {
        return read(folder, overrides, List.of());
    }

    /**
     * The same, with scenarios of the user's own as if they lay in the model's folder.
     *
     * @param scenarios files on disk, each called after its scenario
     */
    public static Reading read(Path folder, Overrides overrides, List<Path> scenarios) {
        return new ModelReader(folder, overrides, scenarios).read().reading();
    }

    /** The model in a folder as it is, with its files as they were read. */
    static Kept keep(Path folder) {
        return new ModelReader(folder, Overrides.none(), List.of()).read();
    }

    private Kept read() {
        if (!folder.exists()) {
            complaints.add(Complaints.about(
                            folder.folder().toString(),
                            Place.NONE,
                            Phrase.of(folder.isFile() ? "found.not-a-folder" : "found.no-folder"))
                    .error());
            return unsound(List.of());
        }
        PassedOver.check(folder.folder(), complaints);
        var scenarioNames = own.beside(folder.scenarios(complaints), complaints);
        var programmeNames = folder.programme(complaints);
        var documents = documents(scenarioNames, programmeNames);
        var basisHash = basis.inHex();
        fromPage.forEach(document -> MadeWith.check(document, folder.id(), basisHash, complaints));
        overrides.settings().forEach(s -> fingerprint.add(Document.SETTINGS, s.getBytes(StandardCharsets.UTF_8)));
        documents = new SettingDesk(documents, complaints)
                .apply(overrides).stream()
                        .map(document -> SchemaCheck.check(document, complaints))
                        .toList();
        CrossCheck.check(documents, scenarioNames, programmeNames, complaints);
        var levers = levers(documents);
        if (complaints.serious()) {
            return unsound(documents);
        }
        var sound = sound(documents);
        var plans = documents.stream().filter(d -> !d.isModel()).toList();
        var region = new Region(Optional.of(documents.get(0)), plans, complaints);
        new WorkloadCheck(sound.model(), region, new Lapses()).check(sound.scenarios());
        return complaints.serious()
                ? unsound(documents)
                : new Kept(folder.folder(), sound, documents, levers, basisHash);
    }

    private Kept unsound(List<Document> documents) {
        return new Kept(folder.folder(), new Reading.Unsound(complaints.inOrder()), documents, List.of(), "");
    }

    /**
     * What a reader may set, of the model as its files have it. No run depends on it, so it is not in the fingerprint, and
     * what the user sets for a run need not go with it.
     */
    private List<Lever> levers(List<Document> documents) {
        if (!folder.has(ModelFolder.LEVERS) || !overrides.settings().isEmpty()) {
            return List.of();
        }
        return document(ModelFolder.LEVERS, Kind.LEVERS, "")
                .map(file -> LeverCheck.check(SchemaCheck.check(file, complaints), documents, complaints))
                .orElse(List.of());
    }

    private List<Document> documents(List<String> scenarioNames, List<String> programmeNames) {
        var documents = new ArrayList<Document>();
        document(ModelFolder.MODEL, Kind.MODEL, "").ifPresent(documents::add);
        for (var name : scenarioNames) {
            document(ModelFolder.SCENARIOS + "/" + name + ".yaml", Kind.SCENARIO, name)
                    .ifPresent(documents::add);
        }
        for (var name : programmeNames) {
            document(ModelFolder.PROGRAMME + "/" + name + ".yaml", Kind.PROGRAMME, name)
                    .ifPresent(documents::add);
        }
        return documents;
    }

    private Optional<Document> document(String file, Kind kind, String id) {
        boolean isOwn = kind == Kind.SCENARIO && own.has(id);
        try {
            var bytes = isOwn ? own.bytes(id) : folder.bytes(file);
            if (kind != Kind.LEVERS) {
                fingerprint.add(file, bytes);
            }
            var source = SourceFile.of(isOwn ? own.file(id) : file, bytes);
            var document = Composer.compose(source, kind, id, complaints);
            if (MadeWith.isFromPage(document, source.text())) {
                fromPage.add(document);
            } else if (!isOwn && kind != Kind.LEVERS) {
                basis.add(file, bytes);
            }
            return Optional.of(document);
        } catch (Unreadable e) {
            complaints.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static List<Document> of(Kind kind, List<Document> documents) {
        return documents.stream().filter(d -> d.kind() == kind).toList();
    }

    private Reading.Sound sound(List<Document> documents) {
        var scenarios = of(Kind.SCENARIO, documents);
        var programme = of(Kind.PROGRAMME, documents);
        var model = ModelBuilder.model(folder.id(), documents.get(0), scenarios, programme);
        StartCheck.check(model, new Region(documents.stream().findFirst(), List.of(), complaints));
        var baselineFirst = Comparator.comparing((Scenario s) -> !s.id().equals(model.baseline()))
                .thenComparing(Scenario::id);
        var measures = new MeasureBuilder(new PlafondBuilder(model.priceIndex()));
        return new Reading.Sound(
                model,
                scenarios.stream()
                        .map(scenario -> measures.scenario(scenario, programme))
                        .sorted(baselineFirst)
                        .toList(),
                complaints.inOrder(),
                fingerprint.inHex());
    }
}
