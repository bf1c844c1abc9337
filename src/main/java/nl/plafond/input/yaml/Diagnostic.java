package nl.plafond.input.yaml;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafond.words.Phrase;
import nl.plafond.words.Texts;

/**
 * Something in a model file that a planner should look at, with the place where it stands.
 *
 * @param file the file, relative to the model's folder, or {@code --set} for what the user set
 * @param line the line, from 1; 0 where there is no line to point at
 * @param column the column, from 1; 0 where there is no column
 * @param path where it stands in the model, such as {@code services.beschermd-wonen.places}; may be empty
 * @param found what is there
 * @param expected what should be there, where that is not obvious
 * @param suggestion what to write instead, where that can be guessed
 * @param severity whether the model can be used all the same
 */
public record Diagnostic(
        String file,
        int line,
        int column,
        String path,
        Phrase found,
        Optional<Phrase> expected,
        Optional<Phrase> suggestion,
        Severity severity) {

    /** By file, then by line, then by column. */
    static final Comparator<Diagnostic> IN_ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::line)
            .thenComparing(Diagnostic::column)
            .thenComparing(Diagnostic::path);

    /** How bad it is. */
    public enum Severity {
        /** The model cannot be used. */
        ERROR,
        /** The model can be used, but probably says something else than was meant. */
        WARNING
    }

    /** Whether the model cannot be used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** How many of these stand in the way; warnings do not. */
    public static int errors(List<Diagnostic> diagnostics) {
        return (int) diagnostics.stream().filter(Diagnostic::isError).count();
    }

    /** The problem in one line, in the language of the words. */
    public String in(Texts words) {
        return in(file, words);
    }

    /**
     * The same for a reader of several models, of which the files have the same names: with the folder before the file, or
     * before what was set for the model.
     *
     * @param folder that of the model, as the user called it
     */
    public String in(Path folder, Texts words) {
        if (file.equals(Document.SETTINGS)) {
            return in(folder + " " + file, words);
        }
        return in(new ModelFolder(folder).owns(file) ? folder.resolve(file).toString() : file, words);
    }

    private String in(String place, Texts words) {
        var text = new StringBuilder(place);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!path.isEmpty()) {
            text.append(' ').append(path);
        }
        text.append(": ");
        if (severity == Severity.WARNING) {
            text.append(words.say("warning")).append(' ');
        }
        text.append(words.say(found));
        expected.ifPresent(phrase -> text.append(", ").append(words.say(phrase)));
        text.append('.');
        suggestion.ifPresent(phrase -> text.append(' ').append(words.say(phrase)));
        return text.toString();
    }
}
