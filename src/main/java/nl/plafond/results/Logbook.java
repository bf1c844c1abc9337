package nl.plafond.results;

import java.util.Arrays;
import java.util.List;
import nl.plafond.vocabulary.Base;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * What happened in one replication: every metric per service and month, the bill per municipality and year, and the year
 * of each provider.
 *
 * <p>Money is in constant prices of the model's price level. A value that does not exist, such as the mean wait when
 * nobody was admitted, is {@link Double#NaN}. Services that have nothing to do with each other may have been played apart;
 * a logbook that joins them reads as if they had been played as one.
 */
public final class Logbook {
    private final Frame frame;
    private final Page[] pages;
    private final int[] rows;
    private final Page[] pagesOfProviders;
    private final int[] rowsOfProviders;

    /**
     * Takes over the arrays that the simulation filled.
     *
     * @param frame what the rows are
     * @param values a value per metric, service and month, the month running fastest
     * @param bases how many clients per base, service and month, the month running fastest
     * @param bills paid euros per service, municipality and year, the year running fastest
     * @param providers a value per metric of providers, provider and year, the year running fastest
     */
    public Logbook(Frame frame, double[] values, double[] bases, double[] bills, double[] providers) {
        this(frame);
        var page = new Page(frame, values, bases, bills, providers);
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
        pages = new Page[frame.services().size()];
        rows = new int[pages.length];
        pagesOfProviders = new Page[frame.providers().size()];
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
        var page = pages[service];
        return page.values[(metric.ordinal() * page.services + rows[service]) * page.months + month];
    }

    /** Over how many clients the means and shares with a base are, for a service in a month. */
    public double over(Base base, int service, int month) {
        var page = pages[service];
        return page.bases[(base.ordinal() * page.services + rows[service]) * page.months + month];
    }

    /** What a municipality pays for a service in a year, by their numbers in the frame. */
    public double bill(int service, int municipality, int year) {
        var page = pages[service];
        return page.bills[(rows[service] * page.municipalities + municipality) * page.years + year];
    }

    /** The value of a metric for a provider in a year, by their numbers in the frame. */
    public double at(ProviderMetric metric, int provider, int year) {
        var page = pagesOfProviders[provider];
        return page.years(metric, rowsOfProviders[provider], year);
    }

    /** About how much memory it takes. */
    public long bytes() {
        return Arrays.stream(pages).distinct().mapToLong(Page::bytes).sum();
    }

    /** Whether a service was played once for both logbooks, so that all its figures are the same. */
    public boolean isPlayedOnceWith(Logbook other, int service) {
        return pages[service] == other.pages[service];
    }

    /** What one play of one or more services left behind. */
    private static final class Page {
        private final double[] values;
        private final double[] bases;
        private final double[] bills;
        private final double[] providers;
        private final int services;
        private final int months;
        private final int municipalities;
        private final int years;
        private final int providerCount;

        Page(Frame frame, double[] values, double[] bases, double[] bills, double[] providers) {
            this.values = values;
            this.bases = bases;
            this.bills = bills;
            this.providers = providers;
            services = frame.services().size();
            months = frame.months().size();
            municipalities = frame.municipalities().size();
            years = frame.years().size();
            providerCount = frame.providers().size();
            if (values.length != Metric.values().length * services * months) {
                throw new IllegalArgumentException("a logbook has a value per metric, service and month");
            }
            if (bases.length != Base.values().length * services * months) {
                throw new IllegalArgumentException("a logbook has a number per base, service and month");
            }
            if (providers.length != ProviderMetric.values().length * providerCount * years) {
                throw new IllegalArgumentException("a logbook has a value per metric, provider and year");
            }
        }

        long bytes() {
            return (long) Double.BYTES * (values.length + bases.length + bills.length + providers.length);
        }

        double years(ProviderMetric metric, int provider, int year) {
            return providers[(metric.ordinal() * providerCount + provider) * years + year];
        }
    }
}
