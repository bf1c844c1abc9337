package nl.plafond.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;

/** The page itself, before any script has run. */
public final class Shell {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final byte[] dutch;
    private final byte[] english;

    Shell(String token, String version) {
        dutch = filled("nl", token, version);
        english = filled("en", token, version);
    }

    byte[] page(boolean inEnglish) {
        return inEnglish ? english : dutch;
    }

    /**
     * What the template of the page needs.
     *
     * @param language the code of the language
     * @param token what a request that costs work must carry
     * @param words the texts of the page as JSON, safe between the tags of a script
     */
    public record Page(String language, String token, String version, String words) {}

    private static byte[] filled(String language, String token, String version) {
        var output = new StringOutput();
        TEMPLATES.render("live.jte", new Page(language, token, version, words(language)), output);
        return output.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String words(String language) {
        var words = new Properties();
        var file = "/nl/plafond/web/page" + (language.equals("nl") ? "_nl" : "") + ".properties";
        try (var reader = new InputStreamReader(Shell.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        // In order, so that the page is the same bytes each time; a tag in a text must not end the script.
        return Json.write(new TreeMap<>(words)).replace("<", "\\u003c");
    }
}
