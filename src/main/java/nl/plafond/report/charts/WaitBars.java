package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import nl.plafond.report.reading.ReportTexts;

/** A bar for each group of people: half of them wait no longer than the circle, nine in ten no longer than its end. */
final class WaitBars {
    private static final Color ADMITTED = new Color(0x0072B2);
    private static final Color STILL = new Color(0xD55E00);
    private static final double DOT = 10;

    private final List<Row> rows;
    private final OptionalDouble norm;
    private final ReportTexts words;
    private final Form form;
    private final double size;
    private final Scale scale;
    private final Rectangle2D area;

    /** The groups of a scenario. */
    record Row(String heading, List<Group> groups) {}

    /**
     * People who wait, in weeks.
     *
     * @param middle what half of them do not exceed; not a number if there are none
     * @param far what nine in ten of them do not exceed
     * @param admitted whether they got a place; the others still wait
     */
    record Group(String name, double middle, double far, boolean admitted) {}

    WaitBars(List<Row> rows, OptionalDouble norm, ReportTexts words, Form form) {
        this.rows = rows;
        this.norm = norm;
        this.words = words;
        this.form = form;
        size = form.letters();
        double max = rows.stream()
                .flatMap(r -> r.groups().stream())
                .mapToDouble(g -> Double.isNaN(g.far()) ? 0 : g.far())
                .max()
                .orElse(1);
        scale = Scale.of(0, Math.max(max, norm.orElse(0)), form.roomy() ? 6 : 3);
        double left = form.roomy() ? 290 : 98;
        area = new Rectangle2D.Double(left, 2.6 * size, form.width() - left - 16, rows.size() * rowHeight());
    }

    private double rowHeight() {
        return (form.roomy() ? 3.4 : 5.2) * size;
    }

    Picture picture() {
        return new Picture(form.width(), area.getMaxY() + 3.4 * size, g -> {
            grid(g);
            norm.ifPresent(n -> norm(g, n));
            for (int i = 0; i < rows.size(); i++) {
                row(g, rows.get(i), area.getY() + i * rowHeight());
            }
        });
    }

    private double x(double weeks) {
        return area.getX() + scale.part(weeks) * area.getWidth();
    }

    private void grid(Graphics2D g) {
        g.setFont(Pen.font(size, false));
        for (double tick : scale.ticks()) {
            Pen.thin(g, Pen.GRID);
            Pen.line(g, x(tick), area.getY(), x(tick), area.getMaxY());
            g.setColor(Pen.TEXT);
            var text = words.notation().number(tick, scale.decimals());
            Pen.text(g, text, x(tick), area.getMaxY() + 1.4 * size, Pen.Anchor.MIDDLE);
        }
        g.setColor(Pen.SOFT);
        Pen.text(g, words.say("chart.waits.unit"), area.getMaxX(), area.getMaxY() + 2.9 * size, Pen.Anchor.END);
    }

    private void norm(Graphics2D g, double weeks) {
        g.setColor(Pen.TEXT);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {5, 3}, 0));
        Pen.line(g, x(weeks), area.getY() - 6, x(weeks), area.getMaxY());
        g.setFont(Pen.font(size, false));
        var text = words.say("chart.norm", words.notation().number(weeks, 0));
        Pen.text(g, text, x(weeks), area.getY() - 10, scale.part(weeks) > 0.5 ? Pen.Anchor.END : Pen.Anchor.START);
    }

    private void row(Graphics2D g, Row row, double top) {
        heading(g, row.heading(), top);
        double y = top + (form.roomy() ? 1.1 : 2.4) * size;
        for (var group : row.groups()) {
            group(g, group, y);
            y += 1.4 * size;
        }
    }

    /** Beside the bars where there is room, else above them on white, so that no line runs through it. */
    private void heading(Graphics2D g, String heading, double top) {
        if (!form.roomy()) {
            g.setColor(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, top, form.width(), 1.5 * size));
        }
        g.setColor(Pen.TEXT);
        g.setFont(Pen.font(size, true));
        double y = top + (form.roomy() ? 1.2 : 1.1) * size;
        for (var text : Pen.wrapBold(heading, form.roomy() ? 200 : form.width(), size)) {
            Pen.text(g, text, 0, y, Pen.Anchor.START);
            y += 1.2 * size;
        }
    }

    private void group(Graphics2D g, Group group, double y) {
        g.setFont(Pen.font(size - 1, false));
        g.setColor(Pen.SOFT);
        Pen.text(g, group.name(), area.getX() - 8, y + 0.3 * size, Pen.Anchor.END);
        if (Double.isNaN(group.middle())) {
            return;
        }
        var colour = group.admitted() ? ADMITTED : STILL;
        g.setColor(colour);
        g.setStroke(Palette.solid(group.admitted() ? 5 : 2.5f));
        Pen.line(g, area.getX(), y, x(group.far()), y);
        Pen.line(g, x(group.far()), y - DOT / 2, x(group.far()), y + DOT / 2);
        var dot = new Ellipse2D.Double(x(group.middle()) - DOT / 2, y - DOT / 2, DOT, DOT);
        g.setColor(Color.WHITE);
        g.fill(dot);
        g.setColor(colour);
        g.setStroke(Palette.solid(2.5f));
        g.draw(dot);
    }
}
