package nl.plafond.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Numbers and choices of the model that hold for this run only. */
final class SetOption {
    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "set")
    private List<String> settings = new ArrayList<>();

    List<String> all() {
        return List.copyOf(settings);
    }
}
