package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** The costs of all services together, with a warning of what a sum hides. */
public final class AllServices {
    private final RunView reading;
    private final ReportTexts words;

    AllServices(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /** The table, and what it hides. */
    public record Together(DataTable table, List<String> warnings) {}

    Together together() {
        int all = reading.findings().all();
        var tables = new MomentTables(reading, words);
        var columns = new ArrayList<>(tables.costs(all).toList());
        int last = reading.yearOf(reading.last());
        columns.add(new MomentTables.Column(
                words.say(
                        "answer.cumulative",
                        reading.start().getYear(),
                        reading.years().get(last)),
                "",
                s -> Figure.upTo(reading, s, all, last)));
        return new Together(
                tables.table(words.say("region.table", reading.model().priceLevel()), columns, reading.others()),
                warnings());
    }

    private List<String> warnings() {
        var warnings = new ArrayList<String>();
        var binding = new BindingLimits(reading, words);
        for (int service : reading.services()) {
            binding.plafondBinds(service).ifPresent(warnings::add);
        }
        return warnings;
    }
}
