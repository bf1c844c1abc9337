package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.Notation;

/** Small charts in rows and columns, each on an axis of its own, with the values at the ends and one key above. */
final class PanelGrid {
    private static final double GAP = 12;
    private static final double LETTERS = 12;
    private static final double HEIGHT = 112;
    /** So that many rows stay on one sheet with words and a table. */
    private static final double LOW = 84;

    private static final int MANY = 4;
    private static final double VALUES = 96;

    private final List<Row> rows;
    private final Notation notation;
    private final Form form;
    private final Form panel;
    private final Key key;

    /** Panels beside each other under a heading; what is empty is left out. */
    record Row(String heading, List<Optional<Panel>> panels) {}

    /** A small chart. */
    record Panel(String unit, Plot plot) {}

    /**
     * Rows that all have as many panels.
     *
     * @param lines what the key tells of
     */
    PanelGrid(List<Row> rows, List<Line> lines, Notation notation, Form form) {
        this.rows = rows;
        this.notation = notation;
        this.form = form;
        key = new Key(lines, form);
        int columns = form.columns();
        panel = new Form(
                "p",
                (form.width() - GAP * (columns - 1)) / columns,
                LETTERS,
                rows.size() < MANY ? HEIGHT : LOW,
                1,
                VALUES);
    }

    Picture picture() {
        double height = key.height() + rows.stream().mapToDouble(this::height).sum();
        return new Picture(form.width(), height, g -> {
            key.paint(g, 0, 0);
            double y = key.height();
            for (var row : rows) {
                paint(g, row, y);
                y += height(row);
            }
        });
    }

    private double height(Row row) {
        return heading(row)
                + lines(row).stream()
                        .mapToDouble(PanelGrid::highest)
                        .map(h -> h + GAP)
                        .sum();
    }

    private double heading(Row row) {
        return row.heading().isEmpty() ? GAP : 1.9 * form.letters();
    }

    /** The panels as they stand: in the columns of the form, or below each other without gaps. */
    private List<List<Optional<Picture>>> lines(Row row) {
        var pictures = row.panels().stream().map(p -> p.map(this::picture)).toList();
        return form.columns() >= pictures.size()
                ? List.of(pictures)
                : pictures.stream().filter(Optional::isPresent).map(List::of).toList();
    }

    private Picture picture(Panel small) {
        return new LineChart(small.plot(), small.unit(), notation, panel).picture();
    }

    private static double highest(List<Optional<Picture>> line) {
        return line.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Picture::height)
                .max()
                .orElse(0);
    }

    private void paint(Graphics2D g, Row row, double top) {
        g.setFont(Pen.font(form.letters(), true));
        g.setColor(Pen.TEXT);
        Pen.text(g, row.heading(), 0, top + 1.1 * form.letters(), Pen.Anchor.START);
        double y = top + heading(row);
        for (var line : lines(row)) {
            for (int column = 0; column < line.size(); column++) {
                double x = column * (panel.width() + GAP);
                double down = y;
                line.get(column).ifPresent(p -> {
                    g.translate(x, down);
                    p.painter().paint(g);
                    g.translate(-x, -down);
                });
            }
            y += highest(line) + GAP;
        }
    }
}
