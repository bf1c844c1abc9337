package nl.plafond.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.plafond.model.CareModel;
import nl.plafond.model.KnownParts;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.Plan;
import nl.plafond.simulation.Planner;

/**
 * What is to be played for a number of models with the same people: each part that differs once.
 *
 * <p>A scenario changes a few services; the others, and all that they have to do with, are the same as under another
 * scenario. Such a part is played once and read into the logbook of each. The result is the same to the last bit as
 * playing each model as a whole, since the fate of a client depends on nothing outside their part.
 *
 * @param frame what the logbook of each model has rows for
 * @param plans the parts to play
 * @param repriced the parts that differ from an earlier one in prices only, so that they need not be played: of which
 * @param members for each model, which parts make it up
 */
public record DistinctParts(
        Frame frame, List<Plan> plans, Map<Integer, Integer> repriced, List<List<Integer>> members) {
    public DistinctParts {
        plans = List.copyOf(plans);
        repriced = Map.copyOf(repriced);
        members = members.stream().map(List::copyOf).toList();
    }

    /**
     * A list for models of the same region.
     *
     * @param models at least one; all with the same services, period and municipalities
     */
    public static DistinctParts of(List<CareModel> models) {
        return of(models, new Planner(), Map.of());
    }

    /** The same, with the plans of parts that are known already. */
    static DistinctParts of(List<CareModel> models, Planner planner, Map<CareModel, Plan> known) {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("there is a model to play at least");
        }
        var same = new IdentityHashMap<CareModel, Integer>();
        var numbers = new HashMap<CareModel, Integer>();
        var parted = new KnownParts();
        var plans = new ArrayList<Plan>();
        var repriced = new HashMap<Integer, Integer>();
        var played = new HashMap<CareModel, Integer>();
        var members = new ArrayList<List<Integer>>();
        for (var model : models) {
            var own = new ArrayList<Integer>();
            for (var part : model.separated(parted)) {
                own.add(same.computeIfAbsent(
                        part,
                        itself -> numbers.computeIfAbsent(itself, p -> {
                            var plan = known.containsKey(p) ? known.get(p) : planner.plan(p);
                            int number = plans.size();
                            int first = played.computeIfAbsent(p.withoutPrices(), free -> number);
                            if (first < number && plan.isCountedAs(plans.get(first))) {
                                repriced.put(number, first);
                            }
                            plans.add(plan);
                            return number;
                        })));
            }
            members.add(own);
        }
        return new DistinctParts(Plan.frame(models.get(0)), plans, repriced, members);
    }

    /** How many models there are. */
    public int size() {
        return members.size();
    }

    /** The number of the first model that a part belongs to. */
    int firstWith(int part) {
        for (int model = 0; model < members.size(); model++) {
            if (members.get(model).contains(part)) {
                return model;
            }
        }
        throw new IllegalArgumentException("no model has part " + part);
    }

    /** The logbooks of the models of a replication, from those of its parts. */
    List<Logbook> joined(List<Logbook> parts) {
        return members.stream()
                .map(own -> Logbook.joined(frame, own.stream().map(parts::get).toList()))
                .toList();
    }
}
