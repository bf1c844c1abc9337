package nl.plafond.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.model.CareModel;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.results.Frame;
import nl.plafond.statistics.ClaimTally;
import nl.plafond.statistics.ClaimTally.Play;

/** What is played for some claims on one region; whatever several of them need is played once. */
final class ClaimPlays {
    private static final String BOOKED = "booked-net";

    private final List<Needed> needed = new ArrayList<>();
    private final List<ClaimTally> tallies = new ArrayList<>();

    /** A scenario that is played for the first claim that needs it, with that claim's settings. */
    private record Needed(ClaimInModel claim, String scenario) {
        boolean isFor(ClaimInModel other, String name) {
            return scenario.equals(name)
                    && claim.claim().settings().equals(other.claim().settings());
        }
    }

    ClaimPlays(List<ClaimInModel> claims) {
        for (var claim : claims) {
            var figure = plays(claim, claim.claim().figure());
            var against = claim.claim().against().map(a -> plays(claim, a)).orElse(List.of());
            tallies.add(new ClaimTally(claim.claim(), claim.model(), figure, against));
        }
        if (needed.isEmpty() && !claims.isEmpty()) {
            // What is booked needs no play, but it is read once for each.
            play(claims.get(0), claims.get(0).model().baseline());
        }
    }

    /** Of each claim what has been found, in the order of the claims. */
    List<ClaimTally> tallies() {
        return tallies;
    }

    boolean isEmpty() {
        return needed.isEmpty();
    }

    /** The models to play at their own values. */
    List<CareModel> atValues() {
        return models(ClaimInModel::atValues);
    }

    /** The models to play in possible futures. */
    PlayedModels inFutures(long seed) {
        var frame = DistinctParts.of(atValues()).frame();
        return new PlayedModels() {
            @Override
            public Frame frame() {
                return frame;
            }

            @Override
            public DistinctParts parts(int future) {
                var drawn = new HashMap<List<String>, PossibleRegion.Drawn>();
                return DistinctParts.of(models(claim -> drawn.computeIfAbsent(
                        claim.claim().settings(), settings -> claim.futures().in(seed, future))));
            }
        };
    }

    private List<CareModel> models(Function<ClaimInModel, PossibleRegion.Drawn> region) {
        return needed.stream()
                .map(play -> region.apply(play.claim()).under(play.scenario()))
                .toList();
    }

    private List<Play> plays(ClaimInModel claim, ClaimFigure figure) {
        if (figure.metric().equals(BOOKED)) {
            return List.of();
        }
        if (!figure.scenario().equals(ClaimFigure.SUM_OF_PARTS)) {
            return List.of(new Play(play(claim, figure.scenario()), 1));
        }
        // Unchanged policy, and what each measure alone adds to it.
        Programme programme = claim.model().programme();
        var adopted = programme.adopted();
        var plays = new ArrayList<Play>();
        plays.add(new Play(play(claim, claim.model().baseline()), 1.0 - adopted.size()));
        adopted.stream().map(ProgrammeMeasure::id).forEach(id -> plays.add(new Play(play(claim, id), 1)));
        return plays;
    }

    private int play(ClaimInModel claim, String scenario) {
        for (int number = 0; number < needed.size(); number++) {
            if (needed.get(number).isFor(claim, scenario)) {
                return number;
            }
        }
        needed.add(new Needed(claim, scenario));
        return needed.size() - 1;
    }
}
