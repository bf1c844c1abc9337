package nl.plafond.input.levers;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.input.ParsedModel;
import nl.plafond.input.check.ReservedNames;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.ModelFolder;
import nl.plafond.input.yaml.SpellingGuess;
import nl.plafond.model.Label;
import nl.plafond.model.programme.Programme;

/** Gives a variant names that a file can have. */
final class ScenarioNames {
    private static final int LONGEST_ID = 50;
    private static final int LONGEST_NAME = 120;

    private ScenarioNames() {}

    /** The variant under a name that no scenario has, whose text fits on a line. */
    static ScenarioVariant in(ParsedModel parsed, ScenarioVariant variant) {
        var known = Stream.concat(
                        Stream.of(Programme.TOGETHER),
                        parsed.documents().stream()
                                .filter(d -> d.kind() != Kind.MODEL)
                                .map(Document::id))
                .collect(Collectors.toSet());
        var id = cut(SpellingGuess.name(variant.id()).orElse(variant.id()), LONGEST_ID);
        if (!ModelFolder.isScenario(id + ".yaml") || ReservedNames.isOfNoScenario(id)) {
            id = "variant";
        }
        var base = known.contains(id) ? id + "-variant" : id;
        id = base;
        for (int number = 2; known.contains(id); number++) {
            id = base + "-" + number;
        }
        var name = new Label(line(variant.name().nl(), id), line(variant.name().en(), id));
        return ScenarioVariant.of(id, name, variant.scenario(), variant.settings());
    }

    private static String line(String text, String unlessEmpty) {
        var line = cut(
                text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF]+", " ")
                        .strip(),
                LONGEST_NAME);
        return line.isBlank() ? unlessEmpty : line;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest)));
    }
}
