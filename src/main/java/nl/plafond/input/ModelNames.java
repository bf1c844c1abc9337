package nl.plafond.input;

import java.nio.file.Path;
import java.util.List;
import nl.plafond.input.yaml.ModelFolder;

/** How the files of models are called. */
public final class ModelNames {
    private ModelNames() {}

    /** The names of files in a folder that look like the file of a model, and are not called {@code model.yaml}. */
    public static List<String> likeModel(Path folder) {
        return IgnoredFiles.likeModel(folder).stream()
                .filter(name -> !name.equals(ModelFolder.MODEL))
                .toList();
    }
}
