package nl.plafond.experiment;

import nl.plafond.simulation.BrokenRuleException;

/** A replication that checked itself found that something is not true that must always be: a mistake in the program. */
public final class SelfCheckException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final int scenario;
    private final int replication;

    SelfCheckException(int scenario, int replication, BrokenRuleException broken) {
        super(broken.getMessage(), broken);
        this.scenario = scenario;
        this.replication = replication;
    }

    /** The number of the scenario in the experiment. */
    public int scenario() {
        return scenario;
    }

    /** The number of the replication. */
    public int replication() {
        return replication;
    }
}
