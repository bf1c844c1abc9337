package nl.plafond.report.page;

import java.util.List;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Words;

/** A chart as it stands in the page: two drawings, for wide and narrow screens, and a table behind them. */
public record Exhibit(
        String id, String title, String subtitle, List<String> notes, String wide, String narrow, DataTable table) {
    /** A chart in a language. */
    public static Exhibit of(Chart chart, Words words) {
        var prefix = words.code() + "-";
        return new Exhibit(
                prefix + chart.id(),
                chart.title(),
                chart.subtitle(),
                chart.notes(),
                chart.wideSvg(prefix),
                chart.narrowSvg(prefix),
                chart.table());
    }

    static List<Exhibit> of(List<Chart> charts, Words words) {
        return charts.stream().map(c -> of(c, words)).toList();
    }
}
