package nl.plafond.results;

import java.util.List;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/** The figures of one play of one or more services; all are 0 until they are written. */
final class LogbookPage {
    private final FigureLayout<Metric> layout;
    private final FigureLayout<Denominator> layoutOfBases;
    private final FigureLayout<ProviderMetric> layoutOfProviders;
    private final double[] figures;
    private final double[] clients;
    private final double[] providers;
    private final double[] bills;
    private final double[] lists;
    private final int municipalities;
    private final int years;

    LogbookPage(Frame frame) {
        int services = frame.services().size();
        int months = frame.months().size();
        years = frame.years().size();
        municipalities = frame.municipalities().size();
        layout = FigureLayout.ofServices(services, months);
        layoutOfBases = new FigureLayout<>(List.of(Denominator.values()), services, months);
        layoutOfProviders = FigureLayout.ofProviders(frame);
        figures = new double[layout.size()];
        clients = new double[layoutOfBases.size()];
        providers = new double[layoutOfProviders.size()];
        bills = new double[services * municipalities * years];
        lists = new double[bills.length];
    }

    double at(Metric metric, int service, int month) {
        return figures[layout.at(metric, service, month)];
    }

    void copy(Metric metric, int service, int months, double[] into, int at) {
        System.arraycopy(figures, layout.at(metric, service, 0), into, at, months);
    }

    void copyOver(Denominator base, int service, int months, double[] into, int at) {
        System.arraycopy(clients, layoutOfBases.at(base, service, 0), into, at, months);
    }

    void put(Metric metric, int service, int month, double value) {
        figures[layout.at(metric, service, month)] = value;
    }

    void add(Metric metric, int service, int month, double value) {
        figures[layout.at(metric, service, month)] += value;
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
        return (long) Double.BYTES * (figures.length + clients.length + bills.length + lists.length + providers.length);
    }
}
