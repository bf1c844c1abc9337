package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Lines and letters, on paper that is SVG or pixels. */
final class Pen {
    /** Letters and axes. */
    static final Color TEXT = new Color(0x222222);
    /** Letters that step back; still 7 to 1 on white. */
    static final Color SOFT = new Color(0x555555);
    /** The grid. */
    static final Color GRID = new Color(0xDDDDDD);
    /** Unchanged policy behind a scenario, and dates. */
    static final Color GHOST = new Color(0x8A8A8A);

    /** The width of an average letter in parts of its height, on the generous side: fonts differ between readers. */
    private static final double LETTER = 0.58;
    /** The same for bold letters. */
    private static final double BOLD_LETTER = 0.66;

    /** Which end of a text stands at the given place. */
    enum Anchor {
        START("start", 0),
        MIDDLE("middle", 0.5),
        END("end", 1);

        final String svg;
        final double part;

        Anchor(String svg, double part) {
            this.svg = svg;
            this.part = part;
        }
    }

    private Pen() {}

    static Font font(double size, boolean bold) {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    static void text(Graphics2D g, String text, double x, double y, Anchor anchor) {
        if (g instanceof SvgGraphics svg) {
            svg.text(text, x, y, anchor);
        } else {
            double width = g.getFontMetrics().stringWidth(text);
            g.drawString(text, (float) (x - anchor.part * width), (float) y);
        }
    }

    static void line(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    static void thin(Graphics2D g, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(1));
    }

    /** What a text takes in width, without asking a font: the same on every machine. */
    static double width(String text, double size) {
        return text.length() * LETTER * size;
    }

    /** The same in bold. */
    static double boldWidth(String text, double size) {
        return text.length() * BOLD_LETTER * size;
    }

    /** The text in lines of at most this width, broken at spaces. */
    static List<String> wrap(String text, double width, double size) {
        return wrapped(text, width / (LETTER * size));
    }

    /** The same in bold. */
    static List<String> wrapBold(String text, double width, double size) {
        return wrapped(text, width / (BOLD_LETTER * size));
    }

    /** As much of a text as this width holds, with three dots where that is not all. */
    static String cut(String text, double width, double size) {
        int letters = Math.max(0, (int) (width / (LETTER * size)));
        return text.length() <= letters
                ? text
                : text.substring(0, Math.max(0, letters - 1)).strip() + "\u2026";
    }

    private static List<String> wrapped(String text, double letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int most = Math.max(2, (int) letters);
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > most) {
                lines.add(line.substring(0, most - 1) + "-");
                line.delete(0, most - 1);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
