package nl.plafond.mechanisms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.mechanisms.Rule.Written;
import nl.plafond.report.chapter.Chapter;
import nl.plafond.report.chapter.ChapterPage;
import nl.plafond.report.chapter.ChapterText;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.RuleCharts;
import nl.plafond.report.reading.ReportTexts;

/**
 * The chapter on the rules of the simulation, made by playing each of them.
 *
 * @param parts what was played, group by group
 */
public record Mechanisms(List<Played> parts) {
    /** The name of the text in Markdown. */
    public static final String TEXT = "mechanisms.md";

    private static final String PICTURES = "mechanisms";
    private static final String MODELS = "../main/resources/nl/plafond/mechanisms/models";

    public Mechanisms {
        parts = List.copyOf(parts);
    }

    /** A group of rules that were played. */
    public record Played(RuleGroup part, List<PlayedRule> demos) {
        public Played {
            demos = List.copyOf(demos);
        }
    }

    /** Plays all rules; the outcome does not depend on the number of threads. */
    public static Mechanisms play(int threads) throws InterruptedException {
        var parts = new ArrayList<Played>();
        for (var part : Rules.all()) {
            var demos = new ArrayList<PlayedRule>();
            for (var rule : part.rules()) {
                demos.add(PlayedRule.play(rule, threads));
            }
            parts.add(new Played(part, demos));
        }
        return new Mechanisms(parts);
    }

    /** How many rules were played. */
    public int rules() {
        return parts.stream().mapToInt(p -> p.demos().size()).sum();
    }

    /** The chapter as a page in Dutch and in English, opening in the language of the reader. */
    public String page(Locale first) {
        return ChapterPage.of(
                List.of(chapter(ChapterTexts.DUTCH), chapter(ChapterTexts.ENGLISH)), ReportTexts.in(first));
    }

    /** The chapter as text with its pictures: what is in each file, by its name. */
    public Map<String, String> text() {
        var chapter = chapter(ChapterTexts.ENGLISH);
        var files = new TreeMap<String, String>();
        files.put(TEXT, ChapterText.of(chapter, PICTURES, MODELS));
        for (var part : chapter.parts()) {
            part.entries().forEach(e -> files.put(PICTURES + "/" + e.id() + ".svg", ChapterText.picture(e)));
        }
        return files;
    }

    /** Writes the text and its pictures. */
    public void writeText(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(PICTURES));
        for (var file : text().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    private Chapter chapter(ChapterTexts texts) {
        return new Chapter(
                texts.report(),
                texts.say("title"),
                List.of(
                        texts.say("intro.1"),
                        texts.say("intro.2", PlayedRule.REPLICATIONS, Long.toString(PlayedRule.SEED))),
                parts.stream()
                        .map(p -> new Chapter.Part(
                                p.part().id(),
                                texts.say("part." + p.part().id()),
                                p.demos().stream()
                                        .map(demo -> entry(demo, texts))
                                        .toList()))
                        .toList());
    }

    private static Chapter.Entry entry(PlayedRule demo, ChapterTexts texts) {
        var rule = demo.rule();
        var finding = new RuleFinding(demo, texts).sentence();
        return new Chapter.Entry(
                rule.id(),
                texts.say(rule.id() + ".title"),
                texts.say(rule.id() + ".what"),
                texts.say(rule.id() + ".from"),
                texts.ifAny(rule.id() + ".quote"),
                rule.demo(),
                yaml(rule),
                finding,
                chart(demo, finding, texts));
    }

    private static String yaml(Rule rule) {
        var folder = RuleFolder.of(rule.demo());
        var files = rule.written().stream().map(Written::file).distinct().map(file -> {
            var paths = rule.written().stream()
                    .filter(w -> w.file().equals(file))
                    .map(Written::path)
                    .toList();
            return "# " + file + "\n" + Snippet.of(folder.text(file), paths);
        });
        return String.join("\n", Stream.concat(files, settings(rule)).toList());
    }

    /** What is set on the model as it is written, to play a variant. */
    private static Stream<String> settings(Rule rule) {
        return IntStream.range(0, rule.variants().size())
                .boxed()
                .flatMap(v -> rule.variants().get(v).settings().stream()
                        .map(setting -> "# " + (char) ('A' + v) + ": --set " + setting));
    }

    private static Chart chart(PlayedRule demo, String finding, ChapterTexts texts) {
        var rule = demo.rule();
        var showcase = new RuleCharts(demo.reading(), texts.report());
        int service = demo.service(rule.service());
        return rule.form() == Rule.Form.DIFFERENCE
                ? showcase.difference(rule.id(), rule.look(), service, finding)
                : showcase.lines(rule.id(), rule.look(), service, finding);
    }
}
