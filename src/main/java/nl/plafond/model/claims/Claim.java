package nl.plafond.model.claims;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Label;
import nl.plafond.model.Validation;

/**
 * A claim that a document makes, or that follows from its figures, in such a form that it can be played.
 *
 * @param name the claim in words
 * @param experiment under which number it is grouped with others
 * @param grounds where it comes from
 * @param settings what is set for this claim instead of what the model says, each as {@code path=value}
 * @param figure what it speaks of
 * @param against what that is compared with; empty for a claim on the figure itself
 * @param relative whether the difference is a part of the figure that it is compared with
 * @param expected what it expects
 * @param atValues whether it repeats a calculation with the model's own values, so that it is held against these
 */
@RecordBuilder
public record Claim(
        Label name,
        String experiment,
        Grounds grounds,
        List<String> settings,
        ClaimFigure figure,
        Optional<ClaimFigure> against,
        boolean relative,
        ExpectedRange expected,
        boolean atValues)
        implements ClaimRecordBuilder.With {
    public Claim {
        Validation.requireThere(
                "name",
                name,
                "experiment",
                experiment,
                "grounds",
                grounds,
                "settings",
                settings,
                "figure",
                figure,
                "against",
                against,
                "expected",
                expected);
        settings = List.copyOf(settings);
    }

    /**
     * Whether it is played with the model's own values: a claim that repeats a calculation with them is, one on how far chance
     * makes a figure vary, and one on what is booked and not played.
     */
    public boolean isPlayedAtValues() {
        return atValues
                || figure.isOfChance()
                || against.filter(ClaimFigure::isOfChance).isPresent();
    }

    /**
     * Where a claim comes from.
     *
     * @param source the id of a document
     * @param quote what it says there
     * @param derivation how the expectation was worked out, where the document does not print it
     */
    public record Grounds(Optional<String> source, Optional<String> quote, Optional<String> derivation) {
        public Grounds {
            Validation.requireThere("source", source, "quote", quote, "derivation", derivation);
        }
    }
}
