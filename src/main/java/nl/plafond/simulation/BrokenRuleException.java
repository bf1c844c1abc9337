package nl.plafond.simulation;

/** Something that must always be true was not, in a replication that checked itself: a mistake in the program. */
public final class BrokenRuleException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public BrokenRuleException(String sentence) {
        super(sentence);
    }
}
