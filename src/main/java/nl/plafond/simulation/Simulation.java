package nl.plafond.simulation;

import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.Replication;
import nl.plafond.simulation.internal.audit.Audit;
import nl.plafond.simulation.internal.state.Observer;

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

    /** The same, on a workbench that no other thread uses meanwhile. */
    public static Logbook play(Plan plan, long seed, int replication, Buffers bench) {
        return replication(plan, seed, replication, new Observer(), bench).play();
    }

    /**
     * Plays one replication and checks everything that must always be true; a third slower, with the same logbook.
     *
     * @throws BrokenRuleException with a sentence that says what does not hold
     */
    public static Logbook playAudited(Plan plan, long seed, int replication) {
        return playAudited(plan, seed, replication, new Buffers());
    }

    /** The same, on a workbench that no other thread uses meanwhile. */
    public static Logbook playAudited(Plan plan, long seed, int replication, Buffers bench) {
        var audit = new Audit(plan.region);
        var world = replication(plan, seed, replication, audit, bench);
        audit.watch(world);
        var logbook = world.play();
        audit.finish(logbook);
        return logbook;
    }

    static Replication replication(Plan plan, long seed, int replication, Observer watch, Buffers bench) {
        return new Replication(plan.region, seed, replication, watch, bench.clients(), bench.events());
    }
}
