package nl.plafond.cli;

/** Something that the user can mend: a name that does not exist, a folder that cannot be written. */
final class WrongInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A message that is already in the language of the user. */
    WrongInputException(String message) {
        super(message);
    }
}
