package nl.plafond.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

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
        var words = words(language);
        var output = new StringOutput();
        TEMPLATES.render(
                "live.jte",
                Map.of(
                        "language", language,
                        "token", token,
                        "version", version,
                        // A tag in a text must not end the script that carries them all.
                        "words", Json.write(words).replace("<", "\\u003c"),
                        "say", words),
                output);
        return output.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The texts of the page in order of name, so that the page is the same bytes each time. */
    private static Map<String, String> words(String language) {
        var file = "/nl/plafond/web/page" + (language.equals("nl") ? "_nl" : "") + ".properties";
        var texts = new Properties();
        try (var reader = new InputStreamReader(PageShell.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var words = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(name -> words.put(name, texts.getProperty(name)));
        return words;
    }
}
