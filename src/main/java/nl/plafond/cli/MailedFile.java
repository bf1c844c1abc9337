package nl.plafond.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.plafond.words.Texts;

/**
 * The file that a page goes to, and what must not get lost there.
 *
 * @param path as it was typed
 * @param words the texts for what cannot be
 */
record MailedFile(Path path, Texts words) {
    /** By which a page is told from other files; it stands near its beginning. */
    private static final String MARK = "<meta name=\"generator\" content=\"Plafond\">";

    private static final int BEGINNING = 1_000;

    String name() {
        return path.getFileName().toString();
    }

    /** Fails, before anything is played, on a name that no browser opens, or where something else would get lost. */
    void require(Path model) {
        if (path.getFileName() == null || !name().matches("(?i).+\\.html?")) {
            throw new WrongInputException(words.say("page.no-html", path));
        }
        new OutputTarget(folder(), words).requireFile(name(), List.of(model));
        if (Folders.isThere(path) && !isPage()) {
            throw new WrongInputException(words.say("page.there", path));
        }
    }

    /** Somewhere to write before it gets its place. */
    OutputFolder prepared() {
        return OutputFolder.in(folder(), name(), words);
    }

    private Path folder() {
        return Optional.ofNullable(path.getParent()).orElse(Path.of("."));
    }

    private boolean isPage() {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var file = Files.newInputStream(path)) {
            return new String(file.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(MARK);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
