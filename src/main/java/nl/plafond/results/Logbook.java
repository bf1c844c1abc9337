package nl.plafond.results;

/**
 * What happened in one replication: every metric per service and month, the bill per municipality and year, and the year
 * of each provider.
 *
 * <p>Money is in constant prices of the model's price level. A value that does not exist, such as the mean wait when
 * nobody was admitted, is {@link Double#NaN}.
 */
public final class Logbook {
    private final Frame frame;
    private final double[] values;
    private final double[] bills;
    private final double[] providers;

    /**
     * Takes over the arrays that the simulation filled.
     *
     * @param frame what the rows are
     * @param values a value per metric, service and month, the month running fastest
     * @param bills paid euros per service, municipality and year, the year running fastest
     * @param providers a value per metric of providers, provider and year, the year running fastest
     */
    public Logbook(Frame frame, double[] values, double[] bills, double[] providers) {
        if (values.length
                != Metric.values().length
                        * frame.services().size()
                        * frame.months().size()) {
            throw new IllegalArgumentException("a logbook has a value per metric, service and month");
        }
        if (providers.length
                != ProviderMetric.values().length
                        * frame.providers().size()
                        * frame.years().size()) {
            throw new IllegalArgumentException("a logbook has a value per metric, provider and year");
        }
        this.frame = frame;
        this.values = values;
        this.bills = bills;
        this.providers = providers;
    }

    /** What the rows are. */
    public Frame frame() {
        return frame;
    }

    /** The value of a metric for a service in a month, by their numbers in the frame. */
    public double at(Metric metric, int service, int month) {
        int months = frame.months().size();
        return values[(metric.ordinal() * frame.services().size() + service) * months + month];
    }

    /** What a municipality pays for a service in a year, by their numbers in the frame. */
    public double bill(int service, int municipality, int year) {
        int years =
                bills.length / (frame.services().size() * frame.municipalities().size());
        return bills[(service * frame.municipalities().size() + municipality) * years + year];
    }

    /** The value of a metric for a provider in a year, by their numbers in the frame. */
    public double at(ProviderMetric metric, int provider, int year) {
        int count = frame.providers().size();
        int years = providers.length / (ProviderMetric.values().length * count);
        return providers[(metric.ordinal() * count + provider) * years + year];
    }
}
