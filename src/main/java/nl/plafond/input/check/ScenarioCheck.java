package nl.plafond.input.check;

import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.model.measures.MeasureType;

/**
 * Checks one scenario, or the measures of one lever, beside files that were found sound before: all that the checks of a whole
 * folder would say of it.
 *
 * @param plan a scenario, or the measures of a lever
 * @param region the model, with the plan among its plans
 */
public record ScenarioCheck(Document plan, ModelContext region) {
    public void check() {
        CrossCheck.measures(plan, region);
        ProgrammeCheck.take(
                plan, region.of(Kind.PROGRAMME).stream().map(Document::id).toList(), region);
        new FundingCheck(region).plan(plan);
        new DuplicateMeasureCheck(region).plan(plan);
        new DiversionCheck(region).plan(plan);
        new PresenceCheck(region).plan(plan);
        if (MeasureLists.measures(plan).stream().anyMatch(ScenarioCheck::mayCloseList)) {
            new CircleCheck(region).check();
        }
    }

    /** Whether it may close a list that nobody could be sent on from before: it limits what had no limit. */
    private static boolean mayCloseList(MeasureNode measure) {
        return measure.type().flatMap(MeasureType::gives).isPresent();
    }
}
