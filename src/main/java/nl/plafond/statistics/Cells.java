package nl.plafond.statistics;

import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.Metric;

/**
 * Where each figure of a replication stands in one long row: monthly figures first, then yearly costs, then the running
 * total of the costs at the end of each year.
 *
 * <p>Services are numbered as in the frame; one number further stands the sum over all services, which exists for clients
 * and money and not for waits and shares.
 */
final class Cells {
    private final Frame frame;
    private final int rows;
    private final int months;
    private final int years;
    private final int[] yearOfMonth;

    Cells(Frame frame) {
        this.frame = frame;
        rows = frame.services().size() + 1;
        months = frame.months().size();
        var calendar = frame.years();
        years = calendar.size();
        yearOfMonth = frame.months().stream()
                .mapToInt(m -> calendar.indexOf(m.getYear()))
                .toArray();
    }

    Frame frame() {
        return frame;
    }

    int size() {
        return Metric.values().length * rows * (months + years) + rows * years;
    }

    int yearOf(int month) {
        return yearOfMonth[month];
    }

    int monthly(Metric metric, int row, int month) {
        return (metric.ordinal() * rows + row) * months + month;
    }

    int yearly(Metric cost, int row, int year) {
        return Metric.values().length * rows * months + (cost.ordinal() * rows + row) * years + year;
    }

    int cumulative(int row, int year) {
        return Metric.values().length * rows * (months + years) + row * years + year;
    }

    /** Reads all figures of a replication from its logbook. */
    void read(Logbook book, double[] into) {
        for (var metric : Metric.values()) {
            for (int row = 0; row < rows; row++) {
                readRow(book, metric, row, into);
            }
        }
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int year = 0; year < years; year++) {
                sum += into[yearly(Metric.COST_TOTAL, row, year)];
                into[cumulative(row, year)] = sum;
            }
        }
    }

    private void readRow(Logbook book, Metric metric, int row, double[] into) {
        for (int year = 0; year < years; year++) {
            into[yearly(metric, row, year)] = metric.isMoney() ? 0 : Double.NaN;
        }
        for (int month = 0; month < months; month++) {
            double value = row < rows - 1 ? book.at(metric, row, month) : total(book, metric, month);
            into[monthly(metric, row, month)] = value;
            if (metric.isMoney()) {
                into[yearly(metric, row, yearOfMonth[month])] += value;
            }
        }
    }

    private double total(Logbook book, Metric metric, int month) {
        if (metric.unit() != Metric.Unit.CLIENTS && !metric.isMoney()) {
            return Double.NaN;
        }
        double sum = 0;
        for (int service = 0; service < rows - 1; service++) {
            sum += book.at(metric, service, month);
        }
        return sum;
    }
}
