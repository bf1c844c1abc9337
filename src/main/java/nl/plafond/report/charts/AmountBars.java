package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.plafond.report.reading.Notation;

/** Rows of lying bars on both sides of zero, with a whisker for what is not known of them. */
final class AmountBars {
    private static final double SWATCH = 22;
    private static final double MARK = 5;

    private final List<Row> rows;
    private final List<KeyItem> key;
    private final String unit;
    private final Notation notation;
    private final Form form;
    private final double size;
    private final Scale scale;
    private final Rectangle2D area;

    /**
     * A row.
     *
     * @param linked whether a thin line ties the end of its last bar to the next row
     */
    record Row(String heading, List<Bar> bars, boolean linked) {}

    /**
     * A bar.
     *
     * @param low lower end of the interval of where it ends; not a number for none
     * @param high upper end of it
     * @param mark a place to mark beside it; empty for none
     */
    record Bar(double from, double to, double low, double high, Look look, OptionalDouble mark) {
        double min() {
            return Stream.of(from, to, finite(low, to), mark.orElse(to))
                    .mapToDouble(x -> x)
                    .min()
                    .orElse(0);
        }

        double max() {
            return Stream.of(from, to, finite(high, to), mark.orElse(to))
                    .mapToDouble(x -> x)
                    .max()
                    .orElse(0);
        }

        private static double finite(double value, double otherwise) {
            return Double.isNaN(value) ? otherwise : value;
        }
    }

    /** What a bar looks like; told apart by lightness and hatching too. */
    enum Look {
        /** Hollow and hatched: what paper says. */
        BOOKED,
        /** Dark: what the run says. */
        SIMULATED,
        /** Black: the sum of what stands above it. */
        TOTAL,
        /** No bar, a diamond only. */
        MARK
    }

    /** What a look stands for. */
    record KeyItem(Look look, String text) {}

    AmountBars(List<Row> rows, List<KeyItem> key, String unit, Notation notation, Form form) {
        this.rows = rows;
        this.key = key;
        this.unit = unit;
        this.notation = notation;
        this.form = form;
        size = form.letters();
        double min = bars().mapToDouble(Bar::min).min().orElse(0);
        double max = bars().mapToDouble(Bar::max).max().orElse(0);
        scale = Scale.of(min, max, form.roomy() ? 6 : 3);
        double left = form.roomy() ? 270 : 14;
        double top = keyHeight() + 0.6 * size;
        area = new Rectangle2D.Double(left, top, form.width() - left - 24, height());
    }

    private Stream<Bar> bars() {
        return rows.stream().flatMap(r -> r.bars().stream());
    }

    private double barHeight() {
        return 0.95 * size;
    }

    private List<String> heading(Row row) {
        return Pen.wrapBold(row.heading(), form.roomy() ? 240 : form.width(), size);
    }

    private double headingHeight(Row row) {
        return heading(row).size() * 1.2 * size;
    }

    private double rowHeight(Row row) {
        double bars = row.bars().size() * barHeight();
        return 0.9 * size + (form.roomy() ? Math.max(bars, headingHeight(row)) : bars + headingHeight(row));
    }

    private double height() {
        return rows.stream().mapToDouble(this::rowHeight).sum();
    }

    private double keyHeight() {
        return keyRows() * 1.5 * size;
    }

    private int keyColumns() {
        return form.roomy() ? 3 : 1;
    }

    private int keyRows() {
        return (key.size() + keyColumns() - 1) / keyColumns();
    }

    Picture picture() {
        return new Picture(form.width(), area.getMaxY() + 3.4 * size, g -> {
            key(g);
            grid(g);
            zero(g);
            double y = area.getY();
            for (var row : rows) {
                row(g, row, y);
                y += rowHeight(row);
            }
            if (form.roomy()) {
                // Over the bars, but not over the headings that stand above them on a phone.
                zero(g);
            }
        });
    }

    private double x(double value) {
        return area.getX() + scale.part(value) * area.getWidth();
    }

