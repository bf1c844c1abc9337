package nl.plafond.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final int SETS = 500;
    private static final List<String> WORDS = List.of(
            "Ongewijzigd",
            "beleid",
            "heronderzoek",
            "van",
            "de",
            "wachtlijst",
            "en",
            "minder",
            "instroom",
            "+20",
            "tweehonderdvijftigduizendplekkenerbij",
            "Wlz",
            "12,5%",
            "(zacht)");

    @Test
    void labelsKeepApartAndInOrder() {
        var middles = Labels.apart(new double[] {50, 51, 52}, new double[] {10, 10, 10}, 0, 100);
        assertThat(middles[1] - middles[0]).isGreaterThanOrEqualTo(10);
        assertThat(middles[2] - middles[1]).isGreaterThanOrEqualTo(10);
    }

    @Test
    void labelsStayInTheFrame() {
        var middles = Labels.apart(new double[] {98, 99, 97}, new double[] {10, 10, 10}, 0, 100);
        assertThat(java.util.Arrays.stream(middles).max()).hasValue(95);
    }

    @Test
    void datesThatAreCloseGetRowsOfTheirOwn() {
        var placed = Labels.inRows(
                List.of(new Labels.Wish(10, "heronderzoek"), new Labels.Wish(20, "plekken"), new Labels.Wish(400, "x")),
                500,
                12);
        assertThat(placed).extracting(Labels.Placed::row).containsExactly(0, 1, 0);
    }

    /** Up to five lines and three ceilings, at any height, close together or not, with short and long names. */
    @Test
    void noLabelAtTheEndOfALineEverTouchesAnother() {
        var random = new Random(17);
        for (int set = 0; set < SETS; set++) {
            var plot = plot(random);
            for (var form : List.of(Form.WIDE, Form.NARROW, Form.HALF)) {
                var labels = new EndLabels(plot, form);
                double height = Math.max(form.frameHeight(), labels.height());
                var area = new Rectangle2D.Double(40, 50, form.width() - 40 - form.names(), height);
                var boxes = labels.boxes(area);
                long values = plot.lines().stream()
                        .map(l -> l.points().get(0).told().value())
                        .distinct()
                        .count();
                assertThat(boxes).hasSize((int) values + plot.ceilings().size());
                for (int i = 0; i < boxes.size(); i++) {
                    var box = boxes.get(i);
                    assertThat(box.getMinY()).isGreaterThan(area.getMinY() - form.letters());
                    assertThat(box.getMaxY()).isLessThan(area.getMaxY() + form.letters());
                    assertThat(labels.width(i)).isLessThanOrEqualTo(box.getWidth());
                    boxes.subList(i + 1, boxes.size())
                            .forEach(other -> assertThat(shrunk(box).intersects(other))
                                    .as("%s and %s in %s", box, other, form.id())
                                    .isFalse());
                }
            }
        }
    }

    /** What rounding may let touch. */
    private static Rectangle2D shrunk(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 1e-6, box.getY() + 1e-6, box.getWidth() - 2e-6, box.getHeight() - 2e-6);
    }

    /** Names of measures over a frame: none runs into another, and no line down from a date through a name. */
    @Test
    void noNameOfADateEverTouchesAnotherOrTheLineOfOne() {
        var random = new Random(2021);
        for (int set = 0; set < SETS; set++) {
            double right = List.of(860, 400, 360).get(set % 3);
            var wishes = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(i -> new Labels.Wish(40 + random.nextDouble() * (right - 180), name(random)))
                    .toList();
            var placed = Labels.inRows(wishes, right, 11.5);
            assertThat(placed).hasSameSizeAs(wishes);
            for (var one : placed) {
                assertThat(one.x() + Pen.width(one.text(), 11.5)).isLessThanOrEqualTo(right);
                for (var other : placed) {
                    boolean passes = other != one && other.row() <= one.row();
                    assertThat(passes && one.x() < other.x() && one.covers(other.x()))
                            .as("the line of %s through %s", other, one)
                            .isFalse();
                }
            }
        }
    }

    private static Plot plot(Random random) {
        double spread = random.nextBoolean() ? 100 : 3;
        double level = random.nextDouble() * (100 - spread);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            double end = level + random.nextDouble() * spread;
            var point = new Line.Point(
                    2030, end, end, end, end, end, new Line.Told("\u20ac\u00a0" + random.nextInt(1000) + " mln.", ""));
            lines.add(new Line(
                    random.nextBoolean() ? "AB" : "",
                    name(random),
                    Color.BLACK,
                    Palette.solid(1),
                    List.of(point),
                    Line.Fan.NONE,
                    false));
        }
        var ceilings = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Plot.Ceiling(
                        random.nextInt(500) + " plekken",
                        List.of(new Plot.Step(2020, 2030, level + random.nextDouble() * spread))))
                .toList();
        return new Plot(lines, ceilings, List.of(), new Plot.Years(2020, 2030, false), Scale.of(0, 100, 5));
    }

    private static String name(Random random) {
        return String.join(
                " ",
                IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }
}
