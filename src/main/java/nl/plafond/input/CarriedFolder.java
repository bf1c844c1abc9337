package nl.plafond.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** Folders with models that travel inside the program, whether that is a jar or a folder of classes. */
public final class CarriedFolder {
    private CarriedFolder() {}

    /**
     * The folder that a file of the program lies in.
     *
     * @param file from the root of the program on, such as {@code /models/README.md}; it has to be there
     */
    public static Path with(String file) {
        try {
            URI place = CarriedFolder.class.getResource(file).toURI();
            if ("jar".equals(place.getScheme())) {
                open(place);
            }
            return Path.of(place).getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void open(URI jar) {
        try {
            FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException openAlready) {
            // As it should be: the jar is opened once and stays open.
            return;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
