package nl.plafond.input;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.plafond.model.Referrals;
import nl.plafond.model.Timeline;
import nl.plafond.units.Share;

/** Builds the referrals of a service from a sound file. */
final class ReferralsBuilder {
    private static final int MONTHS = 12;

    private ReferralsBuilder() {}

    static Referrals referrals(Spot spot, LocalDate start, LocalDate end) {
        var urgent = spot.at("urgent");
        return new Referrals(
                perYear(spot, start, end),
                months(spot.at("months")),
                urgent.exists() ? Quantity.share(urgent) : Share.NONE,
                Timeline.constant(1),
                List.of());
    }

    /** The rate of the first year, a step of growth each 1 January, and from a year with a rate of its own that rate. */
    private static Timeline perYear(Spot spot, LocalDate start, LocalDate end) {
        double rate = Quantity.plain(spot.at("rate"));
        var growth = spot.at("growth");
        double factor = growth.exists() ? 1 + Quantity.part(growth) : 1;
        var timeline = Timeline.constant(rate);
        for (int year = start.getYear() + 1; factor != 1 && year <= end.getYear(); year++) {
            rate *= factor;
            timeline = timeline.thenAlways(LocalDate.of(year, 1, 1), rate);
        }
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
