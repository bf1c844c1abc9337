package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import nl.plafond.report.reading.Notation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The axes, grid, bands and lines of a frame, drawn by JFreeChart. */
final class Curves {
    private static final double LIGHT = 0.16;
    private static final double DARK = 0.34;
    private static final double DOT = 5;
    private static final BasicStroke DATE =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {1, 3}, 0);

    private final XYPlot plot = new XYPlot();
    private int layers;

    /**
     * Everything within a frame, and the letters of its axes.
     *
     * @param width of the frame, which decides how many ticks of the time axis get a text
     * @param size of the letters
     */
    Curves(Plot content, Notation notation, double width, double size) {
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        var years = content.years();
        plot.setDomainAxis(new LetteredAxis(years.from(), years.until(), years.marks(notation, width, size), size));
        var values = content.values();
        plot.setRangeAxis(new LetteredAxis(values.low(), values.high(), values.marks(notation), size));
        plot.setRangeGridlinePaint(Pen.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setDomainGridlinePaint(Pen.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setDomainGridlinesVisible(!years.points());
        plot.addRangeMarker(new ValueMarker(Math.max(0, values.low()), Pen.SOFT, new BasicStroke(1)), Layer.BACKGROUND);
        content.dates().forEach(d -> plot.addDomainMarker(new ValueMarker(d.x(), Pen.GHOST, DATE), Layer.BACKGROUND));
        content.lines().stream().filter(l -> l.fan() == Line.Fan.BOTH).forEach(this::addWideBand);
        content.lines().stream().filter(l -> l.fan() != Line.Fan.NONE).forEach(this::addInterval);
        content.ceilings().forEach(this::addCeiling);
        for (int i = content.lines().size() - 1; i >= 0; i--) {
            // The first line lies on top.
            addLine(content.lines().get(i));
        }
    }

    void draw(Graphics2D g, Rectangle2D area) {
        plot.draw(g, area, null, null, null);
    }

    private void addWideBand(Line line) {
        var series = new YIntervalSeries(line.letter());
        line.points().forEach(p -> series.add(p.x(), p.middle(), p.p10(), p.p90()));
        addBand(series, Palette.faint(line.colour(), LIGHT));
    }

    private void addInterval(Line line) {
        var series = new YIntervalSeries(line.letter());
        line.points().stream()
                .filter(p -> !Double.isNaN(p.low()))
                .forEach(p -> series.add(p.x(), p.middle(), p.low(), p.high()));
        addBand(series, Palette.faint(line.colour(), DARK));
    }

    private void addBand(YIntervalSeries series, Color fill) {
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha((float) (fill.getAlpha() / 255.0));
        renderer.setSeriesFillPaint(0, new Color(fill.getRGB() & 0xFFFFFF));
        renderer.setSeriesPaint(0, new Color(0, 0, 0, 0));
        add(data, renderer);
    }

    private void addCeiling(Plot.Ceiling ceiling) {
        var series = new XYSeries(ceiling.name(), false, true);
        ceiling.steps().forEach(s -> {
            series.add(s.from(), s.value());
            series.add(s.until(), s.value());
        });
        add(series, Palette.CEILING, Palette.CEILING_STROKE, false);
    }

    private void addLine(Line line) {
        var series = new XYSeries(line.letter(), false, true);
        line.points().forEach(p -> series.add(p.x(), p.middle()));
        add(series, line.colour(), line.stroke(), line.marked());
    }

    private void add(XYSeries series, Color colour, BasicStroke stroke, boolean dots) {
        var renderer = new XYLineAndShapeRenderer(true, dots);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        add(new XYSeriesCollection(series), renderer);
    }

    private void add(XYDataset data, XYItemRenderer renderer) {
        int number = layers++;
        plot.setDataset(number, data);
        plot.setRenderer(number, renderer);
    }
}
