package nl.plafond.report.page;

import java.util.List;
import nl.plafond.report.reading.DataTable;

/**
 * All that the annex says of one service.
 *
 * @param id where a link to it leads
 * @param remark what one must know first, such as that it has no limits; empty for nothing
 * @param charts its course
 * @param binds which limit keeps people out under unchanged policy, and what shows that it hurts
 * @param scenarios what each scenario changes of those that are aimed at it or do something worth a word
 * @param others which scenarios may change something, change nothing worth a word, or nothing at all
 * @param tables the figures: at the dates of comparison, which limit binds, the providers, and what empty places cost
 */
public record ServicePart(
        String id,
        String name,
        String remark,
        List<Exhibit> charts,
        List<String> binds,
        List<Told> scenarios,
        List<String> others,
        List<DataTable> tables) {
    public ServicePart {
        charts = List.copyOf(charts);
        binds = List.copyOf(binds);
        scenarios = List.copyOf(scenarios);
        others = List.copyOf(others);
        tables = List.copyOf(tables);
    }

    /** What one scenario changes; what comes of it is in the tables. */
    public record Told(String heading, List<String> measures) {}
}
