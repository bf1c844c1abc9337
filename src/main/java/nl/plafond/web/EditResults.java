package nl.plafond.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /** Why a variant cannot be played, at the control where it lies. */
    record Problem(int variant, Optional<String> control, String text) {}

    static EditResults of(PlayRequest playRequest) {
        var words = Texts.of("messages", playRequest.words().notation().locale());
        var drawn = new ArrayList<EditedScenario.Drawn>();
        var refused = new ArrayList<Problem>();
        var warnings = new ArrayList<List<Warning>>();
        for (int number = 0; number < playRequest.variants().size(); number++) {
            var drawing =
                    playRequest.region().editor().draw(playRequest.variants().get(number));
            if (drawing instanceof EditedScenario.Drawn good) {
                drawn.add(good);
                warnings.add(good.remarks().stream().map(r -> said(r, words)).toList());
            } else if (drawing instanceof EditedScenario.Refused bad) {
                int variant = number;
                bad.remarks().stream()
                        .map(r -> said(r, words))
                        .forEach(s -> refused.add(new Problem(variant, s.control(), s.text())));
            }
        }
        return new EditResults(EditedScenarios.of(playRequest.region(), drawn), refused, warnings);
    }

    private static Warning said(Remark remark, Texts words) {
        return new Warning(remark.control(), words.say(remark.text()));
    }
}
