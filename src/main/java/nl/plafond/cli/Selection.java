package nl.plafond.cli;

import java.util.List;
import nl.plafond.input.ModelResult;
import nl.plafond.input.draws.PossibleModels;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.words.Texts;

/**
 * A model and those of its scenarios that are to be run.
 *
 * @param model the region
 * @param scenarios unchanged policy first, for the others are compared with it
 * @param hash the fingerprint of the files
 */
record Selection(CareModel model, List<Scenario> scenarios, PossibleModels possible, String hash) {
    /** The scenarios of these names, or all if none is named; fails on a name that the model does not have. */
    static Selection of(ModelResult.Sound sound, List<String> names, Texts words) {
        var known = sound.scenarios().stream().map(Scenario::id).toList();
        for (var name : names) {
            if (!known.contains(name)) {
                throw new WrongInputException(
                        words.say("no-such-scenario", name, sound.model().id(), String.join(", ", known)));
            }
        }
        var chosen = sound.scenarios().stream()
                .filter(s -> names.isEmpty()
                        || names.contains(s.id())
                        || s.id().equals(sound.model().baseline()))
                .toList();
        return new Selection(sound.model(), chosen, sound.possible(), sound.hash());
    }
}
