package nl.plafond.mechanisms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.plafond.input.CarriedFolder;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;

/**
 * The folder of a model that shows a rule; it travels inside the program.
 *
 * @param folder where it is
 */
record RuleFolder(Path folder) {
    /** The folder of that name. */
    static RuleFolder of(String name) {
        return new RuleFolder(CarriedFolder.with("/nl/plafond/mechanisms/models/" + name + "/model.yaml"));
    }

    /** What comes of reading the model with these settings. */
    ModelResult read(List<String> settings) {
        return ModelReader.read(folder, new Overrides(settings));
    }

    /** The model with these settings; one that is not sound is a mistake in the program. */
    ModelResult.Sound sound(List<String> settings) {
        if (read(settings) instanceof ModelResult.Sound sound) {
            return sound;
        }
        throw new IllegalStateException(folder + " with " + settings + " is not sound");
    }

    /** What is written in a file of it. */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
