package nl.plafond.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.Plan;
import nl.plafond.simulation.Tables;

/**
 * What is to be played for a number of models with the same people: each part that differs once.
 *
 * <p>A scenario changes a few services; the others, and all that they have to do with, are the same as under another
 * scenario. Such a part is played once and read into the logbook of each. The result is the same to the last bit as
 * playing each model as a whole, since the fate of a client depends on nothing outside his part.
 *
 * @param frame what the logbook of each model has rows for
 * @param plans the parts to play
 * @param members for each model, which parts make it up
 */
public record Playlist(Frame frame, List<Plan> plans, List<List<Integer>> members) {
    public Playlist {
        plans = List.copyOf(plans);
        members = members.stream().map(List::copyOf).toList();
    }

    /**
     * A list for models of the same region.
     *
     * @param models at least one; all with the same services, period and municipalities
     */
    public static Playlist of(List<CareModel> models) {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("there is a model to play at least");
        }
        var tables = new Tables();
        var numbers = new HashMap<CareModel, Integer>();
        var plans = new ArrayList<Plan>();
        var members = new ArrayList<List<Integer>>();
        for (var model : models) {
            var own = new ArrayList<Integer>();
            for (var part : model.separated()) {
                own.add(numbers.computeIfAbsent(part, p -> {
                    plans.add(Plan.of(p, tables));
                    return plans.size() - 1;
                }));
            }
            members.add(own);
        }
        return new Playlist(Plan.frame(models.get(0)), plans, members);
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

    /** The logbooks of the models, from those of the parts. */
    List<Logbook> joined(List<Logbook> parts) {
        return members.stream()
                .map(own -> Logbook.joined(frame, own.stream().map(parts::get).toList()))
                .toList();
    }
}
