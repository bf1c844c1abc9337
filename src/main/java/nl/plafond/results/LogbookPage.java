package nl.plafond.results;

import java.util.Arrays;
import java.util.List;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/**
 * The figures of one play of one or more services; all are 0 until they are written.
 *
 * <p>There is room for the figures of a metric only once one of them is other than 0: most rules are in few models, and
 * clearing room for what they count in each replication took as long as a rule does.
 */
@SuppressWarnings("EnumOrdinal") // As in an EnumMap: an index of its own, which no order of constants shows through.
final class LogbookPage {
    private static final double[] NOTHING = {};

    private final FigureLayout<Denominator> layoutOfBases;
    private final FigureLayout<ProviderMetric> layoutOfProviders;
    /** By the ordinal of the metric: service by service, month by month; nothing where all are 0. */
    private final double[][] figures;

    private final int services;
    private final int months;
    private final double[] clients;
    private final double[] providers;
    private final double[] bills;
    private final double[] lists;
    private final int municipalities;
    private final int years;

    LogbookPage(Frame frame) {
        services = frame.services().size();
        months = frame.months().size();
        years = frame.years().size();
        municipalities = frame.municipalities().size();
        layoutOfBases = new FigureLayout<>(List.of(Denominator.values()), services, months);
        layoutOfProviders = FigureLayout.ofProviders(frame);
        figures = new double[Metric.values().length][];
        Arrays.fill(figures, NOTHING);
        clients = new double[layoutOfBases.size()];
        providers = new double[layoutOfProviders.size()];
        bills = new double[services * municipalities * years];
        lists = new double[bills.length];
    }

    double at(Metric metric, int service, int month) {
        var row = figures[metric.ordinal()];
        return row.length == 0 ? 0 : row[service * months + month];
    }

    void copy(Metric metric, int service, double[] into, int at) {
        var row = figures[metric.ordinal()];
        if (row.length == 0) {
            Arrays.fill(into, at, at + months, 0);
        } else {
            System.arraycopy(row, service * months, into, at, months);
        }
    }

    void copyOver(Denominator base, int service, int months, double[] into, int at) {
        System.arraycopy(clients, layoutOfBases.at(base, service, 0), into, at, months);
    }

    void put(Metric metric, int service, int month, double value) {
        if (value != 0 || figures[metric.ordinal()].length > 0) {
            room(metric)[service * months + month] = value;
        }
    }

    void add(Metric metric, int service, int month, double value) {
        if (value != 0) {
            room(metric)[service * months + month] += value;
        }
    }

    private double[] room(Metric metric) {
        int number = metric.ordinal();
        if (figures[number].length == 0) {
            figures[number] = new double[services * months];
        }
        return figures[number];
    }

    double over(Denominator base, int service, int month) {
        return clients[layoutOfBases.at(base, service, month)];
    }

    void putOver(Denominator base, int service, int month, double count) {
        clients[layoutOfBases.at(base, service, month)] = count;
    }

    double at(ProviderMetric metric, int provider, int year) {
        return providers[layoutOfProviders.at(metric, provider, year)];
    }

    void put(ProviderMetric metric, int provider, int year, double value) {
        providers[layoutOfProviders.at(metric, provider, year)] = value;
    }

    double bill(int service, int municipality, int year) {
        return bills[ofMunicipality(service, municipality, year)];
    }

    void putBill(int service, int municipality, int year, double euros) {
        bills[ofMunicipality(service, municipality, year)] = euros;
    }

    void addToBill(int service, int municipality, int year, double euros) {
        bills[ofMunicipality(service, municipality, year)] += euros;
    }

    double waiting(int service, int municipality, int year) {
        return lists[ofMunicipality(service, municipality, year)];
    }

    void putWaiting(int service, int municipality, int year, double clients) {
        lists[ofMunicipality(service, municipality, year)] = clients;
    }

    private int ofMunicipality(int service, int municipality, int year) {
        return (service * municipalities + municipality) * years + year;
    }

    long bytes() {
        long ofServices = Arrays.stream(figures).mapToLong(row -> row.length).sum();
        return Double.BYTES * (ofServices + clients.length + bills.length + lists.length + providers.length);
    }
}
