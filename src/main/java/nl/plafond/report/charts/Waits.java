package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** Who waits how long: for each scenario those who were admitted and those who still wait, with the norm. */
final class Waits {
    private static final double DAYS_PER_WEEK = 7;

    private final Reading reading;
    private final Words words;

    Waits(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** Half of a group waits at most the middle, nine in ten at most the far end. */
    private record Group(String name, double middle, double far, boolean admitted) {}

    private record Rows(String heading, List<Group> groups) {}

    Chart chart(int service) {
        var name = words.of(reading.serviceName(service));
        int month = reading.lookAt();
        var changed = reading.others().stream()
                .filter(s -> reading.changes(s, Metric.WAIT_MEDIAN, service)
                        || reading.changes(s, Metric.WAITED_MEDIAN, service))
                .toList();
        var same = reading.others().stream().filter(s -> !changed.contains(s)).toList();
        var scenarios =
                Stream.concat(Stream.of(reading.baseline()), changed.stream()).toList();
        var rows = scenarios.stream().map(s -> rows(s, service, month)).toList();
        var norm = norm(service);
        var date = words.notation().date(reading.dayOf(month));
        return new Chart(
                reading.findings().frame().services().get(service) + "-waits",
                title(service, month, date),
                words.say("chart.waits.subtitle", name, date),
                notes(same),
                alternative(name, date, rows),
                picture(rows, norm, Form.WIDE),
                picture(rows, norm, Form.NARROW),
                table(service, scenarios));
    }

    private String title(int service, int month, String date) {
        var still = Figure.at(reading, reading.baseline(), Metric.WAITED_MEDIAN, service, month);
        var admitted = Figure.at(reading, reading.baseline(), Metric.WAIT_MEDIAN, service, month);
        if (!still.exists() || !admitted.exists()) {
            return words.say("title.waits.plain", words.of(reading.serviceName(service)));
        }
        return words.say(
                "title.waits",
                words.of(reading.serviceName(service)),
                admitted.value(words.notation()),
                still.value(words.notation()),
                date);
    }

    private OptionalDouble norm(int service) {
        double days =
                reading.service(reading.baseline(), service).waiting().norm().value();
        return Double.isFinite(days) ? OptionalDouble.of(days / DAYS_PER_WEEK) : OptionalDouble.empty();
    }

    private Rows rows(int scenario, int service, int month) {
        return new Rows(
                reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                List.of(
                        group(scenario, service, month, "admitted", Metric.WAIT_MEDIAN, Metric.WAIT_P90),
                        group(scenario, service, month, "still", Metric.WAITED_MEDIAN, Metric.WAITED_P90)));
    }

    private Group group(int scenario, int service, int month, String key, Metric middle, Metric far) {
        var findings = reading.findings();
        return new Group(
                words.say("waits." + key),
                findings.at(scenario, middle, service, month).mean() / DAYS_PER_WEEK,
                findings.at(scenario, far, service, month).mean() / DAYS_PER_WEEK,
                "admitted".equals(key));
    }

    private List<String> notes(List<Integer> same) {
        var notes = new ArrayList<String>();
        notes.add(words.say("chart.note.waits"));
        if (!same.isEmpty()) {
            notes.add(words.say(
                    "chart.note.same",
                    String.join(
                            "; ",
                            same.stream()
                                    .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                                    .toList())));
        }
        return notes;
    }

    private String alternative(String name, String date, List<Rows> rows) {
        var text = new StringBuilder(words.say("alt.waits", name, date));
        for (var row : rows) {
            for (var group : row.groups()) {
                if (!Double.isNaN(group.middle())) {
                    text.append(' ')
                            .append(words.say(
                                    "alt.waits.row",
                                    row.heading(),
                                    group.name(),
                                    words.notation().number(group.middle(), 0),
                                    words.notation().number(group.far(), 0)));
                }
            }
        }
        return text.toString();
    }

    private Picture picture(List<Rows> rows, OptionalDouble norm, Form form) {
        double size = form.letters();
        double left = form.names() ? 290 : 8;
        double perRow = form.names() ? 3.4 * size : 5.4 * size;
        double top = 2.6 * size;
        double height = rows.size() * perRow;
        double max = rows.stream()
                .flatMap(r -> r.groups().stream())
                .mapToDouble(gr -> Double.isNaN(gr.far()) ? 0 : gr.far())
                .max()
                .orElse(1);
        var scale = Scale.of(0, Math.max(max, norm.orElse(0)), form.names() ? 6 : 4);
        var area = new Rectangle2D.Double(left, top, form.width() - left - 16, height);
        return new Picture(form.width(), top + height + 3.4 * size, g -> {
            grid(g, area, scale, size);
            norm.ifPresent(n -> norm(g, area, scale, n, size));
            for (int i = 0; i < rows.size(); i++) {
                paint(g, rows.get(i), area, area.getY() + i * perRow, scale, form);
            }
        });
    }

    private void grid(Graphics2D g, Rectangle2D area, Scale scale, double size) {
        g.setFont(Ink.font(size, false));
        for (double tick : scale.ticks()) {
            double x = area.getX() + scale.part(tick) * area.getWidth();
            Ink.thin(g, Ink.GRID);
            Ink.line(g, x, area.getY(), x, area.getMaxY());
            g.setColor(Ink.TEXT);
            Ink.text(
                    g,
                    words.notation().number(tick, scale.decimals()),
                    x,
                    area.getMaxY() + 1.4 * size,
                    Ink.Anchor.MIDDLE);
        }
        g.setColor(Ink.SOFT);
        Ink.text(g, words.say("chart.waits.unit"), area.getMaxX(), area.getMaxY() + 2.9 * size, Ink.Anchor.END);
    }

    private void norm(Graphics2D g, Rectangle2D area, Scale scale, double weeks, double size) {
        double x = area.getX() + scale.part(weeks) * area.getWidth();
        g.setColor(Ink.TEXT);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {5, 3}, 0));
        Ink.line(g, x, area.getY() - 6, x, area.getMaxY());
        g.setFont(Ink.font(size, false));
        Ink.text(g, words.say("chart.norm", words.notation().number(weeks, 0)), x, area.getY() - 10, Ink.Anchor.START);
    }

    private void paint(Graphics2D g, Rows rows, Rectangle2D area, double y, Scale scale, Form form) {
        double size = form.letters();
        g.setColor(Ink.TEXT);
        g.setFont(Ink.font(size, true));
        double line = y + (form.names() ? 1.2 : 1.1) * size;
        if (form.names()) {
            for (var text : Ink.wrapBold(rows.heading(), 200, size)) {
                Ink.text(g, text, 0, line, Ink.Anchor.START);
                line += 1.2 * size;
            }
        } else {
            Ink.text(g, rows.heading(), 0, line, Ink.Anchor.START);
        }
        double row = y + (form.names() ? 1.1 : 2.5) * size;
        for (var group : rows.groups()) {
            group(g, group, area, row, scale, form);
            row += (form.names() ? 1.35 : 1.5) * size;
        }
    }

    private void group(Graphics2D g, Group group, Rectangle2D area, double y, Scale scale, Form form) {
        double size = form.letters();
        var colour = group.admitted() ? new Color(0x0072B2) : new Color(0xD55E00);
        if (form.names()) {
            g.setFont(Ink.font(size - 1, false));
            g.setColor(Ink.SOFT);
            Ink.text(g, group.name(), area.getX() - 8, y + 0.3 * size, Ink.Anchor.END);
        }
        if (Double.isNaN(group.middle())) {
            return;
        }
        double middle = area.getX() + scale.part(group.middle()) * area.getWidth();
        double far = area.getX() + scale.part(group.far()) * area.getWidth();
        g.setColor(colour);
        g.setStroke(group.admitted() ? Palette.solid(5) : Palette.solid(2.5f));
        Ink.line(g, area.getX(), y, far, y);
        Ink.line(g, far, y - 5, far, y + 5);
        var dot = new Ellipse2D.Double(middle - 5, y - 5, 10, 10);
        g.setColor(Color.WHITE);
        g.fill(dot);
        g.setColor(colour);
        g.setStroke(Palette.solid(2.5f));
        g.draw(dot);
    }

    private DataTable table(int service, List<Integer> scenarios) {
        var metrics = List.of(
                Metric.WAIT_MEAN,
                Metric.WAIT_MEDIAN,
                Metric.WAIT_P90,
                Metric.WAIT_OVER_NORM,
                Metric.WAITED_MEAN,
                Metric.WAITED_MEDIAN,
                Metric.WAITED_P90,
                Metric.WAITED_OVER_NORM);
        var rows = new ArrayList<DataTable.Row>();
        for (int scenario : scenarios) {
            for (int month : reading.moments()) {
                var cells = metrics.stream()
                        .map(m -> Figure.at(reading, scenario, m, service, month))
                        .map(f -> f.exists() ? f.value(words.notation()) : words.say("table.none"))
                        .map(DataTable.Cell::of)
                        .toList();
                rows.add(new DataTable.Row(
                        reading.letter(scenario) + " " + words.of(reading.name(scenario)) + ", "
                                + words.notation().shortDate(reading.dayOf(month)),
                        cells,
                        scenario == reading.baseline()));
            }
        }
        return new DataTable(
                words.say("table.waits", words.of(reading.serviceName(service))),
                words.say("table.scenario.date"),
                metrics.stream().map(m -> words.say("metric." + m.id())).toList(),
                rows);
    }
}