    private void key(Graphics2D g) {
        double width = form.width() / keyColumns();
        for (int i = 0; i < key.size(); i++) {
            double x = (i % keyColumns()) * width;
            int line = i / keyColumns();
            double y = line * 1.5 * size;
            var box = new Rectangle2D.Double(x, y + 0.25 * size, SWATCH, 0.8 * size);
            if (key.get(i).look() == Look.MARK) {
                mark(g, box.getCenterX(), box.getCenterY());
            } else {
                fill(g, key.get(i).look(), box);
            }
            g.setFont(Pen.font(size - 0.5, false));
            g.setColor(Pen.TEXT);
            Pen.text(g, key.get(i).text(), x + SWATCH + 6, y + size, Pen.Anchor.START);
        }
    }

    private void grid(Graphics2D g) {
        g.setFont(Pen.font(size, false));
        for (double tick : scale.ticks()) {
            Pen.thin(g, Pen.GRID);
            Pen.line(g, x(tick), area.getY(), x(tick), area.getMaxY());
            g.setColor(Pen.TEXT);
            Pen.text(
                    g,
                    notation.number(tick, scale.decimals()),
                    x(tick),
                    area.getMaxY() + 1.4 * size,
                    Pen.Anchor.MIDDLE);
        }
        g.setColor(Pen.SOFT);
        Pen.text(g, unit, area.getMaxX() + 20, area.getMaxY() + 2.9 * size, Pen.Anchor.END);
    }

    private void zero(Graphics2D g) {
        g.setColor(Pen.TEXT);
        g.setStroke(new BasicStroke(1.2f));
        Pen.line(g, x(0), area.getY(), x(0), area.getMaxY());
    }

    private void row(Graphics2D g, Row row, double top) {
        double y = top + 0.45 * size;
        heading(g, row, y);
        double bar = form.roomy() ? y : y + headingHeight(row);
        for (var each : row.bars()) {
            bar(g, each, bar);
            bar += barHeight();
        }
        if (row.linked()) {
            double end = x(row.bars().get(row.bars().size() - 1).to());
            double next = top + rowHeight(row) + 0.45 * size;
            g.setColor(Pen.GHOST);
            g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {2, 2}, 0));
            Pen.line(g, end, bar - 0.1 * size, end, next);
        }
    }

    private void heading(Graphics2D g, Row row, double top) {
        if (!form.roomy()) {
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, top - 0.2 * size, form.width(), headingHeight(row)));
        }
        g.setColor(Pen.TEXT);
        g.setFont(Pen.font(size, true));
        double y = top + 0.8 * size;
        for (var text : heading(row)) {
            Pen.text(g, text, 0, y, Pen.Anchor.START);
            y += 1.2 * size;
        }
    }

    private void bar(Graphics2D g, Bar bar, double top) {
        double left = Math.min(x(bar.from()), x(bar.to()));
        double width = Math.abs(x(bar.to()) - x(bar.from()));
        var box = new Rectangle2D.Double(left, top, Math.max(width, 0.8), barHeight() - 2);
        fill(g, bar.look(), box);
        if (!Double.isNaN(bar.low()) && bar.high() > bar.low()) {
            whisker(g, bar, box.getCenterY());
        }
        bar.mark().ifPresent(m -> mark(g, x(m), box.getCenterY()));
    }

    private void whisker(Graphics2D g, Bar bar, double y) {
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(1.6f));
        Pen.line(g, x(bar.low()), y, x(bar.high()), y);
        for (double end : new double[] {bar.low(), bar.high()}) {
            Pen.line(g, x(end), y - 0.34 * size, x(end), y + 0.34 * size);
        }
    }

    private void mark(Graphics2D g, double x, double y) {
        var diamond = new Path2D.Double();
        diamond.moveTo(x - MARK, y);
        diamond.lineTo(x, y - MARK);
        diamond.lineTo(x + MARK, y);
        diamond.lineTo(x, y + MARK);
        diamond.closePath();
        g.setColor(Color.WHITE);
        g.fill(diamond);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(1.4f));
        g.draw(diamond);
    }

    private static void fill(Graphics2D g, Look look, Rectangle2D box) {
        switch (look) {
            case BOOKED -> {
                g.setColor(new Color(0xE4E4E4));
                g.fill(box);
                g.setColor(Pen.SOFT);
                g.setStroke(new BasicStroke(1));
                g.draw(box);
            }
            case SIMULATED -> {
                g.setColor(new Color(0x4A9FD0));
                g.fill(box);
            }
            case TOTAL -> {
                g.setColor(new Color(0x8A8A8A));
                g.fill(box);
            }
            case MARK -> {}
        }
    }
}
