package nl.plafond.input;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.plafond.model.Referrals;
import nl.plafond.model.Timeline;

/** Builds the referrals of a service from a sound file. */
final class ReferralsBuilder {
    private static final int MONTHS = 12;

    private ReferralsBuilder() {}

    static Referrals referrals(Spot spot, LocalDate start, LocalDate end) {
        double urgent = spot.at("urgent").optional().map(Quantity::part).orElse(0.0);
        return new Referrals(
                perYear(spot, start, end),
                months(spot.at("months")),
                Timeline.constant(urgent),
                Timeline.constant(1),
                List.of());
    }

    /** The first rate with its growth, and from a year with a rate of its own that rate. */
    static Timeline perYear(Spot spot, LocalDate start, LocalDate end) {
        var timeline = Growth.perYear(spot, start, end);
        var years = spot.at("by-year").fields().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        for (var year : years) {
            timeline = timeline.thenAlways(LocalDate.of(Integer.parseInt(year.name()), 1, 1), Quantity.plain(year));
        }
        return timeline;
    }

    /** The month profile, brought to a mean of exactly 1 where rounding left it a little beside. */
    private static List<Double> months(Spot spot) {
        if (!spot.exists()) {
            return Collections.nCopies(MONTHS, 1.0);
        }
        var factors = (spot.isList() ? spot : spot.at("profile"))
                .items().stream().map(Quantity::plain).toList();
        double mean = factors.stream().mapToDouble(f -> f).sum() / MONTHS;
        return factors.stream().map(factor -> factor / mean).toList();
    }
}
