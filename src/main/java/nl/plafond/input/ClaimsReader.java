package nl.plafond.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.input.Document.Kind;
import nl.plafond.words.Phrase;

/** Reads the {@code claims.yaml} in the folder of a model, and the model as each claim sets it. */
public final class ClaimsReader {
    private final Path folder;
    private final Complaints complaints = new Complaints();
    /** The model by the settings of claims; each is read once. */
    private final Map<List<String>, Reading> models = new LinkedHashMap<>();

    private ClaimsReader(Path folder) {
        this.folder = folder;
    }

    /** Whether there are claims in the folder of a model. */
    public static boolean hasClaims(Path folder) {
        return new ModelFolder(folder).has(ModelFolder.CLAIMS);
    }

    /** The claims in the folder of a model; none if it has no such file. */
    public static ClaimsReading read(Path folder) {
        return new ClaimsReader(folder).read();
    }

    private ClaimsReading read() {
        var plain = model(List.of());
        if (!(plain instanceof Reading.Sound model)) {
            return new ClaimsReading.Unsound(plain.problems());
        }
        if (!hasClaims(folder)) {
            return new ClaimsReading.Sound(List.of(), List.of(), plain.problems());
        }
        complaints.addAll(plain.problems());
        var claims = document()
                .map(document -> SchemaCheck.check(document, complaints))
                .map(document -> document.top().at("claims").items())
                .orElse(List.of());
        claims.forEach(claim -> new ClaimCheck(claim, model, complaints).check());
        if (complaints.serious()) {
            return new ClaimsReading.Unsound(complaints.inOrder());
        }
        var set = claims.stream().map(this::under).toList();
        if (complaints.serious()) {
            return new ClaimsReading.Unsound(complaints.inOrder());
        }
        return new ClaimsReading.Sound(
                claims.stream().map(ClaimBuilder::claim).toList(),
                set.stream().flatMap(Optional::stream).toList(),
                complaints.inOrder());
    }

    private Optional<Document> document() {
        try {
            var bytes = new ModelFolder(folder).bytes(ModelFolder.CLAIMS);
            return Optional.of(Composer.compose(SourceFile.of(ModelFolder.CLAIMS, bytes), Kind.CLAIMS, "", complaints));
        } catch (Unreadable e) {
            complaints.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** The model as a claim sets it; complains where the claim stands about settings that do not fit the model. */
    private Optional<Reading.Sound> under(Spot claim) {
        var settings = ClaimBuilder.settings(claim);
        var reading = model(settings);
        if (reading instanceof Reading.Sound sound) {
            return Optional.of(sound);
        }
        var place = claim.document().place(claim.at("set").pointer());
        for (var problem : new ArrayList<>(reading.problems())) {
            if (problem.severity() == Problem.Severity.ERROR) {
                complaints.add(new Problem(
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

    private Reading model(List<String> settings) {
        return models.computeIfAbsent(settings, s -> ModelReader.read(folder, new Overrides(s)));
    }
}
