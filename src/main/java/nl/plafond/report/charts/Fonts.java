package nl.plafond.report.charts;

import java.awt.image.BufferedImage;

/** The letters of this computer, without which no chart can be drawn: Java has none of its own. */
public final class Fonts {
    private static final double SIZE = 12;

    private Fonts() {}

    /** Whether text can be measured here. Where it cannot, Java fails in ways that differ from one version to the next. */
    public static boolean areThere() {
        try {
            var g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            try {
                g.setFont(Pen.font(SIZE, false));
                return g.getFontMetrics().stringWidth("Plafond") > 0;
            } finally {
                g.dispose();
            }
        } catch (RuntimeException | Error noFonts) {
            return false;
        }
    }
}
