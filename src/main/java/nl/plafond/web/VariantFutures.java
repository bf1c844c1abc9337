package nl.plafond.web;

import java.util.List;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.input.draws.PossibleModels;
import nl.plafond.model.Budget;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.results.Frame;
import nl.plafond.results.PlayKind;
import nl.plafond.statistics.DrawTable;

/**
 * What a page asks for, in possible futures: after every second one comes a play at the model's own values, so that a picture
 * shows what chance alone does beside the rest. The first futures are those of a run.
 */
final class VariantFutures implements PlayedModels {
    /** In so many turns there are two futures and one play at the model's values. */
    private static final int ROUND = 3;

    private final PlayRequest playRequest;
    private final PossibleModels possible;
    private final long seed;
    private final boolean isUnchangedPlayed;
    private final DistinctParts atValues;

    /**
     * Futures of some scenarios.
     *
     * @param scenarios what is played: all that was drawn, with or without unchanged policy before it
     */
    VariantFutures(PlayRequest playRequest, EditedScenarios drawn, List<Scenario> scenarios, long seed) {
        this.playRequest = playRequest;
        this.seed = seed;
        possible = playRequest.region().editor().possible(drawn.drawn());
        isUnchangedPlayed = scenarios.contains(drawn.unchanged());
        var all = lookedAt(drawn.all().stream().map(drawn.model()::under).toList());
        atValues = playRequest.region().cache().list(played(all));
    }

    /** Of a single service only what has to do with it. */
    private List<CareModel> lookedAt(List<CareModel> plans) {
        return playRequest.service().map(s -> CareModel.around(s, plans)).orElse(plans);
    }

    private List<CareModel> played(List<CareModel> all) {
        return isUnchangedPlayed ? all : all.subList(1, all.size());
    }

    /** Whether nothing is drawn. */
    boolean isChanceAlone() {
        return possible.isCertain();
    }

    /** How many plays there are. */
    int turns() {
        int futures = playRequest.replications();
        return isChanceAlone() ? futures : futures + futures / 2;
    }

    /** Whether a play is one at the model's own values beside the futures. */
    boolean isAtValues(int turn) {
        return !isChanceAlone() && turn % ROUND == ROUND - 1;
    }

    /** What is drawn for a play. */
    PlayKind kind(int turn) {
        return isChanceAlone() || isAtValues(turn) ? PlayKind.AT_VALUES : PlayKind.FUTURE;
    }

    /** Whether there are as many plays at the model's values as belong to the futures so far, once this one is there. */
    boolean completes(int turn) {
        return isChanceAlone() || isAtValues(turn) || turn == turns() - 1;
    }

    /** How many futures there are once this play is there. */
    int futuresBy(int turn) {
        return isChanceAlone() ? turn + 1 : turn + 1 - (turn + 1) / ROUND;
    }

    @Override
    public Frame frame() {
        return atValues.frame();
    }

    @Override
    public DistinctParts parts(int turn) {
        if (isChanceAlone() || isAtValues(turn)) {
            return atValues;
        }
        int future = people(turn);
        var here = possible.with(possible.numbers(seed, future));
        var models = lookedAt(here.scenarios().stream().map(here.model()::under).toList());
        return playRequest.region().cache().list(future, models.get(0), played(models));
    }

    @Override
    public int people(int turn) {
        return isChanceAlone() ? turn : isAtValues(turn) ? turn / ROUND : turn - turn / ROUND;
    }

    /** A budget as it is in a future. */
    Budget of(Budget budget, int future) {
        return isChanceAlone() || budget.lines().isEmpty()
                ? budget
                : budget.with(possible.numbers(seed, future).values());
    }

    /** What is drawn of each number in each future. */
    DrawTable draws() {
        return DrawTable.of(
                possible.drawn(),
                possible.groups(),
                playRequest.replications(),
                future -> possible.numbers(seed, future).values());
    }
}
