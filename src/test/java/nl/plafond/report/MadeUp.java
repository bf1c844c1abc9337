package nl.plafond.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/** Logbooks that look like a region's without simulating one; scenarios of a replication share their luck. */
final class MadeUp {
    private static final double DAYS = 30.4;

    private final Frame frame;
    private final int scenario;
    private final LogbookWriter book;
    private final double[] luck;

    private MadeUp(Frame frame, int scenario, double[] luck) {
        this.frame = frame;
        this.scenario = scenario;
        this.luck = luck;
        book = new LogbookWriter(frame);
    }

    static List<Logbook> logbooks(Frame frame, int scenarios, int replication) {
        var random = new SplittableRandom(4711 + replication);
        var luck = new double[frame.months().size()];
        double walk = 0;
        for (int month = 0; month < luck.length; month++) {
            walk = 0.97 * walk + 6 * (random.nextDouble() + random.nextDouble() - 1);
            luck[month] = walk;
        }
        var other = new double[luck.length];
        for (int month = 0; month < luck.length; month++) {
            other[month] = luck[month] + 4 * (random.nextDouble() - 0.5);
        }
        var books = new ArrayList<Logbook>();
        for (int scenario = 0; scenario < scenarios; scenario++) {
            books.add(new MadeUp(frame, scenario, scenario == 6 ? other : luck).book());
        }
        return books;
    }

    private Logbook book() {
        for (int month = 0; month < luck.length; month++) {
            housing(month);
            secure(month);
            support(month);
            for (int service = 0; service < 3; service++) {
                total(service, month);
                for (var base : Denominator.values()) {
                    book.putOver(base, service, month, 48);
                }
            }
        }
        providers();
        return book.close();
    }

    /** Each large provider of support at home has 600 admissions a year and each small one 40, one of them from others. */
    private void providers() {
        for (int provider = 0; provider < frame.providers().size(); provider++) {
            var id = frame.providers().get(provider).id();
            boolean large = id.startsWith("groot");
            for (int year = 0; year < frame.years().size(); year++) {
                double plafond = large ? 728_000 : id.startsWith("klein") ? 168_000 : Double.NaN;
                double above = large && scenario != 5 ? 100_000 : 0;
                book.put(ProviderMetric.ADMISSIONS, provider, year, large ? 600 : 40);
                book.put(ProviderMetric.FROM_OTHERS, provider, year, large ? 0 : 1);
                book.put(ProviderMetric.PLAFOND, provider, year, plafond);
                book.put(ProviderMetric.PAID, provider, year, plafond + above);
                book.put(ProviderMetric.PAID_ABOVE, provider, year, above);
                book.put(ProviderMetric.DAYS_OPEN, provider, year, 365);
            }
        }
    }

    private void housing(int month) {
        double after = Math.max(0, month - 24);
        double base = 133 + 0.6 * month;
        double change = 0;
        if (scenario == 1 && month >= 24) {
            change = -85 * Math.exp(-after / 30);
        } else if (scenario == 2 && month >= 42) {
            change = -20 * (1 - Math.exp(-(month - 42) / 6.0));
        } else if (scenario == 3 && month >= 24) {
            change = -45 * (1 - Math.exp(-after / 20));
        } else if (scenario == 4 && month >= 24) {
            change = -0.32 * after;
        }
        double waiting = Math.max(0, Math.round(base + change + luck[month]));
        double places = scenario == 2 && month >= 42 ? 255 : 235;
        double inCare =
                Math.min(places, scenario == 2 || scenario == 3 ? places - 6 : 227 + Math.round(luck[month] / 6));
        set(Metric.WAITING, 0, month, waiting);
        set(Metric.WAITING_NET, 0, month, (double) Math.round(0.2 * waiting));
        set(Metric.IN_CARE, 0, month, inCare);
        set(Metric.PLACES, 0, month, places);
        set(Metric.OCCUPANCY, 0, month, inCare / places);
        set(Metric.ETMALEN, 0, month, inCare * DAYS);
        set(Metric.REFERRALS, 0, month, 6);
        set(Metric.ADMISSIONS, 0, month, 4);
        waits(0, month, waiting);
        set(Metric.REFUSED_BY_PLACES, 0, month, 0.06);
        set(Metric.REFUSED_BY_PLAFOND, 0, month, scenario == 3 && month > 30 ? 0.3 : 0.935);
        set(Metric.REFUSED_BY_NOTHING, 0, month, scenario == 3 && month > 30 ? 0.64 : 0.005);
        set(Metric.BLOCKED, 0, month, 30 + Math.round(luck[month] / 6));
        set(Metric.FOR_DWELLING, 0, month, 30 + Math.round(luck[month] / 6));
        set(Metric.COST_CARE, 0, month, inCare * DAYS * 140.75);
        set(Metric.COST_BRIDGING, 0, month, 0.8 * waiting * DAYS * 13.93);
        set(Metric.COST_UNPAID, 0, month, month % 12 > 9 ? 40_000 : 0);
        if (scenario == 1 && month == 24) {
            set(Metric.COST_REVIEW, 0, month, 150_000);
        }
        if (scenario == 4 && month >= 24) {
            set(Metric.COST_PROGRAMME, 0, month, 12_500);
        }
    }

