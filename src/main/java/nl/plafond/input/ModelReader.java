package nl.plafond.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.input.bind.MeasureBuilder;
import nl.plafond.input.bind.ModelBuilder;
import nl.plafond.input.check.CrossCheck;
import nl.plafond.input.check.ModelContext;
import nl.plafond.input.check.PeriodCheck;
import nl.plafond.input.check.Refusals;
import nl.plafond.input.check.SimulationSizeCheck;
import nl.plafond.input.check.StartCheck;
import nl.plafond.input.draws.DerivedNumbers;
import nl.plafond.input.draws.DrawsCheck;
import nl.plafond.input.draws.FuturesCheck;
import nl.plafond.input.draws.PossibleModels;
import nl.plafond.input.levers.Lever;
import nl.plafond.input.levers.LeverCheck;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.input.yaml.EarlierStatus;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.SchemaCheck;
import nl.plafond.input.yaml.Schemas;
import nl.plafond.input.yaml.SourceFile;
import nl.plafond.input.yaml.UnreadableFileException;
import nl.plafond.input.yaml.YamlReader;
import nl.plafond.model.InvalidModelException;
import nl.plafond.model.flows.CompetingEnds;
import nl.plafond.model.measures.Scenario;
import nl.plafond.words.Phrase;

/** Reads the folder of a model: its {@code model.yaml}, its {@code scenarios/*.yaml} and its {@code programme/*.yaml}. */
public final class ModelReader {
    /** How many years a model lasts at most. */
    public static final int LONGEST_YEARS = PeriodCheck.LONGEST_YEARS;

    private final ModelFolder folder;
    private final Overrides overrides;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Fingerprint fingerprint = new Fingerprint();
    /** The same without what the user brings along, or made with the model on the live page. */
    private final Fingerprint basis = new Fingerprint();

    private final List<Document> fromPage = new ArrayList<>();

    private final OwnScenarios own;

    /** What has been worked out of the ends of stays; whoever reads a model several times does that once. */
    private final CompetingEnds ends;

    private ModelReader(Path folder, Overrides overrides, List<Path> scenarios, CompetingEnds ends) {
        this.folder = new ModelFolder(folder);
        this.overrides = overrides;
        this.own = new OwnScenarios(scenarios);
        this.ends = ends;
    }

    /** The model in a folder as it is. */
    public static ModelResult read(Path folder) {
        return read(folder, Overrides.none());
    }

    /**
     * The model in a folder, with what the user sets for this run.
     *
     * @param folder on disk, or in a file system inside the program
     */
    public static ModelResult read(Path folder, Overrides overrides) {
        return read(folder, overrides, List.of());
    }

    /**
     * The same, with scenarios of the user's own as if they lay in the model's folder.
     *
     * @param scenarios files on disk, each called after its scenario
     */
    public static ModelResult read(Path folder, Overrides overrides, List<Path> scenarios) {
        return new ModelReader(folder, overrides, scenarios, new CompetingEnds())
                .read()
                .reading();
    }

    /** The model in a folder as it is, with its files as they were read. */
    public static ParsedModel keep(Path folder) {
        return new ModelReader(folder, Overrides.none(), List.of(), new CompetingEnds()).read();
    }

    /**
     * The same model with what is set, from sound files that were read before: only what a setting changes is compared with its
     * schema again. What is odd about the files themselves is not told again.
     *
     * @param ends what has been worked out for other settings of it
     */
    public static ModelResult read(ParsedModel before, Overrides overrides, CompetingEnds ends) {
        return new ModelReader(before.folder(), overrides, List.of(), ends).set(before);
    }

    private ModelResult set(ParsedModel before) {
        fingerprint.add(before.folder().toString(), before.basis().getBytes(StandardCharsets.UTF_8));
        return settled(
                        before.documents(),
                        themselves(before.documents()),
                        ids(before.of(Kind.SCENARIO)),
                        ids(before.of(Kind.PROGRAMME)),
                        before.basis())
                .reading();
    }

    private ParsedModel read() {
        if (!folder.exists()) {
            diagnostics.add(Diagnostics.about(
                            folder.folder().toString(),
                            Position.NONE,
                            Phrase.of(folder.isFile() ? "found.not-a-folder" : "found.no-folder"))
                    .error());
            return unsound(List.of());
        }
        loadSchemas();
        IgnoredFiles.check(folder.folder(), diagnostics);
        var scenarioNames = own.beside(folder.scenarios(diagnostics), diagnostics);
        var programmeNames = folder.programme(diagnostics);
        var documents = documents(scenarioNames, programmeNames);
        var basisHash = basis.inHex();
        fromPage.forEach(document -> MadeWith.check(document, folder.id(), basisHash, diagnostics));
        return settled(documents, Set.of(), scenarioNames, programmeNames, basisHash);
    }

