package nl.plafond.study;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.statistics.DrawTable;

/** A region whose numbers nobody knows for certain: in possible futures, the same for all that is played in one, or moved by hand. */
public interface PossibleRegion {
    /** What is drawn in the first so many futures; empty for a region of which every number is known. */
    DrawTable draws(long seed, int futures);

    /** The region in a future; asked on any thread. */
    Drawn in(long seed, int future);

    /**
     * The region in a future, with some numbers drawn as in another one; asked on any thread.
     *
     * @param redrawn those, by path
     * @param other the number of the other future
     */
    Drawn in(long seed, int future, Set<String> redrawn, int other);

    /**
     * The region with some numbers moved, all others at their own values; asked on any thread.
     *
     * @param values of the moved numbers, by path; what follows from them follows
     */
    Drawn moved(Map<String, Double> values);

    /**
     * A region with the numbers of a future.
     *
     * @param model the region
     * @param scenarios what may change in it
     */
    record Drawn(CareModel model, List<Scenario> scenarios) {
        public Drawn {
            scenarios = List.copyOf(scenarios);
        }

        /** The region under a scenario, a measure of the programme, or all adopted ones. */
        CareModel under(String name) {
            var programme = model.programme();
            if (name.equals(Programme.TOGETHER)) {
                return model.under(programme.together());
            }
            return scenarios.stream()
                    .filter(s -> s.id().equals(name))
                    .findFirst()
                    .or(() -> programme.measures().stream()
                            .filter(m -> m.id().equals(name))
                            .findFirst()
                            .map(ProgrammeMeasure::alone))
                    .map(model::under)
                    .orElseThrow(() -> new IllegalArgumentException("nothing called " + name + " in " + model.id()));
        }
    }
}
