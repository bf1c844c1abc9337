package nl.plafond.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Does what the command line says; ends the process with a code of its own if that fails. */
    public static void main(String[] args) {
        drawWithoutAScreen();
        int code = PlafondCommand.execute(args);
        if (code != ExitCode.FINE) {
            System.exit(code);
        }
    }

    /**
     * Charts are drawn in memory. Java would look for a screen all the same where DISPLAY is set, and fail where that leads
     * nowhere. It asks once, when the first class of AWT is loaded, so this comes before all else.
     */
    private static void drawWithoutAScreen() {
        System.setProperty("java.awt.headless", "true");
    }
}
