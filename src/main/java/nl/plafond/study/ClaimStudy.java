package nl.plafond.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.model.CareModel;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.statistics.ClaimFinding;
import nl.plafond.statistics.ClaimTally;
import nl.plafond.statistics.ClaimTally.Play;

/**
 * Plays claims on one region and says what is found of each.
 *
 * <p>Whatever several claims need is played once. All plays have the same people, so that both sides of a comparison differ
 * by policy only.
 */
public final class ClaimStudy {
    private static final String BOOKED = "booked-net";

    private final List<ClaimInModel> claims;
    private final Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
    private final List<CareModel> plays = new ArrayList<>();
    private final List<ClaimTally> tallies = new ArrayList<>();

    /** Prepares claims on one region. */
    public ClaimStudy(List<ClaimInModel> claims) {
        this.claims = List.copyOf(claims);
        for (var claim : this.claims) {
            var against = claim.claim().against().map(a -> plays(claim, a)).orElse(List.of());
            tallies.add(new ClaimTally(
                    claim.claim(), claim.model(), plays(claim, claim.claim().figure()), against));
        }
        if (plays.isEmpty() && !this.claims.isEmpty()) {
            play(this.claims.get(0), this.claims.get(0).model().baseline());
        }
    }

    /** How many plays a replication has. */
    public int plays() {
        return plays.size();
    }

    /** About how many bytes it takes to play them on so many threads. */
    public long bytes(int threads) {
        return plays.isEmpty() ? 0 : Experiment.bytes(plays, threads);
    }

    /**
     * Plays them.
     *
     * @param step is told after each replication
     * @throws InterruptedException if the thread was interrupted
     */
    public List<ClaimFinding> play(long seed, int replications, int threads, Runnable step)
            throws InterruptedException {
        if (!plays.isEmpty()) {
            Experiment.of(DistinctParts.of(plays))
                    .replications(replications)
                    .seed(seed)
                    .threads(threads)
                    .play((replication, books) -> {
                        tallies.forEach(tally -> tally.add(books));
                        step.run();
                    });
        }
        return tallies.stream().map(ClaimTally::finding).toList();
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
        return numbers.computeIfAbsent(List.of(claim.claim().settings(), scenario), key -> {
            plays.add(claim.under(scenario));
            return plays.size() - 1;
        });
    }
}
