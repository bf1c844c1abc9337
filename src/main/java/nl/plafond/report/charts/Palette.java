package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.plafond.report.reading.RunView;

/**
 * The colour and the dashes of each scenario, the same in every chart.
 *
 * <p>The colours are those of Okabe and Ito that stand out on white; the dashes tell lines apart in grey too. Unchanged
 * policy is black and solid.
 */
final class Palette {
    private static final Color[] COLOURS = {
        new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7)
    };
    private static final float[][] DASHES = {
        {9, 4},
        {2, 3},
        {11, 3, 2, 3},
        {5, 3},
        {14, 3, 2, 3, 2, 3},
        {6, 2},
        {3, 6},
        {16, 5},
    };
    private static final float WIDTH = 2.4f;

    /** The colour of the first scenario beside what it is compared with. */
    static final Color FIRST = COLOURS[0];

    /** Places, plafonds and norms. */
    static final Color CEILING = new Color(0x333333);

    static final BasicStroke CEILING_STROKE = solid(1.2f);

    private Palette() {}

    /** Scenarios beside the one that they are compared with, which looks as unchanged policy does: the first, the second … */
    static Line of(int place, Line line) {
        return line.looking(COLOURS[place % COLOURS.length], dashed(DASHES[place % DASHES.length]));
    }

    /** Unchanged policy, or what scenarios are compared with in its stead. */
    static Line unchanged(Line line) {
        return line.looking(Color.BLACK, solid(WIDTH));
    }

    /** Unchanged policy where scenarios are compared with another one. */
    static Line set(Line line) {
        return line.looking(Pen.GHOST, solid(WIDTH));
    }

    /** The same lines; one that would look like an earlier one has the first colour and dashes that are left. */
    static List<Line> apart(List<Line> lines) {
        var colours = new ArrayList<>(List.of(COLOURS));
        var dashes = new ArrayList<>(Stream.of(DASHES).map(Palette::dashed).toList());
        var taken = lines.stream().filter(l -> colours.remove(l.colour())).toList();
        taken.forEach(l -> dashes.remove(l.stroke()));
        return lines.stream()
                .map(l -> taken.contains(l) || l.colour().equals(Color.BLACK) || colours.isEmpty()
                        ? l
                        : l.looking(colours.remove(0), dashes.remove(0)))
                .toList();
    }

    static Color colour(RunView reading, int scenario) {
        int place = reading.others().indexOf(scenario);
        return place < 0 ? Color.BLACK : COLOURS[place % COLOURS.length];
    }

    static BasicStroke stroke(RunView reading, int scenario) {
        int place = reading.others().indexOf(scenario);
        // Each round of colours and dashes shifts the dashes by one, so that 32 scenarios look different.
        return place < 0 ? solid(WIDTH) : dashed(DASHES[(place + place / DASHES.length) % DASHES.length]);
    }

    static BasicStroke solid(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(float[] dashes) {
        return new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, dashes, 0);
    }

    /** A colour as a page writes it. */
    static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    static Color faint(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }
}
