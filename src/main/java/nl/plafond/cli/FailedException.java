package nl.plafond.cli;

/** A command failed through no fault of the user's, and the message says how. */
final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailedException(String sentence) {
        super(sentence);
    }

    FailedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
