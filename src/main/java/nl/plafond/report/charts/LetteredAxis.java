package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of JFreeChart with ticks of our own, the letters anchored: they stand where they belong in whatever font the reader
 * has, and nothing depends on the fonts of this computer.
 */
final class LetteredAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private static final double MARK = 5;

    private final List<NumberTick> ticks;
    private final double size;

    /**
     * An axis.
     *
     * @param marks its ticks; those without a text are a line of the grid alone
     * @param size of the letters
     */
    LetteredAxis(double low, double high, List<Mark> marks, double size) {
        this.size = size;
        ticks = marks.stream()
                .map(m -> new NumberTick(m.value(), m.text(), TextAnchor.CENTER, TextAnchor.CENTER, 0))
                .toList();
        setRange(low, high);
        setTickMarksVisible(false);
        setAxisLineVisible(false);
    }

    /** A tick and its text. */
    record Mark(double value, String text) {}

    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        for (var tick : ticks) {
            if (tick.getText().isEmpty()) {
                continue;
            }
            double place = valueToJava2D(tick.getValue(), dataArea, edge);
            if (RectangleEdge.isLeftOrRight(edge)) {
                letters(g, tick.getText(), dataArea.getX() - 6, place + 0.36 * size, Pen.Anchor.END);
            } else {
                Pen.thin(g, Pen.SOFT);
                Pen.line(g, place, dataArea.getMaxY(), place, dataArea.getMaxY() + MARK);
                letters(g, tick.getText(), place, dataArea.getMaxY() + 1.5 * size, Pen.Anchor.MIDDLE);
            }
        }
        var state = new AxisState(cursor);
        state.setTicks(ticks);
        return state;
    }

    private void letters(Graphics2D g, String text, double x, double y, Pen.Anchor anchor) {
        g.setFont(Pen.font(size, false));
        g.setColor(Pen.TEXT);
        Pen.text(g, text, x, y, anchor);
    }
}
