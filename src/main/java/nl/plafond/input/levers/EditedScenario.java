package nl.plafond.input.levers;

import java.util.List;
import nl.plafond.input.yaml.Document;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;

/** What came of a variant: a scenario that can be played, or what keeps it from being one. */
public sealed interface EditedScenario {
    /** What a reader should know about what was set. */
    List<Remark> remarks();

    /**
     * A scenario that can be played.
     *
     * @param scenario what was read back from the file
     * @param model the region, with the numbers of the variant among its parameters
     * @param document the file, as it was read back
     * @param yaml the text of the file
     * @param remarks what to keep in mind; none of it stands in the way
     */
    record Drawn(Scenario scenario, CareModel model, Document document, String yaml, List<Remark> remarks)
            implements EditedScenario {
        public Drawn {
            remarks = List.copyOf(remarks);
        }
    }

    /** Settings that cannot be played together, and why. */
    record Refused(List<Remark> remarks) implements EditedScenario {
        public Refused {
            remarks = List.copyOf(remarks);
        }
    }
}
