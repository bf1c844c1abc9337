package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.util.List;

/** The lines of a chart with their names, apart from it, where there is no room for names at their ends. */
final class Key {
    private static final double SAMPLE = 30;
    private static final double LINE_HEIGHT = 1.35;

    private final List<Line> lines;
    private final List<List<String>> texts;
    private final double size;

    Key(List<Line> lines, Form form) {
        this.lines = lines;
        size = form.letters();
        texts = lines.stream()
                .map(l -> Pen.wrap((l.letter() + " " + l.name()).strip(), form.width() - SAMPLE - 14, size))
                .toList();
    }

    double height() {
        return texts.stream().mapToInt(List::size).sum() * LINE_HEIGHT * size + size;
    }

    void paint(Graphics2D g, double x, double top) {
        double y = top + size;
        for (int i = 0; i < lines.size(); i++) {
            g.setColor(lines.get(i).colour());
            g.setStroke(lines.get(i).stroke());
            Pen.line(g, x, y - 0.35 * size, x + SAMPLE, y - 0.35 * size);
            g.setColor(Pen.TEXT);
            g.setFont(Pen.font(size, false));
            for (var text : texts.get(i)) {
                Pen.text(g, text, x + SAMPLE + 6, y, Pen.Anchor.START);
                y += LINE_HEIGHT * size;
            }
        }
    }
}
