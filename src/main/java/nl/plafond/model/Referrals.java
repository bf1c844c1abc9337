package nl.plafond.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;

/**
 * How many clients are referred to a service, and which part of them is urgent.
 *
 * @param perYear referrals per year over time, before any measure
 * @param months how the year is spread over the calendar months: twelve factors with mean 1
 * @param urgent which part is urgent (0 to 1), over time
 * @param factor what measures make of the inflow, as a factor over time (1 without measures)
 * @param diversions where measures send a part of it
 */
public record Referrals(
        Timeline<PerYear> perYear,
        List<Double> months,
        Timeline<Share> urgent,
        Timeline<Factor> factor,
        List<Diversion> diversions) {
    public Referrals {
        months = List.copyOf(months);
        diversions = List.copyOf(diversions);
        if (months.size() != 12) {
            throw new IllegalArgumentException("a month profile has twelve factors, got " + months.size());
        }
    }

    /** The same referrals with another inflow factor. */
    public Referrals withFactor(Timeline<Factor> other) {
        return new Referrals(perYear, months, urgent, other, diversions);
    }

    /** The same referrals with another urgent part. */
    public Referrals withUrgent(Timeline<Share> other) {
        return new Referrals(perYear, months, other, factor, diversions);
    }

    /** The same referrals with one more diversion, which takes the place of an earlier one for the same part. */
    public Referrals diverted(Diversion diversion, LocalDate from) {
        var before = diversions.stream()
                .map(d -> d.part().isPresent() && d.part().equals(diversion.part()) ? d.until(from) : d);
        return new Referrals(
                perYear,
                months,
                urgent,
                factor,
                Stream.concat(before, Stream.of(diversion)).toList());
    }
}
