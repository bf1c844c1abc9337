package nl.plafond.report.reading;

import java.util.stream.IntStream;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/** The twelve months up to the date on which scenarios are compared first. */
public final class PastYear {
    private static final int MONTHS = 12;

    private final RunView reading;

    /** That year of a run. */
    public PastYear(RunView reading) {
        this.reading = reading;
    }

    /** The mean of a share over the year; zero if it never exists. */
    public double mean(int scenario, Metric metric, int service) {
        return months().mapToDouble(
                        m -> reading.findings().at(scenario, metric, service, m).mean())
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(0);
    }

    /** The mean over the year of what is counted at the end of each month, with the widest interval that it may have. */
    public Estimate meanOf(int scenario, Metric metric, int service) {
        var months = months().mapToObj(m -> reading.findings().at(scenario, metric, service, m))
                .filter(Estimate::exists)
                .toList();
        double mean = months.stream().mapToDouble(Estimate::mean).average().orElse(0);
        double half = months.stream()
                .mapToDouble(e -> (e.high() - e.low()) / 2)
                .filter(h -> h > 0)
                .average()
                .orElse(0);
        return new Estimate(mean, mean - half, mean + half, Double.NaN, Double.NaN, Double.NaN, months.size());
    }

    /** The sum of a count over the year. */
    public Estimate sum(int scenario, Metric metric, int service) {
        return Sums.of(months().mapToObj(m -> reading.findings().at(scenario, metric, service, m))
                .toList());
    }

    private IntStream months() {
        return IntStream.rangeClosed(Math.max(0, reading.lookAt() - MONTHS + 1), reading.lookAt());
    }
}
