package nl.plafond.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.ServiceId;
import nl.plafond.report.live.Picture;
import nl.plafond.report.page.Explanation;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.words.Texts;

/**
 * What stands around the pictures of a page in one file: scripts, styles, texts, and how it was made.
 *
 * @param page what was played
 * @param region the model
 * @param version the version of the program
 */
record MailedShell(MailedPage page, ServedModel region, String version) {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final int HASH_SHOWN = 12;

    static Texts texts(ReportTexts words) {
        return Texts.of("page", words.notation().locale());
    }

    /** The page with these pictures. */
    String filled(List<String> settings) {
        var words = page.words();
        var texts = texts(words);
        var say = texts.patterns();
        var scripts = new PageScripts(new Assets());
        var filled = new TreeMap<String, Object>();
        filled.put("language", words.code());
        filled.put("title", words.of(region.model().name()) + ": " + service());
        filled.put("facts", facts(texts));
        filled.put("styles", scripts.styles("base.css", "controls.css", "results.css", "mailed.css"));
        filled.put("imports", scripts.imports("mailed.js"));
        filled.put("grid", Json.inPage(grid(settings)));
        filled.put("words", Json.inPage(say));
        filled.put("say", say);
        filled.put("between", texts.say("mailed.between", page.axes().size(), settings.size()));
        filled.put("explained", Explanation.html(words));
        filled.put("made", List.of(made(texts), texts.say("mailed.again", command())));
        var output = new StringOutput();
        TEMPLATES.render("mailed.jte", filled, output);
        return output.toString().replace("\r\n", "\n");
    }

    private String service() {
        return page.service()
                .map(id -> page.words().of(region.model().service(id).name()))
                .orElse(texts(page.words()).say("service.all"));
    }

    private String facts(Texts texts) {
        var words = page.words();
        var scenario = words.of(page.scenario().name());
        var against = words.of(page.against().name());
        var date = words.notation().date(page.date());
        return page.scenario().equals(page.against())
                ? texts.say("mailed.facts.same", against, date)
                : texts.say("mailed.facts", scenario, against, date);
    }

    private String made(Texts texts) {
        return texts.say(
                "mailed.made",
                version,
                page.futures(),
                String.valueOf(page.seed()),
                page.words().of(region.model().name()),
                page.editor().hash().substring(0, HASH_SHOWN));
    }

    /** What to type for the same page, wherever the model stands. */
    private String command() {
        var words = Stream.of(
                "plafond page " + quoted(region.model().id()),
                "--out page.html",
                "--lang " + page.words().code(),
                "--scenario " + page.scenario().id(),
                "--against " + page.against().id(),
                "--service " + page.service().map(ServiceId::value).orElse(Picture.ALL),
                "--date " + page.date(),
                "--futures " + page.futures(),
                "--seed " + page.seed());
        var axes = page.axes().stream()
                .map(axis -> "--control " + axis.control().id() + "=" + String.join(",", axis.values()));
        return Stream.concat(words, axes).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\w.-]+") ? word : '"' + word + '"';
    }

    private Map<String, Object> grid(List<String> settings) {
        var texts = new ModelTexts(region, page.words());
        var grid = new TreeMap<String, Object>();
        grid.put("model", texts.model(page.seed()));
        grid.put("scenario", page.scenario().id());
        grid.put("against", page.against().id());
        grid.put("replications", page.futures());
        grid.put("controls", controls(texts));
        grid.put(
                "axes",
                page.axes().stream()
                        .map(axis -> new TreeMap<>(Map.of("id", axis.control().id(), "values", axis.values())))
                        .toList());
        grid.put("settings", settings);
        return grid;
    }

    /** Those of the grid, and what they belong to: that is in their names. */
    private List<ModelTexts.Knob> controls(ModelTexts texts) {
        var all = texts.controls(page.scenario().id());
        var wanted = new HashSet<String>();
        page.axes().forEach(axis -> withParents(axis.control().id(), all, wanted));
        return all.stream().filter(c -> wanted.contains(c.id())).toList();
    }

    private static void withParents(String id, List<ModelTexts.Knob> all, Set<String> wanted) {
        wanted.add(id);
        all.stream()
                .filter(c -> c.id().equals(id))
                .flatMap(c -> c.under().stream())
                .forEach(parent -> withParents(parent, all, wanted));
    }
}
