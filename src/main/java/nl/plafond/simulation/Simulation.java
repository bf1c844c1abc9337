package nl.plafond.simulation;

import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.audit.Audit;
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
        var region = buffers.empty(plan);
        return replication(region, seed, replication, new Observer(), buffers).play();
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
        return new Replication(region, Key.of(seed, replication), observer, buffers.events());
    }
}
