package nl.plafond.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.ReportTexts;

/** How the model works and how to read what comes out of it, in plain words, as a piece of a page. */
public final class Explanation {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Explanation() {}

    /**
     * A part with its heading.
     *
     * @param title the heading
     * @param paragraphs what is said first
     * @param points what is said in a list; their words may be empty
     * @param last what is said after the list
     */
    public record Section(String title, List<String> paragraphs, List<Term> points, List<String> last) {}

    /** The explanation as HTML of headings, paragraphs and lists, without any attribute. */
    public static String html(ReportTexts words) {
        var output = new StringOutput();
        TEMPLATES.render("explanation.jte", sections(words), output);
        return output.toString().replaceAll("\\s*\\R+", "\n").strip();
    }

    static List<Section> sections(ReportTexts words) {
        var sections = new ArrayList<Section>();
        for (int i = 1; words.knows("explain." + i); i++) {
            var key = "explain." + i;
            sections.add(new Section(
                    words.say(key),
                    numbered(words, key + ".").map(words::say).toList(),
                    Stream.concat(
                                    glossary(words, key + ".words"),
                                    numbered(words, key + ".point.").map(k -> point(words, k)))
                            .toList(),
                    numbered(words, key + ".last.").map(words::say).toList()));
        }
        return sections;
    }

    private static Stream<String> numbered(ReportTexts words, String start) {
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> start + n).takeWhile(words::knows);
    }

    private static Term point(ReportTexts words, String key) {
        return words.knows(key + ".means")
                ? new Term(words.say(key), words.say(key + ".means"))
                : new Term("", words.say(key));
    }

    /** Words of the word list, as it explains them. */
    private static Stream<Term> glossary(ReportTexts words, String key) {
        var wanted = words.knows(key) ? words.say(key).split(", ", -1) : new String[0];
        var all = Glossary.of(words);
        return Arrays.stream(wanted)
                .map(w -> all.stream()
                        .filter(t -> t.word().equals(w))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(w + " is not in the word list")));
    }
}
