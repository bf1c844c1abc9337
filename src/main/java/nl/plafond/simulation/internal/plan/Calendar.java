package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.plafond.results.Frame;

/** The real calendar in days since the start: months, years, leap days and all. */
public final class Calendar {
    private final LocalDate start;
    private final int firstYear;
    private final double[] yearStarts;
    private final double[] monthEnds;
    private final int[] monthYears;
    private final int[] monthOfYear;
    private final Periods months;
    private final double end;

    Calendar(LocalDate start, LocalDate end, Frame frame) {
        this.start = start;
        this.end = dayOf(end);
        List<Integer> years = frame.years();
        firstYear = years.get(0);
        yearStarts = new double[years.size() + 2];
        for (int i = 0; i < yearStarts.length; i++) {
            yearStarts[i] = dayOf(LocalDate.of(firstYear + i, 1, 1));
        }
        monthEnds = frame.months().stream()
                .mapToDouble(m -> Math.min(this.end, dayOf(m.plusMonths(1).atDay(1))))
                .toArray();
        months = new Periods(monthEnds);
        monthYears =
                frame.months().stream().mapToInt(m -> m.getYear() - firstYear).toArray();
        monthOfYear =
                frame.months().stream().mapToInt(m -> m.getMonthValue() - 1).toArray();
    }

    /** The same of a day that may be before all time or after it. */
    double dayOrInfinite(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return Double.NEGATIVE_INFINITY;
        }
        return day.equals(LocalDate.MAX) ? Double.POSITIVE_INFINITY : dayOf(day);
    }

    double dayOf(LocalDate day) {
        return ChronoUnit.DAYS.between(start, day);
    }

    public double end() {
        return end;
    }

    /** How many calendar years the simulation touches. */
    public int years() {
        return yearStarts.length - 2;
    }

    int firstYear() {
        return firstYear;
    }

    /** The first day of a year by its number; negative for a first year that started before the simulation. */
    public double yearStart(int year) {
        return yearStarts[year];
    }

    public int months() {
        return monthEnds.length;
    }

    /** The day after a month, or the end of the simulation if that comes first. */
    public double monthEnd(int month) {
        return monthEnds[month];
    }

    /** The month of a time before the end. */
    public int monthAt(double time) {
        return months.at(time);
    }

    public double monthStart(int month) {
        return month == 0 ? 0 : monthEnds[month - 1];
    }

    /** The number of the year that a month belongs to. */
    public int yearOf(int month) {
        return monthYears[month];
    }

    /** Whether a month is the last of its year, or of the simulation. */
    public boolean isLastOfYear(int month) {
        return month + 1 == months() || yearOf(month + 1) != yearOf(month);
    }

    /** Which month of the year a month is, January being 0. */
    public int monthOfYear(int month) {
        return monthOfYear[month];
    }
}