    /**
     * The model in documents, with what the user sets.
     *
     * @param known those of the documents that have been compared with their schemas already
     */
    private ParsedModel settled(
            List<Document> read,
            Set<Document> known,
            List<String> scenarioNames,
            List<String> programmeNames,
            String basisHash) {
        overrides.settings().forEach(s -> fingerprint.add(Document.SETTINGS, s.getBytes(StandardCharsets.UTF_8)));
        var written = DerivedNumbers.withRests(read, diagnostics);
        var set = new OverrideApplier(written, diagnostics).apply(overrides);
        var documents = DerivedNumbers.followed(set).stream()
                .map(document -> known.contains(document) ? document : SchemaCheck.check(document, diagnostics))
                .toList();
        CrossCheck.check(documents, known, scenarioNames, programmeNames, diagnostics);
        DrawsCheck.check(documents, diagnostics);
        var levers = levers(documents);
        if (diagnostics.serious()) {
            return unsound(documents);
        }
        var sound = bound(documents);
        return sound.isPresent() ? played(sound.get(), documents, levers, basisHash) : unsound(documents);
    }

    /** The schemas are read while the first files are; who needs them waits until they are there. */
    private static void loadSchemas() {
        var loading = new Thread(Schemas::load, "plafond-schemas");
        loading.setDaemon(true);
        loading.start();
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(Document::id).toList();
    }

    /** These documents themselves, and no others that say the same. */
    private static Set<Document> themselves(List<Document> documents) {
        Set<Document> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(documents);
        return set;
    }

    /** What the files say, unless the model refuses it for what no check of the files has seen. */
    private Optional<ModelResult.Sound> bound(List<Document> documents) {
        try {
            return Optional.of(sound(documents));
        } catch (InvalidModelException e) {
            e.violations()
                    .forEach(v ->
                            diagnostics.add(Refusals.diagnostic(documents.get(0).top(), v)));
            return Optional.empty();
        }
    }

    private ParsedModel played(
            ModelResult.Sound sound, List<Document> documents, List<Lever> levers, String basisHash) {
        var plans = documents.stream().filter(d -> !d.isModel()).toList();
        var region = new ModelContext(Optional.of(documents.get(0)), plans, diagnostics);
        new SimulationSizeCheck(sound.model(), region, ends).check(sound.scenarios());
        if (!diagnostics.serious()) {
            FuturesCheck.models(sound.possible(), documents.get(0), diagnostics);
        }
        return diagnostics.serious()
                ? unsound(documents)
                : new ParsedModel(folder.folder(), sound, documents, levers, basisHash);
    }

    private ParsedModel unsound(List<Document> documents) {
        return new ParsedModel(
                folder.folder(), new ModelResult.Unsound(diagnostics.inOrder()), documents, List.of(), "");
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
                .map(file -> LeverCheck.check(SchemaCheck.check(file, diagnostics), documents, diagnostics))
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
            var document = EarlierStatus.read(YamlReader.compose(source, kind, id, diagnostics), diagnostics);
            if (MadeWith.isFromPage(document, source.text())) {
                fromPage.add(document);
            } else if (!isOwn && kind != Kind.LEVERS) {
                basis.add(file, bytes);
            }
            return Optional.of(document);
        } catch (UnreadableFileException e) {
            diagnostics.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static List<Document> of(Kind kind, List<Document> documents) {
        return documents.stream().filter(d -> d.kind() == kind).toList();
    }

    private ModelResult.Sound sound(List<Document> documents) {
        var scenarios = of(Kind.SCENARIO, documents);
        var programme = of(Kind.PROGRAMME, documents);
        var model = ModelBuilder.model(folder.id(), documents.get(0), scenarios, programme);
        StartCheck.check(model, new ModelContext(documents.stream().findFirst(), List.of(), diagnostics));
        var baselineFirst = Comparator.comparing((Scenario s) -> !s.id().equals(model.baseline()))
                .thenComparing(Scenario::id);
        var measures = new MeasureBuilder(model.priceIndex());
        return new ModelResult.Sound(
                model,
                scenarios.stream()
                        .map(scenario -> measures.scenario(scenario, programme))
                        .sorted(baselineFirst)
                        .toList(),
                PossibleModels.of(folder.id(), documents),
                diagnostics.inOrder(),
                fingerprint.inHex());
    }
}
