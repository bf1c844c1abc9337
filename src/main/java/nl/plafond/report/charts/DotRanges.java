package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.Notation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** Amounts as dots on one axis, each with the range in which it may lie: rows of them, ranked by whoever gives them. */
final class DotRanges {
    private static final double DOT = 9;
    private static final double CAP = 6;
    private static final double NAMES = 270;
    private static final double TOLD = 190;
    private static final double SIDE = 14;
    private static final double LINE = 1.25;
    private static final double BETWEEN = 1.35;
    private static final BasicStroke RANGE = new BasicStroke(1.8f);

    private final List<Row> rows;
    private final List<KeyItem> key;
    private final String unit;
    private final Notation notation;
    private final Form form;
    private final double size;
    private final Scale scale;
    private final Rectangle2D area;

    /**
     * A row.
     *
     * @param name what it is about
     * @param told what its dots say, in words; empty for nothing
     * @param dots one below the other
     */
    record Row(String name, String told, List<Dot> dots) {}

    /**
     * A dot.
     *
     * @param heading what it is apart from the others in its row; empty for nothing
     * @param low lower end of its range; not a number for none
     */
    record Dot(String heading, double value, double low, double high, Look look) {
        /** A value of which no range is known. */
        static Dot of(double value, Look look) {
            return new Dot("", value, Double.NaN, Double.NaN, look);
        }

        Stream<Double> ends() {
            return Stream.of(value, low, high).filter(Double::isFinite);
        }
    }

    /** What a dot looks like: told apart by shape and lightness too. */
    enum Look {
        /** What is expected. */
        FILLED,
        /** What paper says, or what it is compared with. */
        HOLLOW,
        /** What stays apart from the others, such as chance among assumptions. */
        QUIET;

        Color line() {
            return switch (this) {
                case FILLED -> Palette.FIRST;
                case HOLLOW -> Color.BLACK;
                case QUIET -> Palette.CEILING;
            };
        }

        Color fill() {
            return switch (this) {
                case FILLED -> Palette.FIRST;
                case HOLLOW -> Color.WHITE;
                case QUIET -> Pen.GHOST;
            };
        }

        Shape shape() {
            return switch (this) {
                case FILLED -> new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
                case HOLLOW -> diamond();
                case QUIET -> new Rectangle2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
            };
        }

        private static Shape diamond() {
            var path = new Path2D.Double();
            path.moveTo(0, -DOT * 0.65);
            path.lineTo(DOT * 0.65, 0);
            path.lineTo(0, DOT * 0.65);
            path.lineTo(-DOT * 0.65, 0);
            path.closePath();
            return path;
        }
    }

    /** What a look stands for. */
    record KeyItem(Look look, String text) {}

    /** Rows, the first on top, under a key of the looks that they have. */
    DotRanges(List<Row> rows, List<KeyItem> key, String unit, Notation notation, Form form) {
        this.rows = rows;
        this.key = key.stream()
                .filter(k -> rows.stream().flatMap(r -> r.dots().stream()).anyMatch(d -> d.look() == k.look()))
                .toList();
        this.unit = unit;
        this.notation = notation;
        this.form = form;
        size = form.letters();
        var ends = rows.stream()
                .flatMap(r -> r.dots().stream())
                .flatMap(Dot::ends)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        scale = Scale.of(Math.min(0, ends.getMin()), Math.max(0, ends.getMax()), form.roomy() ? 6 : 4);
        double left = form.roomy() ? NAMES : SIDE + headings();
        double right = form.roomy() && rows.stream().anyMatch(r -> !r.told().isEmpty()) ? TOLD : SIDE;
        double height = rows.stream().mapToDouble(this::height).sum();
        area = new Rectangle2D.Double(left, keyHeight(), form.width() - left - right, height);
    }

    /** The room for what dots are called. */
    private double headings() {
        return rows.stream()
                .flatMap(r -> r.dots().stream())
                .mapToDouble(d -> d.heading().isEmpty() ? 0 : Pen.width(d.heading(), size) + SIDE)
                .max()
                .orElse(0);
    }

    private double keyHeight() {
        return (key.isEmpty() ? 0 : key.size() * LINE * size) + 0.4 * size;
    }

    private List<String> name(Row row) {
        return Pen.wrap(row.name(), form.roomy() ? NAMES - SIDE - headings() : form.width(), size);
    }

    private List<String> told(Row row) {
        return row.told().isEmpty()
                ? List.of()
                : Pen.wrap(row.told(), form.roomy() ? TOLD - SIDE : form.width(), size - 1);
    }

    private double texts(Row row) {
        int above = form.roomy()
                ? Math.max(name(row).size(), told(row).size())
                : name(row).size() + told(row).size();
        return above * LINE * size;
    }

    private double dots(Row row) {
        return row.dots().size() * BETWEEN * size;
    }

    private double height(Row row) {
        return 0.7 * size + (form.roomy() ? Math.max(texts(row), dots(row)) : texts(row) + dots(row));
    }

