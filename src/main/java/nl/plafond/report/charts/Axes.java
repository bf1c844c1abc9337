package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.plafond.report.reading.Notation;

/** The letters around a chart: ticks, the unit, the dates of measures and the names of ceilings. */
final class Axes {
    private static final BasicStroke DATE =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {1, 3}, 0);
    private static final Color DATE_COLOUR = new Color(0x666666);

    private final Graphics2D g;
    private final Rectangle2D area;
    private final double size;

    /**
     * Letters around a frame.
     *
     * @param area the frame itself, the letters outside it
     * @param size of the letters
     */
    Axes(Graphics2D g, Rectangle2D area, double size) {
        this.g = g;
        this.area = area;
        this.size = size;
    }

    double y(Scale scale, double value) {
        return area.getMaxY() - scale.part(value) * area.getHeight();
    }

    double x(Plot.Years years, double value) {
        return area.getX() + years.part(value) * area.getWidth();
    }

    void values(Scale scale, Notation notation) {
        g.setFont(Pen.font(size, false));
        g.setColor(Pen.TEXT);
        for (double tick : scale.ticks()) {
            Pen.text(
                    g,
                    notation.number(tick, scale.decimals()),
                    area.getX() - 6,
                    y(scale, tick) + 0.36 * size,
                    Pen.Anchor.END);
        }
        Pen.thin(g, Pen.SOFT);
        double floor = y(scale, Math.max(0, scale.low()));
        Pen.line(g, area.getX(), floor, area.getMaxX(), floor);
    }

    void years(Plot.Years years) {
        g.setFont(Pen.font(size, false));
        g.setColor(Pen.TEXT);
        double room = area.getWidth() / (years.until() - years.from());
        int every = (int) Math.ceil((Pen.width("2024", size) + size / 2) / room);
        for (int year = (int) Math.ceil(years.first()); year <= years.last(); year++) {
            double x = x(years, year);
            if (!years.points()) {
                Pen.thin(g, Pen.SOFT);
                Pen.line(g, x, area.getMaxY(), x, area.getMaxY() + 5);
                g.setColor(Pen.TEXT);
            }
            if ((year - (int) Math.ceil(years.first())) % every == 0) {
                Pen.text(g, Integer.toString(year), x, area.getMaxY() + 1.5 * size, Pen.Anchor.MIDDLE);
            }
        }
    }

    void unit(String unit, double y) {
        g.setFont(Pen.font(size, false));
        g.setColor(Pen.SOFT);
        Pen.text(g, unit, area.getX() - 6, y, Pen.Anchor.START);
    }

    /** Dates as dotted lines from the row of their name down. */
    void dates(Plot.Years years, List<Labels.Placed> dates, double top) {
        for (var date : dates) {
            double x = date.x();
            double y = top + date.row() * 1.3 * size;
            g.setColor(DATE_COLOUR);
            g.setStroke(DATE);
            Pen.line(g, x, y - size, x, area.getMaxY());
            g.setFont(Pen.font(size - 1, false));
            g.setColor(Pen.SOFT);
            Pen.text(
                    g,
                    date.text(),
                    date.toTheLeft() ? x - 3 : x + 3,
                    y - 0.1 * size,
                    date.toTheLeft() ? Pen.Anchor.END : Pen.Anchor.START);
        }
    }

    /** The name of a ceiling, on top of its left end. */
    void ceiling(Plot.Years years, Scale scale, Plot.Ceiling ceiling) {
        var first = ceiling.steps().get(0);
        g.setFont(Pen.font(size - 1, false));
        g.setColor(Pen.TEXT);
        Pen.text(g, ceiling.name(), x(years, first.from()) + 4, y(scale, first.value()) - 5, Pen.Anchor.START);
    }
}
