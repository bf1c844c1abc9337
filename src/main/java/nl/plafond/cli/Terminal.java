package nl.plafond.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import nl.plafond.words.Texts;

/**
 * What the user sees in the terminal, in their language.
 *
 * @param words the texts of the commands
 * @param out what was asked for
 * @param err everything about it: progress, warnings, problems
 */
record Terminal(Texts words, PrintWriter out, PrintWriter err) {
    static Terminal of(Locale locale, PrintWriter out, PrintWriter err) {
        return new Terminal(Texts.of("cli", locale), out, err);
    }

    /** The language that the command line asks for, else the one of the computer. */
    static Locale languageOf(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return Locale.forLanguageTag(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Locale.forLanguageTag(args[i + 1]);
            }
        }
        return Locale.getDefault();
    }

    void say(String key, Object... arguments) {
        out.println(words.say(key, arguments));
        out.flush();
    }

    void warn(String key, Object... arguments) {
        err.println(words.say(key, arguments));
        err.flush();
    }

    /** Whether a person looks on: only then is there a moving progress bar. */
    @SuppressWarnings("SystemConsoleNull") // Whether a console that is there is a terminal is asked next.
    static boolean isWatched() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From JDK 22 on there is a console in a pipe too, which has to be asked; JDK 17 cannot be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }
}
