package nl.plafond.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.plafond.words.Texts;

/** The page itself, before any script has run. */
final class PageShell {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final byte[] dutch;
    private final byte[] english;

    PageShell(String token, String version) {
        dutch = filled("nl", token, version);
        english = filled("en", token, version);
    }

    byte[] page(boolean inEnglish) {
        return inEnglish ? english : dutch;
    }

    private static byte[] filled(String language, String token, String version) {
        // In order of name, so that the page is the same bytes each time.
        var words = Texts.of("page", Locale.forLanguageTag(language)).patterns();
        var output = new StringOutput();
        TEMPLATES.render(
                "live.jte",
                Map.of(
                        "language", language,
                        "token", token,
                        "version", version,
                        "words", Json.inPage(words),
                        "say", words),
                output);
        return output.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }
}
