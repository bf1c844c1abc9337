package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The values and names of lines at their right ends, and the names of ceilings, each tied to what it names by a piece of it. */
final class EndLabels {
    private static final double LINE_HEIGHT = 1.2;
    private static final double GAP = 3;
    private static final double SLANT = 8;

    private final Plot plot;
    private final Form form;
    private final List<Label> labels = new ArrayList<>();

    /** The end of a line: where it is, in years and in the unit of the values, and what the line looks like and is called. */
    private record End(double x, double value, Color colour, BasicStroke stroke, List<String> name) {}

    /** A value with the names of all lines that end at it. */
    private record Label(String told, List<String> value, List<End> ends) {
        double height(double size) {
            return rows() * LINE_HEIGHT * size + GAP;
        }

        int rows() {
            return value.size() + ends.stream().mapToInt(e -> e.name().size()).sum();
        }

        double middle() {
            return ends.stream().mapToDouble(End::value).average().orElse(0);
        }
    }

    /** Labels in the room that a form has for them. */
    EndLabels(Plot plot, Form form) {
        this.plot = plot;
        this.form = form;
        for (var line : plot.lines()) {
            if (!line.points().isEmpty()) {
                var last = line.points().get(line.points().size() - 1);
                add(
                        last.told().value(),
                        new End(last.x(), last.middle(), line.colour(), line.stroke(), wrapped(line.label(), false)));
            }
        }
        for (var ceiling : plot.ceilings()) {
            var last = ceiling.steps().get(ceiling.steps().size() - 1);
            add(
                    "",
                    new End(
                            last.until(),
                            last.value(),
                            Palette.CEILING,
                            Palette.CEILING_STROKE,
                            wrapped(ceiling.name(), false)));
        }
    }

    /** Lines that end at the same value share it. */
    private void add(String told, End end) {
        labels.stream()
                .filter(l -> !told.isEmpty() && l.told().equals(told))
                .findFirst()
                .ifPresentOrElse(
                        l -> l.ends().add(end),
                        () -> labels.add(new Label(told, wrapped(told, true), new ArrayList<>(List.of(end)))));
    }

    private List<String> wrapped(String text, boolean bold) {
        double width = form.names() - form.tie() - GAP;
        if (text.isEmpty()) {
            return List.of();
        }
        return bold ? Pen.wrapBold(text, width, form.letters()) : Pen.wrap(text, width, form.letters());
    }

    /** What they take in height when they stand on top of each other. */
    double height() {
        return labels.stream().mapToDouble(l -> l.height(form.letters())).sum();
    }

    /** What the longest line of a label takes in width, with the room before it. */
    double width(int label) {
        var bold = labels.get(label).value().stream().mapToDouble(t -> Pen.boldWidth(t, form.letters()));
        var plain = labels.get(label).ends().stream()
                .flatMap(e -> e.name().stream())
                .mapToDouble(t -> Pen.width(t, form.letters()));
        return GAP + DoubleStream.concat(bold, plain).max().orElse(0);
    }

    /** Where they stand: beside the frame, none over another. */
    List<Rectangle2D> boxes(Rectangle2D area) {
        var wishes = labels.stream().mapToDouble(l -> y(area, l.middle())).toArray();
        var heights = labels.stream().mapToDouble(l -> l.height(form.letters())).toArray();
        double top = area.getY() - GAP;
        var middles = Labels.apart(wishes, heights, top, Math.max(area.getMaxY() + GAP, top + height()));
        double left = area.getMaxX() + form.tie();
        return IntStream.range(0, labels.size())
                .<Rectangle2D>mapToObj(
                        i -> new Rectangle2D.Double(left, middles[i] - heights[i] / 2, form.width() - left, heights[i]))
                .toList();
    }

    private double y(Rectangle2D area, double value) {
        return area.getMaxY() - plot.values().part(value) * area.getHeight();
    }

    void draw(Graphics2D g, Rectangle2D area) {
        var boxes = boxes(area);
        for (int i = 0; i < labels.size(); i++) {
            draw(g, labels.get(i), area, boxes.get(i));
        }
    }

    private void draw(Graphics2D g, Label label, Rectangle2D area, Rectangle2D box) {
        double row = LINE_HEIGHT * form.letters();
        double x = box.getX() + GAP;
        double y = lines(g, label.value(), true, x, box.getY() + form.letters());
        for (var end : label.ends()) {
            double next = lines(g, end.name(), false, x, y);
            boolean alone = label.ends().size() == 1 || end.name().isEmpty();
            tie(g, end, area, alone ? box.getCenterY() : (y + next - row) / 2 - 0.36 * form.letters());
            y = next;
        }
    }

    private double lines(Graphics2D g, List<String> lines, boolean bold, double x, double top) {
        g.setFont(Pen.font(form.letters(), bold));
        g.setColor(Pen.TEXT);
        double y = top;
        for (var line : lines) {
            Pen.text(g, line, x, y, Pen.Anchor.START);
            y += LINE_HEIGHT * form.letters();
        }
        return y;
    }

    private void tie(Graphics2D g, End line, Rectangle2D area, double middle) {
        double end = y(area, line.value());
        double tip = area.getX() + plot.years().part(line.x()) * area.getWidth();
        double left = area.getMaxX();
        g.setColor(line.colour());
        g.setStroke(Palette.solid(1));
        Pen.line(g, Math.min(left, tip + GAP), end, left, end);
        Pen.line(g, left, end, left + SLANT, middle);
        g.setStroke(line.stroke());
        Pen.line(g, left + SLANT, middle, left + form.tie(), middle);
    }
}
