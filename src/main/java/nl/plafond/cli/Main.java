package nl.plafond.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Does what the command line says; ends the process with a code of its own if that fails. */
    public static void main(String[] args) {
        int code = PlafondCommand.execute(args);
        if (code != ExitCode.FINE) {
            System.exit(code);
        }
    }
}
