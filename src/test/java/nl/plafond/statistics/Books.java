package nl.plafond.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Base;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/** Logbooks with made-up numbers, for tests: two services, July 2023 to June 2025, three municipalities. */
final class Books {
    static final Frame FRAME =
            Frame.of(List.of("a", "b"), LocalDate.of(2023, 7, 1), LocalDate.of(2025, 7, 1), List.of("x", "y", "z"));
    static final int MONTHS = 24;

    /** Where a made-up number stands. */
    record Spot(Metric metric, int service, int month) {}

    private Books() {}

    /** A logbook with numbers from a function, in which means and shares are over one client. */
    static Logbook of(ToDoubleFunction<Spot> value) {
        return of(value, base -> 1);
    }

    /** A logbook with numbers from a function, and over how many clients means and shares are from another. */
    static Logbook of(ToDoubleFunction<Spot> value, ToDoubleFunction<Base> clients) {
        var values = new ArrayList<Double>();
        for (var metric : Metric.values()) {
            for (int service = 0; service < 2; service++) {
                for (int month = 0; month < MONTHS; month++) {
                    values.add(value.applyAsDouble(new Spot(metric, service, month)));
                }
            }
        }
        var bills = new double[2 * 3 * 3];
        Arrays.setAll(bills, i -> i);
        var years =
                new double[ProviderMetric.values().length * 2 * FRAME.years().size()];
        var bases = new double[Base.values().length * 2 * MONTHS];
        Arrays.setAll(bases, i -> clients.applyAsDouble(Base.values()[i / MONTHS / 2]));
        return new Logbook(FRAME, values.stream().mapToDouble(v -> v).toArray(), bases, bills, years);
    }

    /** A logbook with the same number everywhere. */
    static Logbook filledWith(double value) {
        return of(spot -> value);
    }

    /** What some replications of some scenarios say, each a logbook filled with one number. */
    static Findings findings(double[][] numberPerReplicationAndScenario) {
        var tally = new Tally(FRAME, numberPerReplicationAndScenario[0].length, 0);
        for (var replication : numberPerReplicationAndScenario) {
            tally.add(Arrays.stream(replication).mapToObj(Books::filledWith).toList());
        }
        return tally.findings();
    }
}
