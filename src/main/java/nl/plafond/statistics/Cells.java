package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.results.FigureLayout;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;

/**
 * Where each figure of a replication stands in one long row: monthly figures first, then yearly costs, then the running
 * total of the costs at the end of each year, and last over how many clients those that are a mean or a share are.
 *
 * <p>Services are numbered as in the frame; one number further stands the sum over all services, which exists for clients
 * and money and not for waits and shares. What is in the row of a service of other regions is not theirs alone but the pool
 * as a whole, for which the same holds; the sum over all services leaves it out.
 */
final class Cells {
    /** The metrics that are a mean or a share over clients. */
    private static final List<Metric> RATIOS =
            Stream.of(Metric.values()).filter(m -> m.base().isPresent()).toList();

    private final Frame frame;
    private final int rows;
    private final int months;
    private final int years;
    private final int[] yearOfMonth;
    private final FigureLayout<Metric> monthly;
    private final FigureLayout<Metric> yearly;
    private final FigureLayout<Metric> ratios;
    private final List<FigureRange> ranges = new ArrayList<>();

    Cells(Frame frame) {
        this.frame = frame;
        rows = frame.services().size() + 1;
        months = frame.months().size();
        var calendar = frame.years();
        years = calendar.size();
        yearOfMonth = frame.months().stream()
                .mapToInt(m -> calendar.indexOf(m.getYear()))
                .toArray();
        monthly = FigureLayout.ofServices(rows, months);
        yearly = FigureLayout.ofServices(rows, years);
        ratios = new FigureLayout<>(RATIOS, rows, months);
        for (int from = 0; from < monthly.size(); from += months) {
            ranges.add(monthlyRange(from));
        }
        for (int from = monthly.size(); from < size(); from += years) {
            ranges.add(FigureRange.counted(ranges.size(), from, years, (from - monthly.size()) / years % rows));
        }
    }

    private FigureRange monthlyRange(int from) {
        var metric = monthly.metricAt(from);
        int row = monthly.rowAt(from);
        return metric.base().isPresent()
                ? new FigureRange(ranges.size(), from, from + months, row, size() + ratios.at(metric, row, 0))
                : FigureRange.counted(ranges.size(), from, months, row);
    }

    Frame frame() {
        return frame;
    }

    /** The figures through time, one by one. */
    List<FigureRange> ranges() {
        return ranges;
    }

    /** The one that a figure belongs to. */
    FigureRange rangeOf(int cell) {
        int first = monthly.size();
        return ranges.get(cell < first ? cell / months : first / months + (cell - first) / years);
    }

    /** How many figures there are. */
    int size() {
        return monthly.size() + yearly.size() + rows * years;
    }

    /** How long the row is: behind the figures stands over how many clients each of those that are a mean or a share is. */
    int length() {
        return size() + ratios.size();
    }

    int yearOf(int month) {
        return yearOfMonth[month];
    }

    int monthly(Metric metric, int row, int month) {
        return monthly.at(metric, row, month);
    }

    int yearly(Metric cost, int row, int year) {
        return monthly.size() + yearly.at(cost, row, year);
    }

    int cumulative(int row, int year) {
        return monthly.size() + yearly.size() + row * years + year;
    }

    /**
     * Reads the figures of a replication from its logbook.
     *
     * @param shared the rows that are the same as those of a replication that has been read already, which are left out
     * @param other that replication, from which the sum over all services takes them
     */
    void read(Logbook book, double[] into, boolean[] shared, double[] other) {
        for (var metric : Metric.values()) {
            for (int row = 0; row < rows - 1; row++) {
                if (!shared[row]) {
                    readRow(book, metric, row, into);
                }
            }
            for (var pool : frame.pools()) {
                if (!shared[pool.service()]) {
                    readPool(metric, pool, into, shared[pool.owner()] ? other : into);
                }
            }
            readTotal(metric, into, shared, other);
        }
        for (int row = 0; row < rows; row++) {
            if (!shared[row]) {
                cumulate(row, into);
            }
        }
    }

    private void readRow(Logbook book, Metric metric, int row, double[] into) {
        book.copy(metric, row, into, monthly(metric, row, 0));
        metric.base().ifPresent(base -> book.copyOver(base, row, into, size() + ratios.at(metric, row, 0)));
        addUp(metric, row, into);
    }

    /** What people of other regions have in a pool becomes what all in it have. */
    private void readPool(Metric metric, Frame.Pool pool, double[] into, double[] ofOwner) {
        int row = monthly(metric, pool.service(), 0);
        int own = monthly(metric, pool.owner(), 0);
        if (metric == Metric.PLACES) {
            // They are those of the pool as they stand.
            return;
        }
        if (metric.sumsOverServices()) {
            addTo(into, row, ofOwner, own);
        } else {
            Arrays.fill(into, row, row + months, Double.NaN);
        }
        addUp(metric, pool.service(), into);
    }

    private void readTotal(Metric metric, double[] into, boolean[] shared, double[] other) {
        int total = monthly(metric, rows - 1, 0);
        Arrays.fill(into, total, total + months, metric.hasTotal() ? 0 : Double.NaN);
        for (int service = 0; service < frame.own() && metric.hasTotal(); service++) {
            addTo(into, total, shared[service] ? other : into, monthly(metric, service, 0));
        }
        addUp(metric, rows - 1, into);
    }

    private void addTo(double[] into, int at, double[] from, int first) {
        for (int month = 0; month < months; month++) {
            into[at + month] += from[first + month];
        }
    }

    private void addUp(Metric metric, int row, double[] into) {
        int year = yearly(metric, row, 0);
        Arrays.fill(into, year, year + years, metric.hasYear() ? 0 : Double.NaN);
        int first = monthly(metric, row, 0);
        for (int month = 0; month < months && metric.hasYear(); month++) {
            into[year + yearOfMonth[month]] += into[first + month];
        }
    }

    private void cumulate(int row, double[] into) {
        double sum = 0;
        for (int year = 0; year < years; year++) {
            sum += into[yearly(Metric.COST_TOTAL, row, year)];
            into[cumulative(row, year)] = sum;
        }
    }
}
