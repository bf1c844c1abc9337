package nl.plafond.results;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.vocabulary.Metric;

/**
 * A figure that is kept of every play: of which service, what, and when.
 *
 * @param service the number of the service in the frame; the number of services for all of them together
 * @param metric what is measured
 * @param first the first month of it, by its number in the frame
 * @param last the last month, which is the same for the end of a month
 * @param isOfYear whether it is of a year, or of the part of it that is played, and not of the end of a month
 */
public record KeptFigure(int service, Metric metric, int first, int last, boolean isOfYear) {
    /** What all services together are called. */
    public static final String ALL = "all";

    private static final int DECEMBER = 12;

    /**
     * All that may be kept: what adds up of each year, the rest at the ends of years and of some months, and how many waited in a
     * year on average, since a plafond gives the list a season.
     *
     * @param months the months at whose ends somebody asks; those outside the frame are passed over
     */
    static List<KeptFigure> all(Frame frame, Collection<YearMonth> months) {
        var figures = new ArrayList<KeptFigure>();
        for (int service = 0; service <= frame.services().size(); service++) {
            for (var metric : Metric.values()) {
                if (service < frame.services().size() || metric.hasTotal()) {
                    add(figures, frame, months, service, metric);
                }
            }
        }
        return figures;
    }

    private static void add(
            List<KeptFigure> figures, Frame frame, Collection<YearMonth> months, int service, Metric metric) {
        if (!metric.sumsOverMonths()) {
            ends(frame, months).forEach(month -> figures.add(atEnd(service, metric, month)));
        }
        if (metric.sumsOverMonths() || metric == Metric.WAITING) {
            frame.years().forEach(year -> figures.add(ofYear(frame, service, metric, year)));
        }
    }

    private static IntStream ends(Frame frame, Collection<YearMonth> months) {
        int last = frame.months().size() - 1;
        return IntStream.rangeClosed(0, last).filter(month -> {
            var of = frame.months().get(month);
            return month == last || of.getMonthValue() == DECEMBER || months.contains(of);
        });
    }

    /** A figure at the end of a month, by its number in the frame. */
    public static KeptFigure atEnd(int service, Metric metric, int month) {
        return new KeptFigure(service, metric, month, month, false);
    }

    /** A figure of a calendar year, or of the part of it that is in the frame. */
    public static KeptFigure ofYear(Frame frame, int service, Metric metric, int year) {
        int january = frame.months().indexOf(YearMonth.of(year, 1));
        int december = frame.months().indexOf(YearMonth.of(year, DECEMBER));
        int last = december < 0 ? frame.months().size() - 1 : december;
        return new KeptFigure(service, metric, Math.max(0, january), last, true);
    }

    /** When it is, as tables write it: a day or a year. */
    public String when(Frame frame) {
        var month = frame.months().get(last);
        return isOfYear ? String.valueOf(month.getYear()) : month.atEndOfMonth().toString();
    }

    /** Of whom it is, as tables write it. */
    public String serviceIn(Frame frame) {
        return isOfAll(frame) ? ALL : frame.services().get(service);
    }

    /** Its name in tables, such as {@code beschermd-wonen.waiting.2024-12-31}. */
    public String name(Frame frame) {
        return serviceIn(frame) + "." + metric.id() + "." + when(frame);
    }

    private boolean isOfAll(Frame frame) {
        return service == frame.services().size();
    }

    /** What it was in a play; not a number if there is none. */
    public double in(Logbook book) {
        if (!isOfAll(book.frame())) {
            return in(book, service);
        }
        double sum = 0;
        for (int s = 0; s < book.frame().own(); s++) {
            sum += in(book, s);
        }
        return sum;
    }

    private double in(Logbook book, int of) {
        double sum = 0;
        for (int month = first; month <= last; month++) {
            sum += book.at(metric, of, month);
        }
        return metric.sumsOverMonths() ? sum : sum / (last - first + 1);
    }
}
