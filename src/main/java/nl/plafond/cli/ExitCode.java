package nl.plafond.cli;

/** What the program tells the shell. */
final class ExitCode {
    /** All went well. */
    static final int FINE = 0;
    /** Something failed that is not the user's to mend in the command line or the model. */
    static final int FAILED = 1;
    /** The user can mend it: the command line, the model, a folder that cannot be written, too little memory. */
    static final int WRONG_INPUT = 2;

    /** The results are there, but for a page or a chart that could not be made. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}
}
