package nl.plafond.results;

import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * A logbook while it is being written: every figure is 0 until it is put or added to. Services, months, providers,
 * municipalities and years go by their numbers in the frame. Once the logbook is closed nothing more can be written.
 */
public final class LogbookWriter {
    private final Frame frame;
    private LogbookPage page;

    /** An empty logbook with rows for a frame. */
    public LogbookWriter(Frame frame) {
        this.frame = frame;
        page = new LogbookPage(frame);
    }

    /** What a metric is so far. */
    public double at(Metric metric, int service, int month) {
        return page.at(metric, service, month);
    }

    /** Writes the value of a metric for a service in a month; not a number where it does not exist. */
    public void put(Metric metric, int service, int month, double value) {
        page.put(metric, service, month, value);
    }

    /** Adds to what a metric is so far. */
    public void add(Metric metric, int service, int month, double value) {
        page.add(metric, service, month, value);
    }

    /** Writes over how many clients the means and shares with a base are. */
    public void putOver(Denominator base, int service, int month, double clients) {
        page.putOver(base, service, month, clients);
    }

    /** Writes the value of a metric for a provider in a year; not a number where it does not exist. */
    public void put(ProviderMetric metric, int provider, int year, double value) {
        page.put(metric, provider, year, value);
    }

    /** Adds to what a municipality pays for a service in a year. */
    public void addToBill(int service, int municipality, int year, double euros) {
        page.addToBill(service, municipality, year, euros);
    }

    /** Writes what a municipality pays for a service in a year. */
    public void putBill(int service, int municipality, int year, double euros) {
        page.putBill(service, municipality, year, euros);
    }

    /** Writes how many of a municipality wait for a service at the end of a year. */
    public void putWaiting(int service, int municipality, int year, double clients) {
        page.putWaiting(service, municipality, year, clients);
    }

    /** The logbook, to which nothing can be added any more. */
    public Logbook close() {
        var written = page;
        page = null;
        return new Logbook(frame, written);
    }
}
