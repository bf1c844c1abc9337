package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import nl.plafond.report.reading.Notation;

/** The letters around a chart: ticks, the unit, the dates of measures and the names of ceilings. */
final class Axes {
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
}
