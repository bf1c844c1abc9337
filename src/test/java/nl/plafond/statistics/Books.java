package nl.plafond.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;

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
    static Logbook of(ToDoubleFunction<Spot> value, ToDoubleFunction<Denominator> clients) {
        var book = new LogbookWriter(FRAME);
        for (int service = 0; service < 2; service++) {
            for (int month = 0; month < MONTHS; month++) {
                for (var metric : Metric.values()) {
                    book.put(metric, service, month, value.applyAsDouble(new Spot(metric, service, month)));
                }
                for (var base : Denominator.values()) {
                    book.putOver(base, service, month, clients.applyAsDouble(base));
                }
            }
        }
        for (int bill = 0; bill < 2 * 3 * 3; bill++) {
            book.addToBill(bill / 9, bill / 3 % 3, bill % 3, bill);
        }
        return book.close();
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
