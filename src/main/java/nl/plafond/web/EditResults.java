package nl.plafond.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.input.levers.EditedScenario;
import nl.plafond.input.levers.Remark;
import nl.plafond.report.live.Picture.Warning;
import nl.plafond.words.Texts;

/**
 * What came of drawing the variants of a question.
 *
 * @param drawn all of them; of use only if none is refused
 * @param refused why some cannot be played
 * @param warnings for each what a reader should know of it
 */
record EditResults(EditedScenarios drawn, List<Problem> refused, List<List<Warning>> warnings) {
    /**
     * Why a variant cannot be played, at the control where it lies.
     *
     * @param variant its number; empty for what the variants are compared with
     */
    record Problem(Optional<Integer> variant, Optional<String> control, String text) {}

    static EditResults of(PlayRequest playRequest) {
        var reader = new Reader(playRequest);
        var asked = playRequest.asked();
        var warnings = new ArrayList<List<Warning>>();
        var drawn = new ArrayList<EditedScenario.Drawn>();
        for (int number = 0; number < asked.variants().size(); number++) {
            reader.draw(asked.variants().get(number), Optional.of(number)).ifPresent(good -> {
                drawn.add(good);
                warnings.add(good.remarks().stream().map(reader::said).toList());
            });
        }
        var against = asked.against().flatMap(variant -> reader.draw(variant, Optional.empty()));
        return new EditResults(EditedScenarios.of(playRequest.region(), drawn, against), reader.refused, warnings);
    }

    /** Draws variants, and keeps why some cannot be. */
    private static final class Reader {
        private final PlayRequest playRequest;
        private final Texts texts;
        private final List<Problem> refused = new ArrayList<>();

        Reader(PlayRequest playRequest) {
            this.playRequest = playRequest;
            texts = Texts.of("messages", playRequest.words().notation().locale());
        }

        Optional<EditedScenario.Drawn> draw(ScenarioVariant variant, Optional<Integer> number) {
            var drawing = playRequest.region().editor().draw(variant);
            if (drawing instanceof EditedScenario.Refused bad) {
                bad.remarks().forEach(remark -> refused.add(problem(said(remark), variant, number)));
            }
            return Optional.of(drawing)
                    .filter(EditedScenario.Drawn.class::isInstance)
                    .map(EditedScenario.Drawn.class::cast);
        }

        Warning said(Remark remark) {
            return new Warning(remark.control(), texts.say(remark.text()));
        }

        /** Of what the variants are compared with no control is in sight, so that its name is said. */
        private Problem problem(Warning said, ScenarioVariant variant, Optional<Integer> number) {
            var words = playRequest.words();
            return number.isPresent()
                    ? new Problem(number, said.control(), said.text())
                    : new Problem(
                            number,
                            Optional.empty(),
                            words.say("live.against.refused", words.of(variant.name()), said.text()));
        }
    }
}
