package nl.plafond.report.chapter;

import java.util.List;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.reading.ReportTexts;

/**
 * The chapter on the rules, in one language.
 *
 * @param words the texts of the page around it
 * @param title its title
 * @param intro what one must know first
 * @param parts the rules, in groups
 */
public record Chapter(ReportTexts words, String title, List<String> intro, List<Part> parts) {
    public Chapter {
        intro = List.copyOf(intro);
        parts = List.copyOf(parts);
    }

    /**
     * Rules that belong together.
     *
     * @param id its name in addresses
     */
    public record Part(String id, String title, List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A rule.
     *
     * @param id its name in addresses and of its files
     * @param title its name in plain words
     * @param what what it does
     * @param from where it comes from
     * @param quote what a source says of it, word for word; empty for nothing
     * @param model the folder of the model that shows it
     * @param yaml how it is written in that model
     * @param finding what the run shows, in numbers
     * @param chart what the run shows, drawn
     */
    public record Entry(
            String id,
            String title,
            String what,
            String from,
            String quote,
            String model,
            String yaml,
            String finding,
            Chart chart) {}
}
