package nl.plafond.report.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.report.reading.Reading;

/** How many clients the plafond of a service pays for: the plafond of the year over the price of a year of care. */
final class Ceiling {
    private Ceiling() {}

    /** In each month; empty for a service without a plafond that can keep a client out, and for all services together. */
    static Optional<List<Double>> of(Reading reading, int scenario, int service) {
        if (service == reading.findings().all() || !reading.capped(scenario, service)) {
            return Optional.empty();
        }
        var price = reading.service(scenario, service).price();
        var clients = IntStream.range(0, reading.months())
                .mapToObj(month -> {
                    int year = reading.yearOf(month);
                    return reading.findings().plafond(scenario, service, year)
                            / (price.on(reading.dayOf(month)) * reading.daysOf(year));
                })
                .toList();
        return Optional.of(clients);
    }
}
