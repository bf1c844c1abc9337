package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;

/**
 * How many clients are referred to a service, and which part of them is urgent.
 *
 * @param perYear referrals per year over time of all municipalities together, before any measure
 * @param months how the year is spread over the calendar months: twelve factors with mean 1
 * @param urgent which part is urgent (0 to 1), over time
 * @param factor what measures make of the inflow, as a factor over time (1 without measures)
 * @param diversions where measures send a part of it
 * @param byMunicipality the municipalities that have referrals of their own, each once; part of {@code perYear}
 */
@RecordBuilder
public record Referrals(
        Timeline<PerYear> perYear,
        List<Double> months,
        Timeline<Share> urgent,
        Timeline<Factor> factor,
        List<Diversion> diversions,
        List<MunicipalReferrals> byMunicipality)
        implements ReferralsRecordBuilder.With {
    private static final int MONTHS = 12;

    /** Nobody. */
    public static final Referrals NONE = new Referrals(
            Timeline.constant(PerYear.NEVER),
            Collections.nCopies(MONTHS, 1.0),
            Timeline.constant(Share.NONE),
            Timeline.constant(Factor.ONE),
            List.of(),
            List.of());

    /** Twelve factors with two decimals may be this far beside a mean of 1. */
    private static final double ROUNDING = 0.005;

    private static final double ROUNDING_OF_SHARES = 1e-6;

    public Referrals {
        Validation.requireThere(
                "per-year",
                perYear,
                "months",
                months,
                "urgent",
                urgent,
                "factor",
                factor,
                "diversions",
                diversions,
                "by-municipality",
                byMunicipality);
        months = List.copyOf(months);
        diversions = List.copyOf(diversions);
        byMunicipality = List.copyOf(byMunicipality);
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

    /** What the municipalities with referrals of their own and the others come to together. */
    public static Timeline<PerYear> together(Timeline<PerYear> others, List<MunicipalReferrals> byMunicipality) {
        var inflows = Stream.concat(Stream.of(others), byMunicipality.stream().map(MunicipalReferrals::perYear))
                .toList();
        var steps = new TreeMap<LocalDate, PerYear>();
        inflows.stream()
                .flatMap(inflow -> inflow.steps().keySet().stream())
                .forEach(day -> steps.computeIfAbsent(
                        day,
                        d -> new PerYear(inflows.stream()
                                .mapToDouble(inflow -> inflow.on(d).value())
                                .sum())));
        return new Timeline<>(steps);
    }

    /** Those of a municipality; empty if it has none of its own. */
    public Optional<MunicipalReferrals> of(String municipality) {
        return byMunicipality.stream()
                .filter(own -> own.municipality().equals(municipality))
                .findFirst();
    }

    /** How many are referred per year with all measures, apart from the months. */
    public double rate(LocalDate day) {
        double all = perYear.on(day).value();
        double changed = byMunicipality.stream()
                .mapToDouble(own ->
                        own.perYear().on(day).value() * (own.factor().on(day).value() - 1))
                .sum();
        return (all + changed) * factor.on(day).value();
    }

    /** The days on which that changes. */
    public SortedSet<LocalDate> changes() {
        var days = new TreeSet<>(perYear.steps().keySet());
        days.addAll(factor.steps().keySet());
        byMunicipality.forEach(own -> {
            days.addAll(own.perYear().steps().keySet());
            days.addAll(own.factor().steps().keySet());
        });
        return days;
    }

    /** The same with another factor on the referrals of a municipality. */
    public Referrals withFactorOf(String municipality, Timeline<Factor> changed) {
        return withByMunicipality(byMunicipality.stream()
                .map(own -> own.municipality().equals(municipality) ? own.withFactor(changed) : own)
                .toList());
    }

    /** The same referrals with one more diversion, which takes the place of an earlier one for the same part. */
    public Referrals diverted(Diversion diversion, LocalDate from) {
        var before = diversions.stream()
                .map(d -> d.part().isPresent() && d.part().equals(diversion.part()) ? d.until(from) : d);
        return withDiversions(Stream.concat(before, Stream.of(diversion)).toList());
    }
}
