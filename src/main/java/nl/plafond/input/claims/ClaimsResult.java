package nl.plafond.input.claims;

import java.util.List;
import java.util.Optional;
import nl.plafond.input.ModelResult;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.model.claims.Claim;

/** What came of reading the claims on a model: claims that can be played, or the problems that stand in their way. */
public sealed interface ClaimsResult {
    /** Everything that there is to say about the files. */
    List<Diagnostic> problems();

    /**
     * Claims that can be played.
     *
     * @param claims in the order of the file; none if the model has no claims
     * @param models what the model is for each of them, by the same number: as its own settings make it
     * @param warnings what probably was not meant
     */
    record Sound(List<Claim> claims, List<ModelResult.Sound> models, List<Diagnostic> warnings)
            implements ClaimsResult {
        public Sound {
            claims = List.copyOf(claims);
            models = List.copyOf(models);
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Diagnostic> problems() {
            return warnings;
        }

        /** The model without settings, as far as any claim leaves it so. */
        public Optional<ModelResult.Sound> first() {
            return models.stream().findFirst();
        }
    }

    /** Claims that cannot be played, and why. */
    record Unsound(List<Diagnostic> problems) implements ClaimsResult {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
