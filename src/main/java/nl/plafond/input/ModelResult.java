package nl.plafond.input;

import java.util.List;
import nl.plafond.input.draws.PossibleModels;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;

/** What came of reading a model: a sound model, or the problems that stand in its way. */
public sealed interface ModelResult {
    /** Everything that there is to say about the files, in the order of the files. */
    List<Diagnostic> problems();

    /**
     * A model that can be used.
     *
     * @param model the region as it is, with every number of every file
     * @param scenarios what changes; the scenario of unchanged policy first, then by file name
     * @param possible the model in each possible future
     * @param warnings what probably was not meant
     * @param hash a fingerprint (SHA-256) of the files and of what the user set
     */
    record Sound(
            CareModel model, List<Scenario> scenarios, PossibleModels possible, List<Diagnostic> warnings, String hash)
            implements ModelResult {
        public Sound {
            scenarios = List.copyOf(scenarios);
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Diagnostic> problems() {
            return warnings;
        }
    }

    /** A model that cannot be used, and why. */
    record Unsound(List<Diagnostic> problems) implements ModelResult {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
