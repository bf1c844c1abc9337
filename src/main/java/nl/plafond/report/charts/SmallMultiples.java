package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.plafond.report.reading.Notation;

/** The same chart once for each scenario, on one scale, with unchanged policy in grey behind. */
final class SmallMultiples {
    private static final double LEFT = 46;
    private static final double GAP = 14;

    private final List<Frame> frames;
    private final String unit;
    private final Notation notation;
    private final Form form;
    private final List<Line> key;

    /** One small chart and its name. */
    record Frame(String letter, String name, Plot plot) {}

    SmallMultiples(List<Frame> frames, String unit, Notation notation, Form form) {
        this(frames, unit, notation, form, List.of());
    }

    private SmallMultiples(List<Frame> frames, String unit, Notation notation, Form form, List<Line> key) {
        this.frames = frames;
        this.unit = unit;
        this.notation = notation;
        this.form = form;
        this.key = key;
    }

    /** The same with a key above it of what the lines are, where a frame has more than one of its own. */
    SmallMultiples with(List<Line> lines) {
        return new SmallMultiples(frames, unit, notation, form, lines);
    }

    private double size() {
        return form.letters() - 0.5;
    }

    private double cellWidth() {
        return (form.width() - GAP * (form.columns() - 1)) / form.columns();
    }

    private double headHeight() {
        int lines = frames.stream().mapToInt(f -> heading(f).size()).max().orElse(1);
        return lines * 1.25 * size() + 10;
    }

    private List<String> heading(Frame frame) {
        return Pen.wrapBold(frame.letter() + " " + frame.name(), cellWidth(), size());
    }

    private double cellHeight() {
        return headHeight() + form.smallFrameHeight() + 2.6 * size();
    }

    Picture picture() {
        int rows = (frames.size() + form.columns() - 1) / form.columns();
        var names = new Key(key, form);
        double above = key.isEmpty() ? 0 : names.height();
        double top = above + 1.6 * size();
        return new Picture(form.width(), top + rows * cellHeight(), g -> {
            g.setFont(Pen.font(size(), false));
            g.setColor(Pen.SOFT);
            Pen.text(g, unit, 0, above + size(), Pen.Anchor.START);
            names.paint(g, 0, 0);
            for (int i = 0; i < frames.size(); i++) {
                double x = (i % form.columns()) * (cellWidth() + GAP);
                int row = i / form.columns();
                paint(g, frames.get(i), x, top + row * cellHeight());
            }
        });
    }

    private void paint(Graphics2D g, Frame frame, double x, double y) {
        double baseline = y + headHeight() - 10 - (heading(frame).size() - 0.75) * 1.25 * size();
        g.setFont(Pen.font(size(), true));
        g.setColor(Pen.TEXT);
        for (var line : heading(frame)) {
            Pen.text(g, line, x, baseline, Pen.Anchor.START);
            baseline += 1.25 * size();
        }
        var area = new Rectangle2D.Double(x + LEFT, y + headHeight(), cellWidth() - LEFT - 18, form.smallFrameHeight());
        new Curves(frame.plot(), notation, area.getWidth(), size() - 0.5).draw(g, area);
    }
}
