package nl.plafond.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.claims.ClaimsReader;
import nl.plafond.words.Texts;

/**
 * Finds the models that there are claims about: those of the region, and small ones that the program carries for what
 * theory says.
 *
 * @param words the texts for what cannot be found
 */
record ClaimFolders(Texts words) {
    private static final String THEORY = "/nl/plafond/study/models/";
    /** One of them, by which the folder that they are in is found. */
    private static final String SIGN = THEORY + "leegstand/model.yaml";

    /** The folders of these names or paths; all that have claims if none is named. */
    List<Path> of(List<String> names) {
        var locator = new ModelLocator(words);
        if (names.isEmpty()) {
            return Stream.concat(locator.all().stream(), theory().stream())
                    .filter(ClaimsReader::hasClaims)
                    .toList();
        }
        var found = new LinkedHashMap<Path, Path>();
        names.stream()
                .map(name -> theory().stream()
                        .filter(folder -> name(folder).equals(name))
                        .findFirst()
                        .orElseGet(() -> locator.find(name)))
                .forEach(folder -> found.putIfAbsent(ModelLocator.place(folder), folder));
        return List.copyOf(found.values());
    }

    private static String name(Path folder) {
        return folder.getFileName().toString().replace("/", "");
    }

    private static List<Path> theory() {
        try {
            // The models are in the same jar, which is opened as soon as they are asked for.
            ModelLocator.carried();
            URI place = ClaimFolders.class.getResource(SIGN).toURI();
            try (var inside = Files.list(Path.of(place).getParent().getParent())) {
                return inside.filter(ClaimsReader::hasClaims).sorted().toList();
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
