package nl.plafond.input;

import nl.plafond.input.levers.ScenarioFileHead;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.Document.Position;
import nl.plafond.program.Version;
import nl.plafond.words.Phrase;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a scenario from the live page was made with, so that playing it elsewhere tells of a difference. */
public final class MadeWith {
    /** The first version that wrote in a file with which version it was made. */
    private static final String FIRST_TO_SAY = "0.2.0";

    public static final String KEY = "made-with";

    private MadeWith() {}

    /** What goes into the file of a variant. */
    public static ObjectNode of(ParsedModel parsed) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("version", Version.NUMBER)
                .put("model", parsed.model().id())
                .put("hash", parsed.basis());
    }

    /** Whether a file is from the live page. Those that version 0.1.0 made say so in their first lines only. */
    static boolean isFromPage(Document document, String text) {
        return document.kind() == Kind.SCENARIO && (document.root().has(KEY) || ScenarioFileHead.isIn(text));
    }

    /**
     * Warns about a scenario that was made with another version, another model or another state of it.
     *
     * @param document a scenario from the live page
     * @param model the name of the model
     * @param basis the fingerprint of the model without what was made with it
     */
    static void check(Document document, String model, String basis, Diagnostics diagnostics) {
        var made = document.top().at(KEY);
        if (!made.exists()) {
            diagnostics.add(
                    Diagnostics.about(document.file(), Position.NONE, Phrase.of("found.earlier-version", FIRST_TO_SAY))
                            .suggest("suggest.other-version")
                            .warning());
            return;
        }
        made.at("version")
                .text()
                .filter(version -> !version.equals(Version.NUMBER))
                .ifPresent(version -> diagnostics.warn(
                        made.at("version"),
                        Phrase.of("found.other-version", version, Version.NUMBER),
                        "suggest.other-version"));
        var other = made.at("model").text().filter(id -> !id.equals(model));
        if (other.isPresent()) {
            diagnostics.warn(
                    made.at("model"), Phrase.of("found.other-model", other.get(), model), "suggest.other-state");
        } else if (made.at("hash").text().filter(hash -> !hash.equals(basis)).isPresent()) {
            diagnostics.warn(made.at("hash"), Phrase.of("found.other-state", model), "suggest.other-state");
        }
    }
}
