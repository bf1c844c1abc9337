package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;

/**
 * How clients leave a service.
 *
 * @param routes where they go at the end of care, over time; the shares of each list add up to 1
 * @param afterMaximum where they go when the maximum stay ends their care; empty for the ordinary routes
 * @param ageLimit the age at which the legal ground ends, if it does
 * @param housing the dwelling that some need who would go home, if any
 * @param breakdown how stays end early, if they do
 * @param relapse how clients who went home come back, if they do
 */
@RecordBuilder
public record WayOut(
        Dated<List<Route>> routes,
        List<Route> afterMaximum,
        Optional<AgeLimit> ageLimit,
        Optional<HousingNeed> housing,
        Optional<Breakdown> breakdown,
        Optional<Relapse> relapse)
        implements WayOutRecordBuilder.With {
    /** Everyone goes home and stays there. */
    public static final WayOut HOME = of(List.of(Route.HOME), List.of());

    public WayOut {
        Validation.requireThere(
                "routes",
                routes,
                "after-maximum",
                afterMaximum,
                "age-limit",
                ageLimit,
                "housing",
                housing,
                "breakdown",
                breakdown,
                "relapse",
                relapse);
        afterMaximum = List.copyOf(afterMaximum);
        rules(routes, afterMaximum).orRefuse();
    }

    private static Validation rules(Dated<List<Route>> routes, List<Route> afterMaximum) {
        var rules = new Validation();
        routes.steps()
                .values()
                .forEach(list -> rules.require("", Route.rules("out", list).broken()));
        return afterMaximum.isEmpty()
                ? rules
                : rules.require("", Route.rules("out-at-maximum", afterMaximum).broken());
    }

    /** Routes, and nothing more. */
    public static WayOut of(List<Route> routes, List<Route> afterMaximum) {
        return WayOutRecordBuilder.builder()
                .routes(Dated.always(List.copyOf(routes)))
                .afterMaximum(afterMaximum)
                .build();
    }

    /** Whether clients may wait in the place that they have for a service, on the way there. */
    boolean leadsInPlaceTo(ServiceId service) {
        var after = Stream.of(afterMaximum, ageLimit.map(AgeLimit::routes).orElse(List.of()));
        return Stream.concat(routes.steps().values().stream(), after)
                        .flatMap(List::stream)
                        .anyMatch(route -> route.leadsInPlaceTo(service))
                || breakdown
                        .filter(b -> b.waits() == Route.Waits.IN_PLACE && b.to().equals(service))
                        .isPresent();
    }

    /**
     * An age at which the legal ground for a service ends, for those in care and for those who wait.
     *
     * @param age the age, in days
     * @param atReferral how old clients are who are referred and of whom no age is known yet, in days; a lower age than
     *     the limit
     * @param routes where they go on that day; the shares add up to 1
     */
    public record AgeLimit(Days age, DurationDistribution atReferral, List<Route> routes) {
        /** So small a part of the clients is nobody. */
        private static final double NOBODY = 1e-9;

        public AgeLimit {
            Validation.requireThere("age", age, "at-referral", atReferral, "routes", routes);
            routes = List.copyOf(routes);
            rules(age, atReferral)
                    .require("", Route.rules("out", routes).broken())
                    .orRefuse();
        }

        /** Someone must be young enough to be referred; and so must they be on average, or the ages are those of another service. */
        public static Validation rules(Days age, DurationDistribution atReferral) {
            var limit = new Violation.Stated("age", age.value() + " days");
            boolean some = atReferral.cdf(Math.nextDown(age.value())) >= NOBODY;
            return new Validation()
                    .require(
                            some,
                            () -> Violation.found("at-referral", "found.too-old", "everyone is too old at referral")
                                    .allowed(
                                            "expected.younger",
                                            "expected ages that may also be below the limit of {0}",
                                            limit))
                    .require(
                            !some || atReferral.mean() < age.value(),
                            () -> Violation.found(
                                            "at-referral",
                                            "found.mostly-too-old",
                                            "on average they are too old at referral")
                                    .allowed(
                                            "expected.younger-on-average",
                                            "expected a mean below the limit of {0}",
                                            limit));
        }

        /** Which part of those who come is still too young for the limit so many days after. */
        public double stillYounger(double days) {
            return atReferral.cdf(Math.nextDown(age.value() - days)) / atReferral.cdf(Math.nextDown(age.value()));
        }
    }

    /**
     * Some who go home need a dwelling first, and keep their place until one comes.
     *
     * @param dwellings the stream of dwellings, by name
     * @param share which part of those who go home needs one
     * @param urgent which part of those has urgency
     */
    public record HousingNeed(String dwellings, Share share, Share urgent) {
        public HousingNeed {
            Validation.requireThere("dwellings", dwellings, "share", share, "urgent", urgent);
        }
    }

    /**
     * A stay may end early, after which the client is referred to another service.
     *
     * @param perYear the hazard per year of a stay, over time, for those admitted from then on
     * @param to the service that they are referred to
     * @param waits where they wait if that has no room
     * @param longerStay by which share their next stay is longer
     */
    public record Breakdown(Timeline<PerYear> perYear, ServiceId to, Route.Waits waits, Growth longerStay) {
        public Breakdown {
            Validation.requireThere("per-year", perYear, "to", to, "waits", waits, "longer-stay", longerStay);
        }

        /** The same breakdown with another hazard. */
        public Breakdown withPerYear(Timeline<PerYear> other) {
            return new Breakdown(other, to, waits, longerStay);
        }

        /** The same breakdown, after which they are referred to another service. */
        Breakdown to(ServiceId other) {
            return new Breakdown(perYear, other, waits, longerStay);
        }
    }

    /**
     * Some who went home come back.
     *
     * @param share which part
     * @param after how long after they left, in days
     * @param to the service that they are referred to
     */
    public record Relapse(Share share, DurationDistribution after, ServiceId to) {
        public Relapse {
            Validation.requireThere("share", share, "after", after, "to", to);
        }
    }
}