    private void waits(int service, int month, double waiting) {
        double wait = 4.2 * waiting;
        set(Metric.WAIT_MEAN, service, month, wait);
        set(Metric.WAIT_MEDIAN, service, month, 0.8 * wait);
        set(Metric.WAIT_P90, service, month, 1.9 * wait);
        set(Metric.WAIT_OVER_NORM, service, month, Math.min(1, wait / 700));
        set(Metric.WAIT_MEAN_URGENT, service, month, Double.NaN);
        set(Metric.WAIT_MEAN_REGULAR, service, month, wait);
        set(Metric.WAIT_LEFT_MEAN, service, month, Double.NaN);
        set(Metric.WAIT_ALL_MEAN, service, month, wait);
        set(Metric.WAITED_MEAN, service, month, 1.2 * wait);
        set(Metric.WAITED_MEDIAN, service, month, wait);
        set(Metric.WAITED_P90, service, month, 2.4 * wait);
        set(Metric.WAITED_OVER_NORM, service, month, Math.min(1, wait / 600));
    }

    private void secure(int month) {
        boolean fewer = scenario == 5 && month >= 42;
        double elsewhere = Math.max(0, Math.round((fewer ? 1 : 6) + luck[month] / 5));
        double inCare = fewer ? 22 : 24;
        set(Metric.ELSEWHERE, 1, month, elsewhere);
        set(Metric.OVERFLOW, 1, month, (double) Math.round(elsewhere / 4));
        set(Metric.IN_CARE, 1, month, inCare);
        set(Metric.PLACES, 1, month, 24);
        set(Metric.OCCUPANCY, 1, month, inCare / 24);
        set(Metric.REFUSED_BY_PLACES, 1, month, 0);
        missingWaits(1, month);
        set(Metric.COST_CARE, 1, month, inCare * DAYS * 420);
        set(Metric.COST_OVERFLOW, 1, month, elsewhere * DAYS * 550);
    }

    private void support(int month) {
        double extra = scenario == 1 && month >= 24 ? 50 * Math.exp(-(month - 24) / 30.0) : 0;
        double inCare = Math.round(330 + extra + luck[month]);
        set(Metric.IN_CARE, 2, month, inCare);
        set(Metric.PLACES, 2, month, Double.NaN);
        set(Metric.OCCUPANCY, 2, month, Double.NaN);
        missingWaits(2, month);
        set(Metric.COST_CARE, 2, month, inCare * DAYS * 25);
    }

    private void missingWaits(int service, int month) {
        for (var metric : List.of(
                Metric.WAIT_MEAN,
                Metric.WAIT_MEDIAN,
                Metric.WAIT_P90,
                Metric.WAIT_OVER_NORM,
                Metric.WAIT_MEAN_URGENT,
                Metric.WAIT_MEAN_REGULAR,
                Metric.WAIT_LEFT_MEAN,
                Metric.WAIT_ALL_MEAN,
                Metric.WAITED_MEAN,
                Metric.WAITED_MEDIAN,
                Metric.WAITED_P90,
                Metric.WAITED_OVER_NORM)) {
            set(metric, service, month, Double.NaN);
        }
    }

    private void total(int service, int month) {
        double sum = 0;
        for (var metric : List.of(
                Metric.COST_CARE,
                Metric.COST_BRIDGING,
                Metric.COST_OVERFLOW,
                Metric.COST_REVIEW,
                Metric.COST_PROGRAMME)) {
            sum += book.at(metric, service, month);
        }
        set(Metric.COST_TOTAL, service, month, sum);
        double waiting = book.at(Metric.WAITING, service, month);
        double here = Math.rint(waiting / 4);
        for (int m = 0; m < frame.municipalities().size(); m++) {
            double part = m == 0 ? 0.25 : 0.75;
            book.addToBill(service, m, month / 12, part * sum);
            book.putWaiting(service, m, month / 12, m == 0 ? here : waiting - here);
        }
    }

    private void set(Metric metric, int service, int month, double value) {
        book.put(metric, service, month, value);
    }
}
