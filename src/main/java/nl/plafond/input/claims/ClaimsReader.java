package nl.plafond.input.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.ParsedModel;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.SchemaCheck;
import nl.plafond.input.yaml.SourceFile;
import nl.plafond.input.yaml.UnreadableFileException;
import nl.plafond.input.yaml.YamlReader;
import nl.plafond.model.flows.CompetingEnds;
import nl.plafond.words.Phrase;

/** Reads the {@code claims.yaml} in the folder of a model, and the model as each claim sets it. */
public final class ClaimsReader {
    private final Path folder;
    /** The model as it is. */
    private final ParsedModel plain;

    private final CompetingEnds ends = new CompetingEnds();
    private final Diagnostics diagnostics = new Diagnostics();
    /** The model by the settings of claims; each is read once. */
    private final Map<List<String>, ModelResult> models = new ConcurrentHashMap<>();

    private ClaimsReader(ParsedModel plain) {
        this.plain = plain;
        folder = plain.folder();
    }

    /** Whether there are claims in the folder of a model. */
    public static boolean hasClaims(Path folder) {
        return new ModelFolder(folder).has(ModelFolder.CLAIMS);
    }

    /** The claims in the folder of a model; none if it has no such file. */
    public static ClaimsResult read(Path folder) {
        return read(ModelReader.keep(folder));
    }

    /** The claims on a model that has been read, in its folder. */
    public static ClaimsResult read(ParsedModel plain) {
        return new ClaimsReader(plain).read();
    }

    private ClaimsResult read() {
        if (!(plain.reading() instanceof ModelResult.Sound model)) {
            return new ClaimsResult.Unsound(plain.reading().problems());
        }
        if (!hasClaims(folder)) {
            return new ClaimsResult.Sound(List.of(), List.of(), plain.reading().problems());
        }
        diagnostics.addAll(plain.reading().problems());
        var claims = document()
                .map(document -> SchemaCheck.check(document, diagnostics))
                .map(document -> document.top().at("claims").items())
                .orElse(List.of());
        claims.forEach(claim -> new ClaimCheck(claim, model, diagnostics).check());
        if (diagnostics.serious()) {
            return new ClaimsResult.Unsound(diagnostics.inOrder());
        }
        readModels(claims);
        var set = claims.stream().map(this::under).toList();
        if (diagnostics.serious()) {
            return new ClaimsResult.Unsound(diagnostics.inOrder());
        }
        return new ClaimsResult.Sound(
                claims.stream().map(ClaimBuilder::claim).toList(),
                set.stream().flatMap(Optional::stream).toList(),
                diagnostics.inOrder());
    }

    private Optional<Document> document() {
        try {
            var bytes = new ModelFolder(folder).bytes(ModelFolder.CLAIMS);
            return Optional.of(
                    YamlReader.compose(SourceFile.of(ModelFolder.CLAIMS, bytes), Kind.CLAIMS, "", diagnostics));
        } catch (UnreadableFileException e) {
            diagnostics.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** The model as a claim sets it; complains where the claim stands about settings that do not fit the model. */
    private Optional<ModelResult.Sound> under(Node claim) {
        var settings = ClaimBuilder.settings(claim);
        var reading = models.get(settings);
        if (reading instanceof ModelResult.Sound sound) {
            return Optional.of(sound);
        }
        var place = claim.document().place(claim.at("set").pointer());
        for (var problem : new ArrayList<>(reading.problems())) {
            if (problem.isError()) {
                diagnostics.add(new Diagnostic(
                        claim.document().file(),
                        place.line(),
                        place.column(),
                        claim.document().path(claim.at("set").pointer()),
                        Phrase.of("found.setting", problem.path(), problem.found()),
                        problem.expected(),
                        problem.suggestion(),
                        problem.severity()));
            }
        }
        return Optional.empty();
    }

    /** Reads the model as claims set it, once for all that set the same, on all processors. */
    private void readModels(List<Node> claims) {
        models.put(List.of(), plain.reading());
        claims.stream()
                .map(ClaimBuilder::settings)
                .distinct()
                .filter(settings -> !settings.isEmpty())
                .toList()
                .parallelStream()
                .forEach(settings -> models.put(settings, ModelReader.read(plain, new Overrides(settings), ends)));
    }
}
