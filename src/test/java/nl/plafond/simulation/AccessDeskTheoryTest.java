package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;

import java.util.stream.IntStream;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/**
 * A desk to which people come at random is one server with equal pieces of work, M/D/1: at a load of rho the wait before the
 * work begins is d rho / (2 (1 - rho)) on average, with d the days of work on one, by Pollaczek and Khinchine; with pieces of
 * two lengths it is the second moment of the work times the arrivals, over 2 (1 - rho). Kleinrock, Queueing Systems I (1975),
 * 5.6. How a sample agrees, and with what confidence and power, stands at {@link Sample}.
 */
class AccessDeskTheoryTest {
    private static final long SEED = 41;
    private static final String DESK = "desk:toegang";
    /** The first two years are to forget the start. */
    private static final int WARM_UP_MONTHS = 24;

    @Test
    void theWaitBeforeTheIndicationIsThatOfOneServerWithEqualWork() {
        // 35 hours a week are 5 a day; 3 hours are 0.6 days, for 4 of 3 people a day: a load of 0.8.
        double perDay = 4 / 3.0;
        double days = 0.6;
        double load = perDay * days;
        var plan = model(service("s").referralsPerDay(perDay).desk("toegang", 3))
                .desk("toegang", steps(HoursPerWeek::new, 35))
                .years(40)
                .plan();
        var samples = Sample.of(200, replication -> figures(Simulation.play(plan, SEED, replication)));

        samples[0].agreesWith(days + perDay * days * days / (2 * (1 - load)));
        samples[1].agreesWith(load);
    }

    @Test
    void twoServicesWaitForOneDeskTogether() {
        // 2 hours are 0.4 days and 5 hours are 1 day: a load of 0.3 and one of 0.4.
        double short1 = 0.75;
        double long1 = 0.4;
        var plan = model(
                        service("s").referralsPerDay(short1).desk("toegang", 2),
                        service("t").referralsPerDay(long1).desk("toegang", 5))
                .desk("toegang", steps(HoursPerWeek::new, 35))
                .years(40)
                .plan();
        var samples = Sample.of(200, replication -> figures(Simulation.play(plan, SEED, replication)));

        double load = short1 * 0.4 + long1;
        double work = (short1 * 0.4 + long1) / (short1 + long1);
        samples[0].agreesWith(work + (short1 * 0.16 + long1) / (2 * (1 - load)));
        samples[1].agreesWith(load);
    }

    /** The mean wait from the referral to the indication, and which part of the hours is used. */
    private static double[] figures(Logbook book) {
        int desk = book.frame().services().indexOf(DESK);
        int months = book.frame().months().size();
        double days = 0;
        double clients = 0;
        double used = 0;
        for (int month = WARM_UP_MONTHS + 11; month < months; month += 12) {
            // Each is that of the year up to then.
            double decided = IntStream.rangeClosed(month - 11, month)
                    .mapToDouble(m -> book.at(Metric.ADMISSIONS, desk, m))
                    .sum();
            days += decided * book.at(Metric.WAIT_MEAN, desk, month);
            clients += decided;
        }
        for (int month = WARM_UP_MONTHS; month < months; month++) {
            used += book.at(Metric.OCCUPANCY, desk, month);
        }
        return new double[] {days / clients, used / (months - WARM_UP_MONTHS)};
    }
}
