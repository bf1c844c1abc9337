package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.statistics.Estimate;

/**
 * The ups and downs that come back every calendar year.
 *
 * @param from the moment of the lowest or the highest value of the last whole year, the earlier of the two
 * @param to the moment of the other one
 * @param since the first moment from which on every year has them
 * @param late whether the first years of the course do not have them
 * @param means the mean over each whole calendar year of the course that has them
 */
public record Season(int from, int to, int since, boolean late, List<Estimate> means) {
    private static final int MONTHS = 12;
    /** Twice is the least that one can call coming back. */
    private static final int LEAST_YEARS = 2;
    /** From this part of the highest value of a year on it goes up and down. */
    private static final double SWING = 0.05;
    /** What goes up one way comes back by at least this part, else it grows or shrinks. */
    private static final double BACK = 1.0 / 3;
    /** The highest and the lowest month of a year may lie so many months from those of another one. */
    private static final int SHIFT = 1;

    public Season {
        means = List.copyOf(means);
    }

    /**
     * The season of a course by month: its last years without exception, in each of which it rises and falls back around
     * the same months.
     *
     * @param january the place of the first January
     */
    static Optional<Season> of(Course course, int january) {
        var years = IntStream.iterate(january, start -> start + MONTHS <= course.size(), start -> start + MONTHS)
                .mapToObj(start -> new Year(course, start))
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var last = years.get(years.size() - 1);
        int same = 0;
        while (same < years.size() && years.get(years.size() - 1 - same).isLike(last)) {
            same++;
        }
        if (same < LEAST_YEARS) {
            return Optional.empty();
        }
        var seasonal = years.subList(years.size() - same, years.size());
        var means = seasonal.stream().map(Year::mean).toList();
        // The first whole year may be that of an empty start.
        boolean late = years.size() - same > 1;
        int low = course.momentOf(last.low());
        int high = course.momentOf(last.high());
        return Optional.of(new Season(
                Math.min(low, high),
                Math.max(low, high),
                course.momentOf(seasonal.get(0).start()),
                late,
                means));
    }

    /** A calendar year of a course. */
    private record Year(Course course, int start) {
        int high() {
            return extreme(1);
        }

        int low() {
            return extreme(-1);
        }

        private int extreme(int sign) {
            int best = start;
            for (int i = start; i < start + MONTHS; i++) {
                best = sign * course.middle(i) > sign * course.middle(best) ? i : best;
            }
            return best;
        }

        /** Whether it goes up and down as another year does, around the same months. */
        boolean isLike(Year other) {
            return swings()
                    && near(high() - start, other.high() - other.start)
                    && near(low() - start, other.low() - other.start);
        }

        private static boolean near(int month, int other) {
            int apart = Math.abs(month - other);
            return Math.min(apart, MONTHS - apart) <= SHIFT;
        }

        /** Whether it rises and falls by enough; what falls back at the turn of the year counts, at either end of it. */
        private boolean swings() {
            double least = Math.max(course.worth(), SWING * Math.abs(course.middle(high())));
            double rise = swing(1);
            double fall = swing(-1);
            return course.differ(high(), low(), least)
                    && Math.min(rise, fall) >= Math.max(course.worth(), BACK * Math.max(rise, fall));
        }

        private double swing(int sign) {
            int first = Math.max(0, start - 1);
            int last = Math.min(course.size() - 1, start + MONTHS);
            double most = 0;
            double least = sign * course.middle(first);
            for (int i = first; i <= last; i++) {
                most = Math.max(most, sign * course.middle(i) - least);
                least = Math.min(least, sign * course.middle(i));
            }
            return most;
        }

        /** The mean over the year, with the widest interval that it may have. */
        Estimate mean() {
            var months = new ArrayList<Integer>();
            for (int i = start; i < start + MONTHS; i++) {
                months.add(i);
            }
            double mean = months.stream().mapToDouble(course::middle).average().orElse(Double.NaN);
            double half = months.stream().mapToDouble(course::half).average().orElse(Double.NaN);
            return new Estimate(mean, mean - half, mean + half, Double.NaN, Double.NaN, Double.NaN, 1);
        }
    }
}
