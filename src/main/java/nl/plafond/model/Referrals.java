package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record Referrals(
        Timeline<PerYear> perYear,
        List<Double> months,
        Timeline<Share> urgent,
        Timeline<Factor> factor,
        List<Diversion> diversions)
        implements ReferralsRecordBuilder.With {
    private static final int MONTHS = 12;
    /** Twelve factors with two decimals may be this far beside a mean of 1. */
    private static final double ROUNDING = 0.005;

    private static final double ROUNDING_OF_SHARES = 1e-6;

    public Referrals {
        Validation.requireThere(
                "per-year", perYear, "months", months, "urgent", urgent, "factor", factor, "diversions", diversions);
        months = List.copyOf(months);
        diversions = List.copyOf(diversions);
        new Validation().require("months", ofMonths(months).broken()).orRefuse();
    }

    /** What a month profile must be: twelve factors with mean 1, but for what two decimals may leave. */
    public static Validation ofMonths(List<Double> months) {
        double mean = months.stream().mapToDouble(factor -> factor).sum() / MONTHS;
        return new Validation()
                .requireNotNegative("", months)
                .require(
                        months.size() == MONTHS,
                        () -> Violation.found("", "found.items", "the number of items is {0}", months.size())
                                .allowed("expected.items", "expected {0}", MONTHS))
                .require(
                        months.size() != MONTHS || Math.abs(mean - 1) <= ROUNDING,
                        () -> Violation.found("", "found.mean", "found a mean of {0}", mean)
                                .allowed("expected.mean-one", "expected a mean of 1"));
    }

    /** Nobody can be sent to two places: on the first day on which more than all go elsewhere it is said. */
    public static Validation ofDiversions(List<Diversion> diversions) {
        var rules = new Validation();
        diversions.stream()
                .flatMap(diversion -> diversion.share().steps().keySet().stream())
                .sorted()
                .filter(day -> diverted(diversions, day) > 1 + ROUNDING_OF_SHARES)
                .findFirst()
                .ifPresent(day -> rules.require(
                        false,
                        () -> Violation.found(
                                        "diversions.share",
                                        "found.diverted",
                                        "together {0} percent of the referrals is sent elsewhere on {1}",
                                        100 * diverted(diversions, day),
                                        day)
                                .allowed("expected.at-most-hundred", "expected at most 100 percent together")));
        return rules;
    }

    private static double diverted(List<Diversion> diversions, LocalDate day) {
        return diversions.stream().mapToDouble(d -> d.share().on(day).value()).sum();
    }

    /** The same referrals with one more diversion, which takes the place of an earlier one for the same part. */
    public Referrals diverted(Diversion diversion, LocalDate from) {
        var before = diversions.stream()
                .map(d -> d.part().isPresent() && d.part().equals(diversion.part()) ? d.until(from) : d);
        return withDiversions(Stream.concat(before, Stream.of(diversion)).toList());
    }
}
