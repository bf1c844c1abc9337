package nl.plafond.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The browser of this computer, opened by the command that each system has for it. Java's own way needs a screen, and the
 * program works without one.
 */
final class Browser {
    private static final int SECONDS = 5;

    private Browser() {}

    /** Opens an address; false if that failed. A command that is still busy after a while has found its browser. */
    static boolean open(URI address) {
        return open(command(System.getProperty("os.name", ""), address));
    }

    static boolean open(List<String> command) {
        try {
            var started = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !started.waitFor(SECONDS, TimeUnit.SECONDS) || started.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static List<String> command(String system, URI address) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }
}
