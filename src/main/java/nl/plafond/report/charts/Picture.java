package nl.plafond.report.charts;

import java.awt.Graphics2D;

/**
 * Something to draw, in a size of its own.
 *
 * @param width in units of the drawing, about CSS pixels
 * @param height likewise
 * @param painter draws it, with the origin at the upper left
 */
public record Picture(double width, double height, Painter painter) {
    /** Draws on SVG and on pixels alike. */
    @FunctionalInterface
    public interface Painter {
        /** Draws the whole picture. */
        void paint(Graphics2D g);
    }
}