    Picture picture() {
        return picture(Double.NaN);
    }

    /** The same with a line down at a value, such as a norm; none for what is not a finite number. */
    Picture picture(double limit) {
        return new Picture(form.width(), area.getMaxY() + 3.2 * size, g -> paint(g, limit));
    }

    private void paint(Graphics2D g, double limit) {
        IntStream.range(0, key.size()).forEach(i -> key(g, key.get(i), (i + 1) * LINE * size));
        var plot = plot();
        if (Double.isFinite(limit)) {
            plot.addDomainMarker(new ValueMarker(limit, Palette.CEILING, Palette.CEILING_STROKE), Layer.BACKGROUND);
        }
        plot.draw(g, area, null, null, null);
        double y = area.getY();
        for (var row : rows) {
            letters(g, row, y);
            y += height(row);
        }
        g.setColor(Pen.SOFT);
        g.setFont(Pen.font(size, false));
        Pen.text(g, unit, area.getMaxX(), area.getMaxY() + 2.9 * size, Pen.Anchor.END);
    }

    private void key(Graphics2D g, KeyItem item, double y) {
        g.translate(SIDE, y - 0.35 * size);
        g.setColor(item.look().fill());
        g.fill(item.look().shape());
        g.setColor(item.look().line());
        g.setStroke(RANGE);
        g.draw(item.look().shape());
        g.translate(-SIDE, -y + 0.35 * size);
        g.setColor(Pen.TEXT);
        g.setFont(Pen.font(size, false));
        Pen.text(g, item.text(), 2 * SIDE, y, Pen.Anchor.START);
    }

    /** The names and words of a row: beside its dots, or above them on white. */
    private void letters(Graphics2D g, Row row, double top) {
        double y = top + 0.3 * size + size;
        if (!form.roomy()) {
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, top - 1, form.width(), texts(row) + 0.2 * size));
        }
        y = lines(g, name(row), 0, y, size, Pen.TEXT);
        lines(
                g,
                told(row),
                form.roomy() ? area.getMaxX() + SIDE : 0,
                form.roomy() ? top + 1.3 * size : y,
                size - 1,
                Pen.SOFT);
        for (int i = 0; i < row.dots().size(); i++) {
            lines(
                    g,
                    List.of(row.dots().get(i).heading()),
                    area.getX() - headings(),
                    centre(row, i, top) + 0.36 * size,
                    size,
                    Pen.SOFT);
        }
    }

    private static double lines(Graphics2D g, List<String> lines, double x, double top, double size, Color colour) {
        g.setFont(Pen.font(size, false));
        g.setColor(colour);
        double y = top;
        for (var line : lines) {
            Pen.text(g, line, x, y, Pen.Anchor.START);
            y += LINE * size;
        }
        return y;
    }

    /** How far below the top of the picture a dot of a row lies. */
    private double centre(Row row, int dot, double top) {
        double above = form.roomy() ? (height(row) - dots(row)) / 2 : 0.3 * size + texts(row);
        return top + above + (dot + 0.5) * BETWEEN * size;
    }

    private XYPlot plot() {
        var plot = new XYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setDomainAxis(new LetteredAxis(scale.low(), scale.high(), scale.marks(notation), size));
        plot.setDomainGridlinePaint(Pen.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinesVisible(false);
        plot.addDomainMarker(new ValueMarker(0, Pen.TEXT, new BasicStroke(1.2f)), Layer.BACKGROUND);
        var down = new NumberAxis();
        down.setRange(0, area.getHeight());
        down.setInverted(true);
        down.setVisible(false);
        plot.setRangeAxis(down);
        int layer = 0;
        for (var look : Look.values()) {
            plot.setDataset(layer, dots(look));
            plot.setRenderer(layer++, renderer(look));
        }
        return plot;
    }

    private XIntervalSeriesCollection dots(Look look) {
        var series = new XIntervalSeries(look.name(), false, true);
        double top = 0;
        for (var row : rows) {
            for (int i = 0; i < row.dots().size(); i++) {
                var dot = row.dots().get(i);
                if (dot.look() == look && Double.isFinite(dot.value())) {
                    boolean ranges = Double.isFinite(dot.low());
                    series.add(
                            dot.value(),
                            ranges ? dot.low() : dot.value(),
                            ranges ? dot.high() : dot.value(),
                            centre(row, i, top));
                }
            }
            top += height(row);
        }
        var dots = new XIntervalSeriesCollection();
        dots.addSeries(series);
        return dots;
    }

    private static XYErrorRenderer renderer(Look look) {
        var renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(CAP);
        renderer.setErrorPaint(look.line());
        renderer.setErrorStroke(RANGE);
        renderer.setSeriesShape(0, look.shape());
        renderer.setSeriesPaint(0, look.line());
        renderer.setSeriesFillPaint(0, look.fill());
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, look.line());
        renderer.setSeriesOutlineStroke(0, new BasicStroke(1.4f));
        return renderer;
    }
}
