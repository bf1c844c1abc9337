package nl.plafond.report.reading;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.vocabulary.Metric;

/** When a list that a review shortened is as long again as without it. */
record Refill(RunView reading, ReportTexts words) {
    /** A list counts as refilled when this part of the drop is left. */
    private static final double REFILLED = 0.05;

    private static final int MONTHS = 12;

    /** In a sentence; nothing without such a review. */
    Optional<String> sentence(int scenario, int service) {
        return review(scenario, service).map(month -> after(shortening(scenario, service), month));
    }

    private String after(double[] shortening, int review) {
        int lowest = review;
        for (int m = review; m < shortening.length; m++) {
            lowest = shortening[m] > shortening[lowest] ? m : lowest;
        }
        double drop = shortening[lowest];
        if (!(drop > Figure.worth(Metric.Unit.CLIENTS, Double.NaN))) {
            return words.say("refill.nothing");
        }
        var back = IntStream.range(lowest, shortening.length)
                .filter(m -> isBack(shortening, m, REFILLED * drop))
                .findFirst();
        if (back.isPresent()) {
            return words.say("refill.back", words.notation().date(reading.dayOf(back.getAsInt())));
        }
        double lost = 1 - shortening[reading.last()] / drop;
        return words.say(
                lost > REFILLED ? "refill.not" : "refill.stays",
                words.notation().date(reading.dayOf(reading.last())),
                words.notation().percent(lost));
    }

    /** Whether it is so for a whole year on end: a list that is empty every January is not back for that. */
    private static boolean isBack(double[] shortening, int month, double left) {
        return IntStream.range(month, Math.min(month + MONTHS, shortening.length))
                .allMatch(m -> shortening[m] <= left);
    }

    /** By how many people the list is shorter; over the past year where a year has a season, else at the end of each month. */
    private double[] shortening(int scenario, int service) {
        boolean seasonal = Course.of(reading, reading.baseline(), Metric.WAITING, service)
                .season()
                .isPresent();
        return IntStream.range(0, reading.months())
                .mapToDouble(m -> IntStream.rangeClosed(seasonal ? Math.max(0, m - MONTHS + 1) : m, m)
                        .mapToDouble(n -> shorter(scenario, service, n))
                        .average()
                        .orElse(0))
                .toArray();
    }

    private double shorter(int scenario, int service, int month) {
        return -reading.findings()
                .differenceAt(scenario, Metric.WAITING, service, month)
                .middle();
    }

    private Optional<Integer> review(int scenario, int service) {
        var id = reading.findings().frame().services().get(service);
        return reading.scenarios().get(scenario).measures().stream()
                .filter(m -> m instanceof ReviewList review
                        && review.service().value().equals(id))
                .map(m -> reading.findings().frame().month(m.from()))
                .filter(m -> m >= 0)
                .findFirst();
    }
}
