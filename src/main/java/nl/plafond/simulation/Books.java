package nl.plafond.simulation;

import nl.plafond.results.Logbook;
import nl.plafond.results.Metric;

/** Checks that a logbook's money is what its clients' days cost, however it is added up. */
final class Books {
    private final Plan plan;
    private final Logbook book;

    Books(Plan plan, Logbook book) {
        this.plan = plan;
        this.book = book;
    }

    void check(Passages care, Passages elsewhere, Passages bridging, double end) {
        for (int s = 0; s < plan.services.length; s++) {
            String name = plan.frame.services().get(s);
            agree(name + ": etmalen", sum(Metric.ETMALEN, s), care.days(s));
            agree(name + ": care", sum(Metric.COST_CARE, s) + sum(Metric.COST_UNPAID, s), care.euros(s));
            agree(name + ": overflow", sum(Metric.COST_OVERFLOW, s), elsewhere.euros(s));
            agree(name + ": bridging", sum(Metric.COST_BRIDGING, s), bridging.euros(s));
            agree(name + ": municipalities", sum(Metric.COST_TOTAL, s), bills(s));
            agree(name + ": programme", sum(Metric.COST_PROGRAMME, s), programme(s, end));
            checkPlafond(s, name);
        }
    }

    private void checkPlafond(int service, String name) {
        if (!plan.services[service].hasPlafond) {
            return;
        }
        var paid = new double[plan.calendar.years()];
        for (int month = 0; month < plan.calendar.months(); month++) {
            paid[plan.calendar.yearOf(month)] += book.at(Metric.COST_CARE, service, month);
        }
        for (int year = 0; year < paid.length; year++) {
            double plafond = plan.services[service].plafond[year];
            Audit.require(paid[year] <= plafond * (1 + 1e-9), name + ": more was paid than the plafond");
        }
    }

    private double programme(int service, double end) {
        double sum = 0;
        for (var cost : plan.costs) {
            sum += cost.service() == service ? cost.between(0, end) : 0;
        }
        return sum;
    }

    private double sum(Metric metric, int service) {
        double sum = 0;
        for (int month = 0; month < plan.calendar.months(); month++) {
            sum += book.at(metric, service, month);
        }
        return sum;
    }

    private double bills(int service) {
        double sum = 0;
        for (int m = 0; m < plan.municipalityUpTo.length; m++) {
            for (int year = 0; year < plan.calendar.years(); year++) {
                sum += book.bill(service, m, year);
            }
        }
        return sum;
    }

    private static void agree(String what, double booked, double counted) {
        double slack = 1e-7 * Math.max(1, Math.abs(counted));
        Audit.require(Math.abs(booked - counted) <= slack, what + ": booked " + booked + ", counted " + counted);
    }
}
