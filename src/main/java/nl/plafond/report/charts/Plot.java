package nl.plafond.report.charts;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.report.reading.Notation;

/**
 * What stands in one frame of a line chart.
 *
 * @param lines the lines, the last one on top
 * @param ceilings places or plafonds, as steps
 * @param dates when measures start
 * @param years the ticks and grid of the time axis
 * @param values the value axis
 */
record Plot(List<Line> lines, List<Ceiling> ceilings, List<DateMark> dates, Years years, Scale values) {
    /** A limit that is drawn as a ceiling. */
    record Ceiling(String name, List<Step> steps) {
        double max() {
            return steps.stream().mapToDouble(Step::value).max().orElse(0);
        }
    }

    /** A stretch of a ceiling, in years of the time axis. */
    record Step(double from, double until, double value) {}

    /**
     * A date on which measures start.
     *
     * @param letters the scenarios that they belong to
     * @param names which measures they are, with the letters of their scenarios
     */
    record DateMark(double x, String letters, String names) {}

    /**
     * The time axis.
     *
     * @param first where it begins, in years
     * @param last where it ends
     * @param points whether values stand at the year itself, with half a year of room on both sides
     */
    record Years(double first, double last, boolean points) {
        double from() {
            return points ? first - 0.4 : first;
        }

        double until() {
            return points ? last + 0.4 : last;
        }

        double part(double x) {
            return (x - from()) / (until() - from());
        }

        /** The year at a place of the axis, or the day that ends there. */
        String heading(double x, Notation notation) {
            if (points) {
                return Integer.toString((int) Math.rint(x));
            }
            int year = (int) Math.floor(x);
            long days = Math.round((x - year) * Year.of(year).length());
            return notation.date(LocalDate.ofYearDay(year, 1).plusDays(days - 1));
        }
    }

    static Scale scaleOf(List<Line> lines, List<Ceiling> ceilings, int steps) {
        double max = Stream.concat(
                        lines.stream().map(Line::max), ceilings.stream().map(Ceiling::max))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        double min = lines.stream().mapToDouble(Line::min).min().orElse(0);
        return Scale.of(min, max, steps);
    }
}
