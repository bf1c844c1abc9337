package nl.plafond.report.live;

import java.util.stream.IntStream;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.Rounding;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/**
 * Says which limit kept the door of a service shut in the twelve months up to a month.
 *
 * @param month the last of the months
 */
record ClosedBy(RunView reading, ReportTexts words, int service, int month) {
    private static final int MONTHS = 12;

    /** In one sentence; empty for a service that nothing limits. */
    String sentence(int scenario) {
        if (service == reading.findings().all()
                || !reading.service(scenario, service).limited()) {
            return "";
        }
        var shares = Rounding.percents(
                mean(scenario, Metric.REFUSED_BY_PLAFOND),
                mean(scenario, Metric.REFUSED_BY_PLACES),
                mean(scenario, Metric.REFUSED_BY_NOTHING),
                mean(scenario, Metric.REFUSED_BY_STAFF));
        return words.say(
                "live.door." + key(scenario),
                words.notation().date(reading.dayOf(month)),
                shares[0] + "%",
                shares[1] + "%",
                shares[2] + "%",
                shares[3] + "%");
    }

    private String key(int scenario) {
        boolean capped = reading.capped(scenario, service);
        boolean places = reading.service(scenario, service).hasPlaces();
        if (reading.service(scenario, service).room().staff().isPresent()) {
            return capped ? "all" : "staff";
        }
        return capped && places ? "both" : capped ? "plafond" : "places";
    }

    private double mean(int scenario, Metric metric) {
        return IntStream.rangeClosed(Math.max(0, month - MONTHS + 1), month)
                .mapToDouble(
                        m -> reading.findings().at(scenario, metric, service, m).mean())
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(0);
    }
}
