package nl.plafond.results;

import java.util.Arrays;
import java.util.List;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * What happened in one replication: every metric per service and month, the bill and the list per municipality and
 * year, and the year of each provider.
 *
 * <p>Money is in constant prices of the model's price level. A value that does not exist, such as the mean wait when
 * nobody was admitted, is {@link Double#NaN}. Services that have nothing to do with each other may have been played apart;
 * a logbook that joins them reads as if they had been played as one.
 */
public final class Logbook {
    private final Frame frame;
    private final LogbookPage[] pages;
    private final int[] rows;
    private final LogbookPage[] pagesOfProviders;
    private final int[] rowsOfProviders;

    /** A logbook of one play; {@link LogbookWriter} makes it. */
    Logbook(Frame frame, LogbookPage page) {
        this(frame);
        for (int s = 0; s < pages.length; s++) {
            pages[s] = page;
            rows[s] = s;
        }
        for (int p = 0; p < pagesOfProviders.length; p++) {
            pagesOfProviders[p] = page;
            rowsOfProviders[p] = p;
        }
    }

    private Logbook(Frame frame) {
        this.frame = frame;
        pages = new LogbookPage[frame.services().size()];
        rows = new int[pages.length];
        pagesOfProviders = new LogbookPage[frame.providers().size()];
        rowsOfProviders = new int[pagesOfProviders.length];
    }

    /**
     * One logbook of several, each of other services; nothing is copied.
     *
     * @param frame the services of all of them, in the order of the whole
     */
    public static Logbook joined(Frame frame, List<Logbook> parts) {
        var whole = new Logbook(frame);
        for (var part : parts) {
            whole.take(part);
        }
        return whole;
    }

    private void take(Logbook part) {
        for (int s = 0; s < part.pages.length; s++) {
            int number = frame.services().indexOf(part.frame.services().get(s));
            pages[number] = part.pages[s];
            rows[number] = part.rows[s];
        }
        for (int p = 0; p < part.pagesOfProviders.length; p++) {
            var provider = part.frame.providers().get(p);
            int service = frame.services().indexOf(part.frame.services().get(provider.service()));
            int number = frame.providers().indexOf(new Frame.Provider(service, provider.id()));
            pagesOfProviders[number] = part.pagesOfProviders[p];
            rowsOfProviders[number] = part.rowsOfProviders[p];
        }
    }

    /** What the rows are. */
    public Frame frame() {
        return frame;
    }

    /** The value of a metric for a service in a month, by their numbers in the frame. */
    public double at(Metric metric, int service, int month) {
        return pages[service].at(metric, rows[service], month);
    }

    /** Over how many clients the means and shares with a base are, for a service in a month. */
    public double over(Denominator base, int service, int month) {
        return pages[service].over(base, rows[service], month);
    }

    /** Copies the values of a metric for a service in all months to where they are wanted side by side. */
    public void copy(Metric metric, int service, double[] into, int at) {
        pages[service].copy(metric, rows[service], frame.months().size(), into, at);
    }

    /** Copies over how many clients the means and shares with a base are in all months. */
    public void copyOver(Denominator base, int service, double[] into, int at) {
        pages[service].copyOver(base, rows[service], frame.months().size(), into, at);
    }

    /** What a municipality pays for a service in a year, by their numbers in the frame. */
    public double bill(int service, int municipality, int year) {
        return pages[service].bill(rows[service], municipality, year);
    }

    /** How many of a municipality wait for a service at the end of a year, by their numbers in the frame. */
    public double waiting(int service, int municipality, int year) {
        return pages[service].waiting(rows[service], municipality, year);
    }

    /** The value of a metric for a provider in a year, by their numbers in the frame. */
    public double at(ProviderMetric metric, int provider, int year) {
        return pagesOfProviders[provider].at(metric, rowsOfProviders[provider], year);
    }

    /** About how much memory it takes. */
    public long bytes() {
        return Arrays.stream(pages).distinct().mapToLong(LogbookPage::bytes).sum();
    }

    /** Whether a service was played once for both logbooks, so that all its figures are the same. */
    public boolean isPlayedOnceWith(Logbook other, int service) {
        return pages[service] == other.pages[service];
    }
}
