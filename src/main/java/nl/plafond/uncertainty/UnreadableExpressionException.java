package nl.plafond.uncertainty;

/** A text is no expression. */
public final class UnreadableExpressionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String rest;

    UnreadableExpressionException(String rest) {
        super("no expression goes on with: " + rest);
        this.rest = rest;
    }

    /** The text from where it can no longer be read; empty if it ends too soon. */
    public String rest() {
        return rest;
    }
}
