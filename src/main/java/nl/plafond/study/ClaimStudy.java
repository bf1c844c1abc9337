package nl.plafond.study;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.statistics.ClaimFinding;

/**
 * Plays claims on one region and says what is found of each.
 *
 * <p>Claims are held against possible futures; those that repeat a calculation with the model's own values, or are on chance alone,
 * against these. Whatever several claims need is played once. All plays have the same people and the same draws, so that both
 * sides of a comparison differ by policy only.
 */
public final class ClaimStudy {
    private final ClaimPlays atValues;
    private final ClaimPlays inFutures;
    private final List<ClaimInModel> claims;
    private final FutureCounts counts;

    /**
     * Prepares claims on one region.
     *
     * @param counts how often each is played; where there are no futures every claim is held against the model's own values
     */
    public ClaimStudy(List<ClaimInModel> claims, FutureCounts counts) {
        this.claims = List.copyOf(claims);
        this.counts = counts;
        atValues = new ClaimPlays(claims.stream().filter(this::isAtValues).toList());
        inFutures = new ClaimPlays(claims.stream().filter(c -> !isAtValues(c)).toList());
    }

    private boolean isAtValues(ClaimInModel claim) {
        return counts.isChanceAlone() || claim.claim().isPlayedAtValues();
    }

    /** In how many futures they are played; none where every claim is held against the model's own values. */
    public int futures() {
        return inFutures.isEmpty() ? 0 : counts.futures();
    }

    /** How often they are played at the model's own values; never where no claim is held against these. */
    public int atValues() {
        return atValues.isEmpty() ? 0 : counts.atValues();
    }

    /** About how many bytes it takes to play them on so many threads. */
    public long bytes(int threads) {
        return Math.max(bytes(atValues, threads), bytes(inFutures, threads));
    }

    private static long bytes(ClaimPlays plays, int threads) {
        return plays.isEmpty() ? 0 : Experiment.bytes(plays.atValues(), threads);
    }

    /**
     * Plays them.
     *
     * @param step is told after each replication
     * @return what was found, in the order of the claims
     * @throws InterruptedException if the thread was interrupted
     */
    public List<ClaimFinding> play(long seed, int threads, Runnable step) throws InterruptedException {
        if (!atValues.isEmpty()) {
            var parts = PlayedModels.always(DistinctParts.of(atValues.atValues()));
            play(atValues, parts, counts.atValues(), seed, threads, step);
        }
        if (!inFutures.isEmpty()) {
            play(inFutures, inFutures.inFutures(seed), counts.futures(), seed, threads, step);
        }
        return findings(seed);
    }

    private static void play(
            ClaimPlays plays, PlayedModels models, int replications, long seed, int threads, Runnable step)
            throws InterruptedException {
        Experiment.of(models)
                .replications(replications)
                .seed(seed)
                .threads(threads)
                .play((replication, books) -> {
                    plays.tallies().forEach(tally -> tally.add(books));
                    step.run();
                });
    }

    private List<ClaimFinding> findings(long seed) {
        var found = new ArrayList<ClaimFinding>();
        int values = 0;
        int drawn = 0;
        for (var claim : claims) {
            found.add(
                    isAtValues(claim)
                            ? atValues.tallies().get(values++).finding()
                            : inFutures
                                    .tallies()
                                    .get(drawn++)
                                    .findingInFutures(claim.futures().draws(seed, counts.futures())));
        }
        return found;
    }
}
