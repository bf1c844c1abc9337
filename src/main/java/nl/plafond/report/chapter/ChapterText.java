package nl.plafond.report.chapter;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.Form;
import nl.plafond.report.reading.DataTable;

/** The chapter as text in Markdown, for readers of the code, with its pictures beside it. */
public final class ChapterText {
    private final List<String> lines = new ArrayList<>();
    private final String pictures;
    private final String models;

    private ChapterText(String pictures, String models) {
        this.pictures = pictures;
        this.models = models;
    }

    /**
     * The text.
     *
     * @param pictures the folder of the pictures, as seen from the text
     * @param models the folder of the models, as seen from the text
     */
    public static String of(Chapter chapter, String pictures, String models) {
        var text = new ChapterText(pictures, models);
        text.write(chapter);
        return String.join("\n", text.lines) + "\n";
    }

    /** The picture of a rule as a file of its own, named by what it draws: the text beside it says what it shows. */
    public static String picture(Chapter.Entry entry) {
        var chart = entry.chart();
        return new Chart(
                        chart.id(),
                        chart.subtitle(),
                        "",
                        chart.notes(),
                        chart.alternative(),
                        chart.drawing(),
                        chart.table())
                .svgFile(Form.WIDE);
    }

    private void write(Chapter chapter) {
        var words = chapter.words();
        paragraph("<!-- " + words.say("chapter.generated") + " -->");
        paragraph("# " + chapter.title());
        chapter.intro().forEach(p -> paragraph(escape(p)));
        for (var part : chapter.parts()) {
            lines.add("- " + escape(part.title()));
            part.entries().forEach(e -> lines.add("  - [" + escape(e.title()) + "](#" + e.id() + ")"));
        }
        lines.add("");
        for (var part : chapter.parts()) {
            paragraph("## " + escape(part.title()));
            part.entries().forEach(entry -> write(chapter, entry));
        }
        lines.remove(lines.size() - 1);
    }

    private void write(Chapter chapter, Chapter.Entry entry) {
        var words = chapter.words();
        paragraph("### <a id=\"" + entry.id() + "\"></a>" + escape(entry.title()));
        paragraph(escape(entry.what()));
        paragraph("*" + words.say("chapter.from") + "* " + escape(entry.from()));
        if (!entry.quote().isEmpty()) {
            paragraph("> " + escape(entry.quote()));
        }
        paragraph(
                "*" + words.say("chapter.written") + "* [" + entry.model() + "](" + models + "/" + entry.model() + ")");
        paragraph("```yaml\n" + entry.yaml() + "\n```");
        paragraph("**" + escape(entry.finding()) + "**");
        paragraph("![" + escape(entry.chart().alternative()) + "](" + pictures + "/" + entry.id() + ".svg)");
        lines.add("<details><summary>" + words.say("chart.table") + "</summary>");
        lines.add("");
        table(entry.chart().table());
        paragraph("\n</details>");
    }

    private void table(DataTable table) {
        lines.add(escape(table.caption()));
        lines.add("");
        lines.add("| " + table.corner() + " | " + String.join(" | ", table.columns()) + " |");
        lines.add("|---".repeat(table.columns().size() + 1) + "|");
        for (var row : table.rows()) {
            var cells = row.cells().stream()
                    .map(c -> c.detail().isEmpty() ? c.text() : c.text() + " (" + c.detail() + ")")
                    .toList();
            lines.add("| " + row.heading() + " | " + String.join(" | ", cells) + " |");
        }
    }

    private void paragraph(String text) {
        lines.add(text);
        lines.add("");
    }

    private static String escape(String text) {
        return text.replace("<", "&lt;").replace("*", "\\*").replace("[", "\\[");
    }
}
