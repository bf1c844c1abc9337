package nl.plafond.report.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;

/**
 * A line with the bands of its uncertainty.
 *
 * @param letter the letter of the scenario
 * @param name its name
 * @param colour its colour
 * @param stroke its dashes
 * @param points its values, from left to right
 * @param fan which bands are drawn
 * @param marked whether each value gets a dot
 */
record Line(
        String letter,
        String name,
        Color colour,
        BasicStroke stroke,
        java.util.List<Point> points,
        Fan fan,
        boolean marked) {

    /** Which bands are drawn around a line. */
    enum Fan {
        /** None. */
        NONE,
        /** The inner one: of chance alone, or the interval of a mean. */
        INNER,
        /** That, and where 8 in 10 possible futures lie. */
        BOTH
    }

    /**
     * A value with its uncertainty.
     *
     * @param x the place on the time axis, in years
     * @param middle the median of the possible futures; a mean in charts about chance
     * @param low where the inner band begins; not a number where there is none
     * @param high where the inner band ends
     * @param p10 one in ten possible futures lies below this
     * @param p90 one in ten lies above
     * @param told what a read-out says of it
     */
    record Point(double x, double middle, double low, double high, double p10, double p90, Told told) {
        /** A value that no read-out tells of. */
        Point(double x, double middle, double low, double high, double p10, double p90) {
            this(x, middle, low, high, p10, p90, Told.NOTHING);
        }

        boolean exists() {
            return !Double.isNaN(middle);
        }
    }

    /**
     * A value and its band in words.
     *
     * @param value with its unit where that is not plain from the axis
     * @param band where the futures lie; empty where no band is known
     */
    record Told(String value, String band) {
        static final Told NOTHING = new Told("", "");

        /** The value of a scenario; nothing where it does not exist. */
        static Told of(Figure figure, ReportTexts words) {
            return figure.exists() ? new Told(figure.value(words.notation()), figure.band(words)) : NOTHING;
        }

        /** What a scenario makes of unchanged policy; nothing where one of both does not exist. */
        static Told ofDifference(Figure figure, ReportTexts words) {
            return figure.difference().replications() == 0
                    ? NOTHING
                    : new Told(figure.middleTold(words), figure.differenceBand(words));
        }
    }

    Line with(Fan other) {
        return new Line(letter, name, colour, stroke, points, other, marked);
    }

    /** The same line by another name. */
    Line named(String other) {
        return new Line(letter, other, colour, stroke, points, fan, marked);
    }

    /** The same line in another colour and other dashes. */
    Line looking(Color other, BasicStroke dashes) {
        return new Line(letter, name, other, dashes, points, fan, marked);
    }

    /** What stands at its end: its letter, where it has one, and its name. */
    String label() {
        return (letter + " " + name).strip();
    }

    /** The same line without the letter of its scenario. */
    Line unlettered() {
        return new Line("", name, colour, stroke, points, fan, marked);
    }

    /** The same line with other words for its values. */
    Line told(Function<Point, String> value) {
        var told = points.stream()
                .map(p ->
                        new Point(p.x, p.middle, p.low, p.high, p.p10, p.p90, new Told(value.apply(p), p.told.band())))
                .toList();
        return of(told);
    }

    /** The same line with nothing but its value at its end. */
    Line unnamed() {
        return new Line("", "", colour, stroke, points, fan, marked);
    }

    /** Whether it lies where another line lies. */
    boolean isWhere(Line other) {
        return points.size() == other.points.size()
                && IntStream.range(0, points.size()).allMatch(i -> points.get(i).middle == other.points.get(i).middle);
    }

    /** The same line through other points. */
    Line of(java.util.List<Point> others) {
        return new Line(letter, name, colour, stroke, others, fan, marked);
    }

    /** The same line, so many years later. */
    Line moved(double years) {
        var later = points.stream()
                .map(p -> new Point(p.x + years, p.middle, p.low, p.high, p.p10, p.p90, p.told))
                .toList();
        return new Line(letter, name, colour, stroke, later, fan, marked);
    }

    double max() {
        return points.stream()
                .mapToDouble(
                        p -> Math.max(p.middle, fan == Fan.BOTH ? Math.max(p.p90, finite(p.high)) : finite(p.high)))
                .max()
                .orElse(0);
    }

    double min() {
        return points.stream().mapToDouble(Point::middle).min().orElse(0);
    }

    private static double finite(double value) {
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }
}
