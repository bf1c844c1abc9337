package nl.plafond.simulation.internal.books;

import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.plan.Calendar;
import nl.plafond.simulation.internal.state.DeskState;
import nl.plafond.vocabulary.Metric;

/** Writes down, at the end of each month, where every desk that decides on who is referred stands. */
public final class DeskRecord {
    private final Calendar calendar;
    private final LogbookWriter book;

    public DeskRecord(Calendar calendar, LogbookWriter book) {
        this.calendar = calendar;
        this.book = book;
    }

    public void write(DeskState desk, int month, double now) {
        int row = desk.plan.row;
        int waiting = desk.waiting();
        book.put(Metric.WAITING, row, month, waiting);
        writeMean(Metric.WAITED_MEAN, row, month, waiting * desk.waitsSoFar.mean(now), waiting);
        writeMean(Metric.WAIT_MEAN, row, month, desk.waits.days(), desk.waits.clients());
        double hours = desk.plan.hoursPerDay.integral(calendar.monthStart(month), now);
        book.put(Metric.OCCUPANCY, row, month, hours == 0 ? Double.NaN : desk.usedInMonth() / hours);
        desk.newMonth();
    }

    private void writeMean(Metric metric, int row, int month, double sum, int clients) {
        book.put(metric, row, month, clients == 0 ? Double.NaN : sum / clients);
        book.putOver(metric.base().orElseThrow(), row, month, clients);
    }
}
