package nl.plafond.report.charts;

import java.awt.Graphics2D;

/**
 * Something to draw, in a size of its own.
 *
 * @param width in units of the drawing, about CSS pixels
 * @param height likewise
 * @param painter draws it, with the origin at the upper left
 * @param readOut what its lines say at each moment
 */
public record Picture(double width, double height, Painter painter, ReadOut readOut) {
    /** A picture without a time axis. */
    public Picture(double width, double height, Painter painter) {
        this(width, height, painter, ReadOut.NONE);
    }

    /** Draws on SVG and on pixels alike. */
    @FunctionalInterface
    public interface Painter {
        /** Draws the whole picture. */
        void paint(Graphics2D g);
    }
}
