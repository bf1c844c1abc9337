package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.reading.Notation;
import nl.plafond.report.reading.ShareRow;
import nl.plafond.report.reading.ShareRow.Kind;

/** Lying bars that divide a whole: a row for each part with what it rests on, and a whisker for how well it is known. */
final class MoverBars {
    private static final double HUNDRED = 100;
    private static final double NAMES = 400;
    private static final double LINE_HEIGHT = 1.25;
    /** Room behind the longest whisker for a percentage. */
    private static final double LABEL = 4;

    private static final Color MOVER = new Color(0x0072B2);
    private static final Color CHANCE = new Color(0x8A8A8A);
    private static final Color OTHERS = new Color(0xD4D4D4);

    private final List<ShareRow> rows;
    private final String unit;
    private final Notation notation;
    private final Form form;
    private final double size;
    private final Scale scale;
    private final Rectangle2D area;

    /** Bars for these parts, the first on top. */
    MoverBars(List<ShareRow> rows, String unit, Notation notation, Form form) {
        this.rows = rows;
        this.unit = unit;
        this.notation = notation;
        this.form = form;
        size = form.letters();
        scale = Scale.of(0, rows.stream().mapToDouble(MoverBars::end).max().orElse(0), form.roomy() ? 5 : 3);
        double left = form.roomy() ? NAMES : 0;
        double height = rows.stream().mapToDouble(this::rowHeight).sum();
        area = new Rectangle2D.Double(left, 0, form.width() - left - LABEL * size, height);
    }

    private static double end(ShareRow row) {
        return HUNDRED * Math.max(row.part(), row.share().shown().high());
    }

    private double barHeight() {
        return 1.1 * size;
    }

    private List<String> name(ShareRow row) {
        return Pen.wrap(row.name(), textWidth(), size);
    }

    private List<String> papers(ShareRow row) {
        return row.papers().isEmpty() ? List.of() : Pen.wrap(row.papers(), textWidth(), small());
    }

    private double small() {
        return size - 1.5;
    }

    private double textWidth() {
        return form.roomy() ? NAMES - size : form.width();
    }

    private double textHeight(ShareRow row) {
        return LINE_HEIGHT * (name(row).size() * size + papers(row).size() * small());
    }

    private double rowHeight(ShareRow row) {
        double text = textHeight(row);
        return 0.8 * size + (form.roomy() ? Math.max(barHeight(), text) : barHeight() + text);
    }

    Picture picture() {
        return new Picture(form.width(), area.getMaxY() + 3.2 * size, g -> {
            grid(g);
            double y = area.getY();
            for (var row : rows) {
                row(g, row, y);
                y += rowHeight(row);
            }
        });
    }

    private double x(double percent) {
        return area.getX() + scale.part(percent) * area.getWidth();
    }

    private void grid(Graphics2D g) {
        g.setFont(Pen.font(size, false));
        for (double tick : scale.ticks()) {
            Pen.thin(g, tick == 0 ? Pen.TEXT : Pen.GRID);
            Pen.line(g, x(tick), area.getY(), x(tick), area.getMaxY());
            g.setColor(Pen.TEXT);
            Pen.text(
                    g,
                    notation.number(tick, scale.decimals()),
                    x(tick),
                    area.getMaxY() + 1.3 * size,
                    tick == 0 && !form.roomy() ? Pen.Anchor.START : Pen.Anchor.MIDDLE);
        }
        g.setColor(Pen.SOFT);
        Pen.text(g, unit, form.width(), area.getMaxY() + 2.7 * size, Pen.Anchor.END);
    }

    private void row(Graphics2D g, ShareRow row, double top) {
        double y = top + 0.4 * size;
        text(g, row, y);
        bar(g, row, form.roomy() ? y : y + textHeight(row));
    }

    private void text(Graphics2D g, ShareRow row, double top) {
        if (!form.roomy()) {
            // The grid does not run through letters.
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, top - 0.2 * size, form.width(), textHeight(row)));
        }
        double y = lines(g, name(row), top + 0.85 * size, size, Pen.TEXT);
        lines(g, papers(row), y - 0.1 * size, small(), Pen.SOFT);
    }

    private static double lines(Graphics2D g, List<String> lines, double top, double size, Color colour) {
        g.setFont(Pen.font(size, false));
        g.setColor(colour);
        double y = top;
        for (var line : lines) {
            Pen.text(g, line, 0, y, Pen.Anchor.START);
            y += LINE_HEIGHT * size;
        }
        return y;
    }

    private void bar(Graphics2D g, ShareRow row, double top) {
        var box = new Rectangle2D.Double(x(0), top, Math.max(1, x(HUNDRED * row.part()) - x(0)), barHeight());
        fill(g, row.kind(), box);
        var known = row.share().shown();
        double end = box.getMaxX();
        if (known.high() > known.low()) {
            whisker(g, x(HUNDRED * known.low()), x(HUNDRED * known.high()), box.getCenterY());
            end = Math.max(end, x(HUNDRED * known.high()));
        }
        g.setFont(Pen.font(size, true));
        g.setColor(Pen.TEXT);
        Pen.text(g, row.percent() + "%", end + 0.4 * size, box.getCenterY() + 0.36 * size, Pen.Anchor.START);
    }

    private void whisker(Graphics2D g, double low, double high, double y) {
        // White below black stands out on dark bars and on paper.
        for (var line : List.of(new BasicStroke(3.6f), new BasicStroke(1.6f))) {
            g.setColor(line.getLineWidth() > 2 ? Color.WHITE : Color.BLACK);
            g.setStroke(line);
            Pen.line(g, low, y, high, y);
            Stream.of(low, high).forEach(end -> Pen.line(g, end, y - 0.3 * size, end, y + 0.3 * size));
        }
    }

    /** Told apart by lightness and hatching too. */
    private static void fill(Graphics2D g, Kind kind, Rectangle2D box) {
        g.setColor(
                switch (kind) {
                    case MOVER -> MOVER;
                    case CHANCE -> CHANCE;
                    case OTHERS -> OTHERS;
                    case INTERPLAY -> Color.WHITE;
                });
        g.fill(box);
        if (kind == Kind.CHANCE) {
            Bars.hatch(g, box, true);
        }
        if (kind != Kind.MOVER) {
            g.setColor(Pen.SOFT);
            g.setStroke(
                    kind == Kind.INTERPLAY
                            ? new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {3, 2}, 0)
                            : new BasicStroke(1));
            g.draw(box);
        }
    }
}
