package nl.plafond.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.vocabulary.MetricTable;
import org.jfree.data.category.DefaultCategoryDataset;

/** Stacked bars in small frames, with a key of the categories above them. */
final class BarFrames {
    private static final double LEFT = 42;
    private static final double GAP = 14;
    private static final double SWATCH = 22;

    private final List<Frame> frames;
    private final List<Category> categories;
    private final Scale scale;
    private final Plot.Years years;
    private final Money money;
    private final ReportTexts words;
    private final Form form;
    private final String ceilingKey;

    /** One small frame: its bars, and the plafond of each year where there is one. */
    record Frame(String letter, String name, DefaultCategoryDataset stacks, List<OptionalDouble> ceiling) {}

    BarFrames(
            List<Frame> frames,
            List<Category> categories,
            Scale scale,
            Plot.Years years,
            Money money,
            ReportTexts words,
            Form form,
            String ceilingKey) {
        this.frames = frames;
        this.categories = categories;
        this.scale = scale;
        this.years = new Plot.Years(years.first() - 0.1, years.last() + 0.1, true);
        this.money = money;
        this.words = words;
        this.form = form;
        this.ceilingKey = ceilingKey;
    }

    private double size() {
        return form.letters() - 0.5;
    }

    private double cellWidth() {
        return (form.width() - GAP * (form.columns() - 1)) / form.columns();
    }

    private List<String> heading(Frame frame) {
        return Pen.wrapBold(frame.letter() + " " + frame.name(), cellWidth(), size());
    }

    private double headHeight() {
        return frames.stream().mapToInt(f -> heading(f).size()).max().orElse(1) * 1.25 * size() + 10;
    }

    private double cellHeight() {
        return headHeight() + form.smallFrameHeight() + 2.6 * size();
    }

    Picture picture() {
        int rows = (frames.size() + form.columns() - 1) / form.columns();
        double top = keyHeight() + 2.2 * size();
        return new Picture(form.width(), top + rows * cellHeight(), g -> {
            key(g);
            g.setFont(Pen.font(size(), false));
            g.setColor(Pen.SOFT);
            Pen.text(g, words.say("chart.unit." + money.key()), 0, keyHeight() + 1.2 * size(), Pen.Anchor.START);
            for (int i = 0; i < frames.size(); i++) {
                double x = (i % form.columns()) * (cellWidth() + GAP);
                int row = i / form.columns();
                paint(g, frames.get(i), x, top + row * cellHeight());
            }
        });
    }

    private int keyColumns() {
        return form.roomy() ? 3 : 1;
    }

    private int keyItems() {
        return categories.size() + (hasCeiling() ? 1 : 0);
    }

    private boolean hasCeiling() {
        return frames.stream().anyMatch(f -> f.ceiling().stream().anyMatch(OptionalDouble::isPresent));
    }

    private double keyHeight() {
        int rows = (keyItems() + keyColumns() - 1) / keyColumns();
        return rows * 1.6 * size() + 4;
    }

    private void key(Graphics2D g) {
        for (int i = 0; i < keyItems(); i++) {
            double x = (i % keyColumns()) * form.width() / keyColumns();
            int row = i / keyColumns();
            double y = row * 1.6 * size();
            boolean ceiling = i == categories.size();
            if (ceiling) {
                g.setColor(Pen.TEXT);
                g.setStroke(Palette.solid(2));
                Pen.line(g, x, y + 0.6 * size(), x + SWATCH, y + 0.6 * size());
            } else {
                Bars.fill(g, categories.get(i), new Rectangle2D.Double(x + 1, y + 1, SWATCH - 2, size() - 1));
            }
            g.setFont(Pen.font(size(), false));
            g.setColor(Pen.TEXT);
            var text = ceiling
                    ? words.say(ceilingKey)
                    : words.name(MetricTable.COSTS, categories.get(i).metric());
            Pen.text(g, text, x + SWATCH + 6, y + size(), Pen.Anchor.START);
        }
    }

    private void paint(Graphics2D g, Frame frame, double x, double y) {
        double line = y + headHeight() - 10 - (heading(frame).size() - 0.75) * 1.25 * size();
        g.setFont(Pen.font(size(), true));
        g.setColor(Pen.TEXT);
        for (var text : heading(frame)) {
            Pen.text(g, text, x, line, Pen.Anchor.START);
            line += 1.25 * size();
        }
        var area = new Rectangle2D.Double(x + LEFT, y + headHeight(), cellWidth() - LEFT - 8, form.smallFrameHeight());
        new Bars(frame.stacks(), categories, scale).draw(g, area);
        var axes = new Axes(g, area, size() - 0.5);
        axes.values(scale, words.notation());
        axes.years(years);
        ceiling(g, frame, area, axes);
    }

    private void ceiling(Graphics2D g, Frame frame, Rectangle2D area, Axes axes) {
        double width = area.getWidth() / frame.ceiling().size();
        g.setColor(Pen.TEXT);
        g.setStroke(Palette.solid(2));
        for (int i = 0; i < frame.ceiling().size(); i++) {
            var value = frame.ceiling().get(i);
            if (value.isPresent()) {
                double y = axes.y(scale, value.getAsDouble());
                Pen.line(g, area.getX() + i * width, y, area.getX() + (i + 1) * width, y);
            }
        }
    }
}
