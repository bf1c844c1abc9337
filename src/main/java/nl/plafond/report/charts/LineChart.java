package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.plafond.report.reading.Notation;

/** A chart of lines in one frame, their values and names at their ends. */
final class LineChart {
    private static final double LEFT = 40;
    private static final double ROW = 1.3;

    private final Plot plot;
    private final String unit;
    private final Notation notation;
    private final Form form;
    private final EndLabels labels;

    LineChart(Plot plot, String unit, Notation notation, Form form) {
        this.plot = plot;
        this.unit = unit;
        this.notation = notation;
        this.form = form;
        labels = new EndLabels(plot, form);
    }

    Picture picture() {
        double size = form.letters();
        double width = form.width() - LEFT - form.names();
        var dates = Labels.inRows(
                plot.dates().stream()
                        .map(d -> wish(d, LEFT + plot.years().part(d.x()) * width))
                        .toList(),
                form.width(),
                size - 1);
        double top = 1.6 * size + Labels.rows(dates) * ROW * size + 4;
        var area = new Rectangle2D.Double(LEFT, top, width, Math.max(form.frameHeight(), labels.height()));
        return new Picture(form.width(), area.getMaxY() + 2.2 * size, g -> paint(g, area, dates), readOut(area));
    }

    /** Names which measures start where there is room for that, else whose they are. */
    private Labels.Wish wish(Plot.DateMark date, double x) {
        boolean fits = x + Pen.width(date.names(), form.letters()) <= form.width();
        return new Labels.Wish(x, fits || date.letters().isEmpty() ? date.names() : date.letters());
    }

    private void paint(Graphics2D g, Rectangle2D area, List<Labels.Placed> dates) {
        double size = form.letters();
        new Curves(plot, notation, area.getWidth(), size).draw(g, area);
        g.setFont(Pen.font(size, false));
        g.setColor(Pen.SOFT);
        Pen.text(g, unit, 0, size, Pen.Anchor.START);
        g.setFont(Pen.font(size - 1, false));
        for (var date : dates) {
            double y = 2.6 * size + date.row() * ROW * size;
            Pen.thin(g, Pen.GHOST);
            Pen.line(g, date.x(), y - size, date.x(), area.getY());
            g.setColor(Pen.SOFT);
            Pen.text(g, date.text(), date.x() + 3, y - 0.1 * size, Pen.Anchor.START);
        }
        labels.draw(g, area);
    }

    private ReadOut readOut(Rectangle2D area) {
        var values = new TreeMap<Double, List<ReadOut.Value>>();
        for (var line : plot.lines()) {
            for (var point : line.points()) {
                values.computeIfAbsent(point.x(), x -> new ArrayList<>()).add(value(line, point, area));
            }
        }
        var moments = values.entrySet().stream()
                .map(e -> new ReadOut.Moment(
                        area.getX() + plot.years().part(e.getKey()) * area.getWidth(),
                        plot.years().heading(e.getKey(), notation),
                        e.getValue().stream()
                                .sorted(Comparator.comparingDouble(ReadOut.Value::y))
                                .toList()))
                .toList();
        return new ReadOut(area.getY(), area.getMaxY(), moments);
    }

    private ReadOut.Value value(Line line, Line.Point point, Rectangle2D area) {
        double y = area.getMaxY() - plot.values().part(point.middle()) * area.getHeight();
        var told = point.told();
        return new ReadOut.Value(line.label(), Palette.hex(line.colour()), told.value(), told.band(), y);
    }
}
