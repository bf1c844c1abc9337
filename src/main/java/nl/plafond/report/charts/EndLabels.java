package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.util.List;

/** The names of lines at their right ends, each tied to its line by a piece of it. */
final class EndLabels {
    private static final double TIE = 26;
    private static final double LINE_HEIGHT = 1.2;

    private final Graphics2D g;
    private final double left;
    private final double width;
    private final double size;

    /**
     * Names beside a frame.
     *
     * @param left the right side of the frame
     * @param width the room to the right of it; too little for names, and letters stand there
     */
    EndLabels(Graphics2D g, double left, double width, double size) {
        this.g = g;
        this.left = left;
        this.width = width;
        this.size = size;
    }

    /** Draws the names of lines whose right ends are at these places. */
    void draw(List<Line> lines, double[] tips, double[] ends, double top, double bottom) {
        var texts = lines.stream()
                .map(l -> Pen.wrap((l.letter() + " " + l.name()).strip(), width - TIE - 6, size))
                .toList();
        var heights = texts.stream()
                .mapToDouble(t -> t.size() * LINE_HEIGHT * size + 3)
                .toArray();
        var middles = Labels.apart(ends, heights, top, bottom);
        for (int i = 0; i < lines.size(); i++) {
            tie(lines.get(i), tips[i], ends[i], middles[i]);
            g.setColor(Pen.TEXT);
            g.setFont(Pen.font(size, false));
            double y = middles[i] - heights[i] / 2 + size + 1;
            for (var text : texts.get(i)) {
                Pen.text(g, text, left + TIE + 4, y, Pen.Anchor.START);
                y += LINE_HEIGHT * size;
            }
        }
    }

    private void tie(Line line, double tip, double end, double middle) {
        g.setColor(line.colour());
        g.setStroke(Palette.solid(1));
        Pen.line(g, tip + 3, end, left, end);
        Pen.line(g, left, end, left + 9, middle);
        g.setStroke(line.stroke());
        Pen.line(g, left + 9, middle, left + TIE, middle);
    }

    /** Draws the letters of the lines only. */
    void drawLetters(List<Line> lines, double[] tips, double[] ends, double top, double bottom) {
        var heights = new double[lines.size()];
        java.util.Arrays.fill(heights, size + 2);
        var middles = Labels.apart(ends, heights, top, bottom);
        g.setFont(Pen.font(size, true));
        for (int i = 0; i < lines.size(); i++) {
            g.setColor(lines.get(i).colour());
            g.setStroke(Palette.solid(1));
            Pen.line(g, tips[i] + 3, ends[i], left, ends[i]);
            Pen.line(g, left, ends[i], left + 7, middles[i]);
            g.setColor(Pen.TEXT);
            Pen.text(g, lines.get(i).letter(), left + 9, middles[i] + 0.36 * size, Pen.Anchor.START);
        }
    }
}
