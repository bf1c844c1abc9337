package nl.plafond.simulation;

import nl.plafond.model.CareModel;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.Repricing;
import nl.plafond.simulation.internal.audit.Audit;
import nl.plafond.simulation.internal.books.CountedDays;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.RegionState;

/** Plays plans; the same plan, seed and replication give the same logbook to the last bit. */
public final class Simulation {
    private Simulation() {}

    /**
     * Plays one replication of a plan.
     *
     * @param seed what all chance of an experiment starts from
     * @param replication its number; scenarios that are played with the same number see the same people
     */
    public static Logbook play(Plan plan, long seed, int replication) {
        return play(plan, seed, replication, new Buffers());
    }

    /** The same, in buffers that no other thread uses meanwhile. */
    public static Logbook play(Plan plan, long seed, int replication, Buffers buffers) {
        return play(plan, seed, replication, buffers, CountedDays.NOT_KEPT);
    }

    /**
     * The same, of which what was counted is kept.
     *
     * @param counts empty; with them the replication can be booked at other prices
     */
    public static Logbook play(Plan plan, long seed, int replication, Buffers buffers, Counts counts) {
        return play(plan, seed, replication, buffers, counts.days);
    }

    private static Logbook play(Plan plan, long seed, int replication, Buffers buffers, CountedDays counted) {
        var region = buffers.empty(plan);
        return replication(region, seed, replication, new Observer(), buffers, counted)
                .play();
    }

    /**
     * A replication that was played, at the prices of another plan; the same to the last bit as playing it.
     *
     * @param plan one of a model that {@linkplain CareModel#withoutPrices() the same but for prices}, and that is
     *     {@linkplain Plan#isCountedAs counted alike}
     * @param counts what was counted when it was played
     * @param buffers that no other thread uses meanwhile
     */
    public static Logbook reprice(Plan plan, Logbook played, Counts counts, Buffers buffers) {
        var region = buffers.empty(plan);
        return new Repricing(region, played, counts.days).book();
    }

    /**
     * Plays one replication and checks everything that must always be true; a third slower, with the same logbook.
     *
     * @throws BrokenRuleException with a sentence that says what does not hold
     */
    public static Logbook playAudited(Plan plan, long seed, int replication) {
        return playAudited(plan, seed, replication, new Buffers());
    }

    /** The same, in buffers that no other thread uses meanwhile. */
    public static Logbook playAudited(Plan plan, long seed, int replication, Buffers buffers) {
        var region = buffers.empty(plan);
        var audit = new Audit(region);
        var logbook = replication(region, seed, replication, audit, buffers).play();
        audit.finish(logbook);
        return logbook;
    }

    static Replication replication(RegionState region, long seed, int replication, Observer observer, Buffers buffers) {
        return replication(region, seed, replication, observer, buffers, CountedDays.NOT_KEPT);
    }

    private static Replication replication(
            RegionState region, long seed, int replication, Observer observer, Buffers buffers, CountedDays counted) {
        return new Replication(region, Key.of(seed, replication), observer, buffers.events(), counted);
    }
}
