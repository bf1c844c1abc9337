package nl.plafond.statistics;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.results.FigureLayout;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;

/**
 * Where each figure of a replication stands in one long row: monthly figures first, then yearly costs, then the running
 * total of the costs at the end of each year.
 *
 * <p>Services are numbered as in the frame; one number further stands the sum over all services, which exists for clients
 * and money and not for waits and shares.
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
    }

    Frame frame() {
        return frame;
    }

    /** How many figures there are. */
    int size() {
        return monthly.size() + yearly.size() + rows * years;
    }

    /** How many of the figures are a mean or a share over clients. */
    int ratios() {
        return ratios.size();
    }

    /** How long the row is: behind the figures stands over how many clients each of those that are a mean or a share is. */
    int length() {
        return size() + ratios.size();
    }

    /** The number of a figure among those that are a mean or a share over clients; -1 for others. */
    int ratio(int cell) {
        if (cell >= monthly.size()) {
            return -1;
        }
        var metric = monthly.metricAt(cell);
        return metric.base().isPresent() ? ratios.at(metric, monthly.rowAt(cell), cell % months) : -1;
    }

    /** Where it stands over how many clients a figure is. */
    int base(int ratio) {
        return size() + ratio;
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

    /** The row, a service or the sum of all, that a figure belongs to. */
    int row(int cell) {
        if (cell < monthly.size()) {
            return monthly.rowAt(cell);
        }
        int place = cell - monthly.size();
        return place < yearly.size() ? yearly.rowAt(place) : (place - yearly.size()) / years;
    }

    /** Visits all figures but those of some rows, in ranges of figures that stand side by side. */
    void eachRange(boolean[] withoutRows, Range visit) {
        for (int group = 0; group * months < monthly.size(); group++) {
            if (!withoutRows[group % rows]) {
                visit.of(group * months, (group + 1) * months);
            }
        }
        int first = monthly.size();
        for (int group = 0; first + group * years < size(); group++) {
            if (!withoutRows[group % rows]) {
                visit.of(first + group * years, first + (group + 1) * years);
            }
        }
    }

    /** Takes figures from one up to, not including, another. */
    interface Range {
        void of(int from, int to);
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
            readTotal(metric, into, shared, other);
        }
        for (int row = 0; row < rows; row++) {
            if (shared[row]) {
                continue;
            }
            double sum = 0;
            for (int year = 0; year < years; year++) {
                sum += into[yearly(Metric.COST_TOTAL, row, year)];
                into[cumulative(row, year)] = sum;
            }
        }
    }

    private void readRow(Logbook book, Metric metric, int row, double[] into) {
        for (int month = 0; month < months; month++) {
            into[monthly(metric, row, month)] = book.at(metric, row, month);
        }
        metric.base().ifPresent(base -> {
            int first = base(ratio(monthly(metric, row, 0)));
            for (int month = 0; month < months; month++) {
                into[first + month] = book.over(base, row, month);
            }
        });
        addUp(metric, row, into);
    }

    private void readTotal(Metric metric, double[] into, boolean[] shared, double[] other) {
        int row = rows - 1;
        boolean exists = metric.hasTotal();
        for (int month = 0; month < months; month++) {
            double sum = exists ? 0 : Double.NaN;
            for (int service = 0; service < row && exists; service++) {
                sum += (shared[service] ? other : into)[monthly(metric, service, month)];
            }
            into[monthly(metric, row, month)] = sum;
        }
        addUp(metric, row, into);
    }

    private void addUp(Metric metric, int row, double[] into) {
        for (int year = 0; year < years; year++) {
            into[yearly(metric, row, year)] = metric.isMoney() ? 0 : Double.NaN;
        }
        for (int month = 0; month < months && metric.isMoney(); month++) {
            into[yearly(metric, row, yearOfMonth[month])] += into[monthly(metric, row, month)];
        }
    }
}
