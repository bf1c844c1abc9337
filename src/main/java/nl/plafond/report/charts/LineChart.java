package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafond.report.reading.Notation;

/** A chart of lines in one frame, their names at their ends. */
final class LineChart {
    private static final double LEFT = 52;
    private static final double NAMES = 196;
    private static final double LETTERS = 24;
    private static final double ROW = 1.3;

    private final Plot plot;
    private final String unit;
    private final Notation notation;
    private final Form form;

    LineChart(Plot plot, String unit, Notation notation, Form form) {
        this.plot = plot;
        this.unit = unit;
        this.notation = notation;
        this.form = form;
    }

    Picture picture() {
        double frame = form.frameHeight();
        double size = form.letters();
        double right = form.names() ? NAMES : LETTERS;
        double width = form.width() - LEFT - right;
        var dates = dates(width);
        double top = 1.6 * size + Labels.rows(dates) * ROW * size + 4;
        var key = new Key(baselineFirst(), form);
        double under = 2.2 * size;
        double height = top + frame + under + (form.names() ? 0 : key.height());
        var area = new Rectangle2D.Double(LEFT, top, width, frame);
        return new Picture(
                form.width(),
                height,
                g -> {
                    paint(g, area, dates, right);
                    if (!form.names()) {
                        key.paint(g, 4, top + frame + under);
                    }
                },
                readOut(area));
    }

    private ReadOut readOut(Rectangle2D area) {
        var values = new TreeMap<Double, List<ReadOut.Value>>();
        for (var line : baselineFirst()) {
            for (var point : line.points()) {
                double y = area.getMaxY() - plot.values().part(point.middle()) * area.getHeight();
                values.computeIfAbsent(point.x(), x -> new ArrayList<>())
                        .add(new ReadOut.Value(
                                (line.letter() + " " + line.name()).strip(),
                                Palette.hex(line.colour()),
                                point.told().value(),
                                point.told().band(),
                                y));
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

    /** Unchanged policy is drawn last, on top, and named first. */
    private List<Line> baselineFirst() {
        int last = plot.lines().size() - 1;
        return Stream.concat(
                        plot.lines().stream().skip(last), plot.lines().stream().limit(last))
                .toList();
    }

    private List<Labels.Placed> dates(double width) {
        double right = LEFT + width + (form.names() ? NAMES : LETTERS);
        var wishes = plot.dates().stream()
                .map(d -> wish(d, LEFT + plot.years().part(d.x()) * width, right))
                .toList();
        return Labels.inRows(wishes, right, form.letters() - 1);
    }

    /** Names which measures start where there is room for that on a side of the date, else whose they are. */
    private Labels.Wish wish(Plot.DateMark date, double x, double right) {
        double names = Pen.width(date.names(), form.letters() - 1) + 8;
        boolean fits = form.names() && (x + names <= right || names <= x);
        return new Labels.Wish(x, fits ? date.names() : date.letters());
    }

    private void paint(Graphics2D g, Rectangle2D area, List<Labels.Placed> dates, double right) {
        double size = form.letters();
        new Curves(plot).draw(g, area);
        var axes = new Axes(g, area, size);
        axes.unit(unit, size);
        axes.values(plot.values(), notation);
        axes.years(plot.years());
        axes.dates(plot.years(), dates, 1.6 * size + size);
        plot.ceilings().forEach(c -> axes.ceiling(plot.years(), plot.values(), c));
        var named = plot.lines().stream().filter(l -> !l.points().isEmpty()).toList();
        var ends = named.stream()
                .mapToDouble(l -> axes.y(
                        plot.values(), l.points().get(l.points().size() - 1).middle()))
                .toArray();
        var tips = named.stream()
                .mapToDouble(l -> axes.x(
                        plot.years(), l.points().get(l.points().size() - 1).x()))
                .toArray();
        var labels = new EndLabels(g, area.getMaxX(), right, size);
        if (form.names()) {
            labels.draw(named, tips, ends, area.getY() - 6, area.getMaxY() + 6);
        } else {
            labels.drawLetters(named, tips, ends, area.getY() - 6, area.getMaxY() + 6);
        }
    }
}
