package nl.plafond.report.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A picture with its title above and its notes below, so that it can leave the page. */
final class Framed {
    private static final double MARGIN = 16;
    private static final double TITLE = 19;
    private static final double SMALL = 13;
    private static final double LINE_HEIGHT = 1.35;

    private Framed() {}

    static Picture of(Picture picture, String title, String subtitle, List<String> notes) {
        double width = picture.width();
        var head = Pen.wrapBold(title, width, TITLE);
        var under = Pen.wrap(subtitle, width, SMALL + 1);
        var foot =
                notes.stream().flatMap(n -> Pen.wrap(n, width, SMALL).stream()).toList();
        double top = MARGIN + head.size() * LINE_HEIGHT * TITLE + under.size() * LINE_HEIGHT * (SMALL + 1) + 8;
        double bottom = top + picture.height() + 8;
        double height = bottom + foot.size() * LINE_HEIGHT * SMALL + MARGIN;
        return new Picture(width + 2 * MARGIN, height, g -> {
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, 0, width + 2 * MARGIN, height));
            double y = lines(g, head, MARGIN + TITLE, TITLE, true, Pen.TEXT);
            lines(g, under, y - TITLE + SMALL + 4, SMALL + 1, false, Pen.SOFT);
            g.translate(MARGIN, top);
            picture.painter().paint(g);
            g.translate(-MARGIN, -top);
            lines(g, foot, bottom + SMALL, SMALL, false, Pen.SOFT);
        });
    }

    private static double lines(Graphics2D g, List<String> lines, double y, double size, boolean bold, Color color) {
        g.setFont(Pen.font(size, bold));
        g.setColor(color);
        double next = y;
        for (var line : lines) {
            Pen.text(g, line, MARGIN, next, Pen.Anchor.START);
            next += LINE_HEIGHT * size;
        }
        return next;
    }
}
