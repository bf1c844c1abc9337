package nl.plafond.report.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the path of an SVG drawing in fewer characters: each point from where the one before it lies, and none that lies on
 * the straight line between its neighbours. Every corner stays where it was, to the precision of the drawing.
 */
final class SvgPath {
    private static final Pattern PIECE = Pattern.compile("[A-Za-z]|-?[0-9.]+");

    /** A nought before the point, which SVG does without. */
    private static final Pattern LEADING_ZERO = Pattern.compile("^(-?)0\\.");

    private static final String MOVE = "M";
    private static final String LINE = "L";
    private static final String CLOSE = "Z";

    /** A point, in the smallest steps that a drawing knows. */
    private record Point(long x, long y) {
        Point minus(Point other) {
            return new Point(x - other.x, y - other.y);
        }

        /** Whether one goes straight on. */
        boolean goesOnWith(Point next) {
            return x * next.y == y * next.x && x * next.x >= 0 && y * next.y >= 0;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Point> line = new ArrayList<>();

    private SvgPath() {}

    /**
     * The same path, shorter; a path with curves as it is.
     *
     * @param path its corners in absolute coordinates with at most one decimal
     */
    static String shorter(String path) {
        var pieces = PIECE.matcher(path).results().map(piece -> piece.group()).toList();
        boolean isStraight = pieces.stream()
                .filter(piece -> Character.isLetter(piece.charAt(0)))
                .allMatch(List.of(MOVE, LINE, CLOSE)::contains);
        return isStraight ? new SvgPath().written(pieces) : path;
    }

    private String written(List<String> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            switch (pieces.get(at)) {
                case MOVE -> lift();
                case LINE -> {}
                case CLOSE -> {
                    lift();
                    text.append(CLOSE);
                }
                default -> add(new Point(steps(pieces.get(at)), steps(pieces.get(++at))));
            }
        }
        lift();
        return text.toString();
    }

    private void add(Point point) {
        int last = line.size() - 1;
        if (last > 0 && line.get(last).minus(line.get(last - 1)).goesOnWith(point.minus(line.get(last)))) {
            line.remove(last);
        }
        line.add(point);
    }

    /** Writes the line so far; the next begins elsewhere. */
    private void lift() {
        if (line.isEmpty()) {
            return;
        }
        text.append(MOVE);
        pair(line.get(0), "");
        for (int i = 1; i < line.size(); i++) {
            pair(line.get(i).minus(line.get(i - 1)), i == 1 ? "l" : " ");
        }
        line.clear();
    }

    /** Two numbers; a minus sign divides them as well as a blank. */
    private void pair(Point point, String before) {
        var x = number(point.x());
        var y = number(point.y());
        text.append(" ".equals(before) && x.startsWith("-") ? "" : before)
                .append(x)
                .append(y.startsWith("-") ? "" : " ")
                .append(y);
    }

    private static long steps(String number) {
        return new BigDecimal(number).movePointRight(1).longValueExact();
    }

    private static String number(long steps) {
        var whole = BigDecimal.valueOf(steps, 1).stripTrailingZeros().toPlainString();
        return LEADING_ZERO.matcher(whole).replaceFirst("$1.");
    }
}
