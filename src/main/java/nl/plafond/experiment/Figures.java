package nl.plafond.experiment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafond.results.Frame;
import nl.plafond.vocabulary.Metric;

/**
 * The figures of one metric, of one scenario or between two: by service, or of all services together, and by month or year.
 *
 * <p>What is counted at a moment, such as the people waiting, is that at the end of a month; what happens, such as admissions
 * and costs, is that of the whole month. Of all services together there are people and money; waits and shares of several
 * services cannot be added up, and do not exist.
 *
 * @param <F> a figure: an {@link nl.plafond.statistics.Estimate} or a {@link nl.plafond.statistics.Difference}
 */
public final class Figures<F> {
    private final Frame frame;
    private final Metric metric;
    private final Lookup<F> byMonth;
    private final Lookup<F> byYear;

    Figures(Frame frame, Metric metric, Lookup<F> byMonth, Lookup<F> byYear) {
        this.frame = frame;
        this.metric = metric;
        this.byMonth = byMonth;
        this.byYear = byYear;
    }

    /** Finds a figure by the number of a service and that of a month or year. */
    @FunctionalInterface
    interface Lookup<F> {
        F at(int service, int time);
    }

    /**
     * A service at the end of a day.
     *
     * @param day the last day of a month
     */
    public F at(String service, LocalDate day) {
        return at(service, monthEndingOn(day));
    }

    /** All services together at the end of a day, the last one of a month. */
    public F at(LocalDate day) {
        return at(monthEndingOn(day));
    }

    /** A service in a month, or at the end of it. */
    public F at(String service, YearMonth month) {
        return byMonth.at(number(service), number(month));
    }

    /** All services together in a month, or at the end of it. */
    public F at(YearMonth month) {
        return byMonth.at(all(), number(month));
    }

    /** A service month by month. */
    public SortedMap<YearMonth, F> monthly(String service) {
        return monthly(number(service));
    }

    /** All services together month by month. */
    public SortedMap<YearMonth, F> monthly() {
        return monthly(all());
    }

    /** The euros of a service in a calendar year. */
    public F inYear(String service, int year) {
        return byYear.at(number(service), year(year));
    }

    /** The euros of all services together in a calendar year. */
    public F inYear(int year) {
        return byYear.at(all(), year(year));
    }

    private SortedMap<YearMonth, F> monthly(int service) {
        var series = new TreeMap<YearMonth, F>();
        for (int month = 0; month < frame.months().size(); month++) {
            series.put(frame.months().get(month), byMonth.at(service, month));
        }
        return Collections.unmodifiableSortedMap(series);
    }

    private static YearMonth monthEndingOn(LocalDate day) {
        var month = YearMonth.from(day);
        if (!day.equals(month.atEndOfMonth())) {
            throw new IllegalArgumentException(
                    "figures are kept for the end of each month: ask for " + month.atEndOfMonth() + ", not " + day);
        }
        return month;
    }

    private int all() {
        return frame.services().size();
    }

    private int number(String service) {
        return found(frame.services().indexOf(service), "service", service, frame.services());
    }

    private int number(YearMonth month) {
        var months = frame.months();
        return found(months.indexOf(month), "month", month, months.get(0) + " to " + months.get(months.size() - 1));
    }

    private int year(int year) {
        if (!metric.isMoney()) {
            throw new IllegalArgumentException(metric.id() + " is kept by month; only euros are added up over a year");
        }
        return found(frame.years().indexOf(year), "year", year, frame.years());
    }

    private static int found(int number, String kind, Object asked, Object there) {
        if (number < 0) {
            throw new IllegalArgumentException("no " + kind + " " + asked + "; there is " + there);
        }
        return number;
    }
}
