package nl.plafond.report.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.Form;
import nl.plafond.report.charts.ReadOut;
import nl.plafond.report.reading.DataTable;

/**
 * A chart as the live page shows it: the drawing of the report, with what a read-out over it says.
 *
 * @param name by which the page asks for it
 * @param title what it shows, as a finding where the figures allow
 * @param subtitle variable, unit and service
 * @param notes what one must know to read it
 * @param svg the drawing
 * @param lines what the read-out tells of
 * @param top the upper end of the frame of the lines, in the units of the drawing
 * @param bottom its lower end
 * @param moments of the read-out from left to right; none where there is no time axis
 * @param looked the number of the moment that tiles and sentences are about; negative where the chart has it not
 * @param table the figures behind it
 */
public record LiveChart(
        String name,
        String title,
        String subtitle,
        List<String> notes,
        String svg,
        List<Line> lines,
        double top,
        double bottom,
        List<Moment> moments,
        int looked,
        DataTable table) {
    public LiveChart {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
        moments = List.copyOf(moments);
    }

    /** A line, told once for all its moments. */
    public record Line(String name, String colour) {}

    /** The end of a month, or a year. */
    public record Moment(double x, String heading, List<Value> values) {}

    /**
     * What a line says at a moment.
     *
     * @param line its number
     * @param text the value
     * @param band where the futures lie; empty where no band is known
     */
    public record Value(int line, String text, String band, double y) {}

    /**
     * A chart in a form.
     *
     * @param prefix makes its id unique on the page
     * @param looked what the moment is called that tiles and sentences are about, in months and in years
     */
    static LiveChart of(String name, Chart chart, Form form, String prefix, List<String> looked) {
        var told = chart.readOut(form);
        var lines = new ArrayList<Line>();
        var moments = told.moments().stream().map(m -> moment(m, lines)).toList();
        return new LiveChart(
                name,
                chart.title(),
                chart.subtitle(),
                chart.notes(),
                chart.svg(form, prefix),
                lines,
                told.top(),
                told.bottom(),
                moments,
                IntStream.range(0, moments.size())
                        .filter(i -> looked.contains(moments.get(i).heading()))
                        .findFirst()
                        .orElse(-1),
                chart.table());
    }

    private static Moment moment(ReadOut.Moment moment, List<Line> lines) {
        return new Moment(
                tenth(moment.x()),
                moment.heading(),
                moment.values().stream().map(v -> value(v, lines)).toList());
    }

    private static Value value(ReadOut.Value value, List<Line> lines) {
        var line = new Line(value.name(), value.colour());
        if (!lines.contains(line)) {
            lines.add(line);
        }
        return new Value(lines.indexOf(line), value.text(), value.band(), tenth(value.y()));
    }

    /** Nobody sees less than a tenth of a pixel. */
    private static double tenth(double place) {
        return Math.rint(place * 10) / 10;
    }
}
