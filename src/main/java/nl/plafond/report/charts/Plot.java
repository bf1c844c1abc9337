package nl.plafond.report.charts;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.Notation;

/**
 * What stands in one frame of a line chart.
 *
 * @param lines the lines, the most important first
 * @param ceilings places or plafonds, as steps
 * @param dates when measures start
 * @param years the ticks and grid of the time axis
 * @param values the value axis
 */
record Plot(List<Line> lines, List<Ceiling> ceilings, List<DateMark> dates, Years years, Scale values) {
    private static final int MONTHS = 12;
    /** An axis of fewer years shows months. */
    private static final double MONTHS_WITHIN = 2.01;

    private static final double INVISIBLE = 0.25;
    /** What stays free below the lines, as a part of what they change. */
    private static final double MARGIN = 0.1;

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

        /**
         * Its ticks: the years, each on 1 January, or the months of an axis of less than two years; with a text where there is
         * room for one.
         *
         * @param width of the axis
         * @param size of the letters
         */
        List<LetteredAxis.Mark> marks(Notation notation, double width, double size) {
            if (!points && until() - from() < MONTHS_WITHIN) {
                return months(notation, width, size);
            }
            int begin = (int) Math.ceil(first - 1e-9);
            int every = every(width / (until() - from()), Pen.width("2024", size) + size / 2);
            return IntStream.rangeClosed(begin, (int) Math.floor(last + 1e-9))
                    .mapToObj(y -> new LetteredAxis.Mark(y, (y - begin) % every == 0 ? Integer.toString(y) : ""))
                    .toList();
        }

        private List<LetteredAxis.Mark> months(Notation notation, double width, double size) {
            var marks = new ArrayList<LetteredAxis.Mark>();
            int every = every(
                    width / ((until() - from()) * MONTHS),
                    Pen.width(notation.month(LocalDate.of((int) first, 9, 1)), size) + size / 2);
            int steps =
                    IntStream.of(1, 2, 3, 6).filter(n -> n >= every).findFirst().orElse(MONTHS);
            var month = YearMonth.of((int) Math.floor(first), 1);
            for (double x = month.getYear(); x <= last + 1e-9; x = ChartData.inYears(month.atDay(1))) {
                if (x >= first - 1e-9) {
                    boolean told = (month.getMonthValue() - 1) % steps == 0;
                    marks.add(new LetteredAxis.Mark(x, told ? notation.month(month.atDay(1)) : ""));
                }
                month = month.plusMonths(1);
            }
            return marks;
        }

        private static int every(double room, double text) {
            return Math.max(1, (int) Math.ceil(text / room));
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

    /** Whether the lines lie so close together and so far from zero that a scale from zero hides what changes. */
    static boolean isInvisible(List<Line> lines, List<Ceiling> ceilings, int steps) {
        var scale = scaleOf(lines, ceilings, steps);
        double min = lines.stream().mapToDouble(Line::min).min().orElse(0);
        double max = lines.stream().mapToDouble(Line::max).max().orElse(0);
        return max - min >= 1 && scale.low() >= 0 && scale.high() - min < INVISIBLE * scale.high();
    }

    /** A scale around what changes. */
    static Scale zoom(List<Line> lines, List<Ceiling> ceilings, int steps) {
        double max = Stream.concat(
                        lines.stream().map(Line::max), ceilings.stream().map(Ceiling::max))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        double min = lines.stream()
                .flatMap(l -> l.points().stream())
                .mapToDouble(p -> Math.min(p.middle(), p.p10()))
                .min()
                .orElse(0);
        return Scale.zoomed(min - MARGIN * (max - min), max, steps);
    }
}
