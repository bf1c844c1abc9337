package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Stacked bars with their grid, without letters: JFreeChart's part of the work. */
final class Bars {
    private final CategoryPlot plot = new CategoryPlot();

    /** A stack for each of the columns, of these categories from the bottom up. */
    Bars(DefaultCategoryDataset stacks, List<Category> categories, Scale scale) {
        plot.setDataset(stacks);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setRangeGridlinePaint(Pen.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setDomainAxis(columns());
        plot.setRangeAxis(values(scale));
        var renderer = new StackedBarRenderer();
        renderer.setBarPainter(new Painter(categories));
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        plot.setRenderer(renderer);
    }

    void draw(Graphics2D g, Rectangle2D area) {
        plot.draw(g, area, null, null, null);
    }

    private static CategoryAxis columns() {
        var axis = new CategoryAxis();
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setLowerMargin(0.015);
        axis.setUpperMargin(0.015);
        axis.setCategoryMargin(0.25);
        return axis;
    }

    private static NumberAxis values(Scale scale) {
        var axis = new NumberAxis();
        axis.setRange(scale.low(), scale.high());
        axis.setTickUnit(new NumberTickUnit(scale.step()));
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** Fills a piece of a stack as its category asks. */
    private record Painter(List<Category> categories) implements BarPainter {
        @Override
        public void paintBar(
                Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
            if (bar.getHeight() > 0.05) {
                fill(g, categories.get(row), bar.getFrame());
            }
        }

        @Override
        public void paintBarShadow(
                Graphics2D g,
                BarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegShadow) {}
    }

    /** Fills a box with the colour and hatching of a category. */
    static void fill(Graphics2D g, Category category, Rectangle2D box) {
        g.setColor(category.colour());
        g.fill(box);
        switch (category.hatch()) {
            case RISING -> hatch(g, box, true);
            case FALLING -> hatch(g, box, false);
            case CROSSED -> {
                hatch(g, box, true);
                hatch(g, box, false);
            }
            case LEVEL -> level(g, box);
            case OUTLINE -> {
                g.setColor(Pen.SOFT);
                g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {2, 2}, 0));
                g.draw(box);
            }
            case NONE -> {}
        }
    }

    private static void level(Graphics2D g, Rectangle2D box) {
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(1));
        for (double y = box.getMaxY() - 2; y > box.getY(); y -= 4) {
            Pen.line(g, box.getX(), y, box.getMaxX(), y);
        }
    }

    /** White lines across a box. */
    static void hatch(Graphics2D g, Rectangle2D box, boolean rising) {
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(1));
        var lines = new Path2D.Double();
        double gap = 5;
        for (double start = box.getX() - box.getHeight(); start < box.getMaxX(); start += gap) {
            double left = Math.max(start, box.getX());
            double right = Math.min(start + box.getHeight(), box.getMaxX());
            double up = left - start;
            double on = right - start;
            double y1 = rising ? box.getMaxY() - up : box.getY() + up;
            double y2 = rising ? box.getMaxY() - on : box.getY() + on;
            lines.moveTo(left, y1);
            lines.lineTo(right, y2);
        }
        g.draw(lines);
    }
}
