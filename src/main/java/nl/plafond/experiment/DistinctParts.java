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
 * @param always how many models, the first ones, are played in every replication
 * @param sometimes in how many replications, the first ones, the others are played too
 */
public record DistinctParts(
        Frame frame,
        List<Plan> plans,
        Map<Integer, Integer> repriced,
        List<List<Integer>> members,
        int always,
        int sometimes) {
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
        return new DistinctParts(Plan.frame(models.get(0)), plans, repriced, members, models.size(), 0);
    }

    /** The same list with models, from a number on, that are played in the first so many replications only. */
    public DistinctParts seldom(int from, int replications) {
        return new DistinctParts(frame, plans, repriced, members, Math.min(from, members.size()), replications);
    }

    /** How many models, from the first on, are played in a replication. */
    int modelsIn(int replication) {
        return replication < sometimes ? members.size() : always;
    }

    /** How many parts, from the first on, are played in a replication: parts are numbered in the order of the models. */
    int partsIn(int replication) {
        return 1
                + members.stream()
                        .limit(modelsIn(replication))
                        .flatMap(List::stream)
                        .mapToInt(part -> part)
                        .max()
                        .orElse(-1);
    }

    /** How many times a model is played in so many replications, all models together. */
    long plays(int replications) {
        return (long) replications * always + (long) Math.min(replications, sometimes) * (size() - always);
    }

    /** Whether a service is played once for two models, so that all its figures are the same. */
    public boolean isShared(int service, int model, int other) {
        return partOf(service, model) == partOf(service, other);
    }

    private int partOf(int service, int model) {
        var name = frame.services().get(service);
        return members.get(model).stream()
                .filter(part -> plans.get(part).frame().services().contains(name))
                .findFirst()
                .orElseThrow();
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
    List<Logbook> joined(List<Logbook> parts, int replication) {
        return members.stream()
                .limit(modelsIn(replication))
                .map(own -> Logbook.joined(frame, own.stream().map(parts::get).toList()))
                .toList();
    }
}
