package nl.plafond.example;

import static nl.plafond.model.region.Durations.cv;
import static nl.plafond.model.region.Durations.exponential;
import static nl.plafond.model.region.Durations.gamma;
import static nl.plafond.model.region.Measures.changeInflow;
import static nl.plafond.model.region.Measures.changePlaces;
import static nl.plafond.model.region.Measures.reviewList;
import static nl.plafond.model.region.Measures.scenario;
import static nl.plafond.model.region.Plafonds.committed;
import static nl.plafond.model.region.Quantities.euro;
import static nl.plafond.model.region.Quantities.euroPerDay;
import static nl.plafond.model.region.Quantities.euroPerYear;
import static nl.plafond.model.region.Quantities.perYear;
import static nl.plafond.model.region.Quantities.percent;
import static nl.plafond.model.region.Quantities.places;
import static nl.plafond.model.region.Quantities.weeks;
import static nl.plafond.model.region.Quantities.years;
import static nl.plafond.model.region.Region.provider;
import static nl.plafond.model.region.Region.service;
import static nl.plafond.model.region.Routes.home;
import static nl.plafond.model.region.Routes.inPlace;
import static nl.plafond.vocabulary.Metric.COST_TOTAL;
import static nl.plafond.vocabulary.Metric.WAITING;

import java.time.LocalDate;
import nl.plafond.experiment.Experiment;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.region.Region;

/**
 * What the library's documentation shows, in full: the build compiles and plays it with nothing but {@code plafond-core} and the
 * two libraries that its pom names.
 */
public final class Example {
    private Example() {}

    /** Plays both examples and prints what they find. */
    public static void main(String[] arguments) {
        first();
        second();
    }

    private static void first() {
        // begin first
        var region = Region.starting(2024)
                .years(5)
                .with(service("beschermd-wonen")
                        .referrals(perYear(80))
                        .stay(gamma(years(5.2), cv(0.9)))
                        .places(100)
                        .inCare(100)
                        .waiting(20))
                .build();
        var run = Experiment.of(
                        region,
                        scenario(
                                "fewer",
                                changeInflow("beschermd-wonen").by(percent(-10)).from(2025)))
                .replications(200)
                .seed(1)
                .play();
        var fewer = run.difference("fewer").of(WAITING).at("beschermd-wonen", LocalDate.of(2028, 12, 31));
        // end first
        System.out.println(fewer.mean() + " waiting, " + fewer.low() + " to " + fewer.high());
        System.out.println("lower in this share of the futures: " + fewer.lower());
    }

    private static void second() {
        var run = Experiment.of(region(), scenarios()).replications(30).play();
        // begin figures
        var now = run.of(WAITING).monthly("beschermd-wonen"); // unchanged policy, by month
        var spent = run.under("fewer").of(COST_TOTAL).inYear(2028); // a scenario, all services together
        var rows = run.rows(); // scenario, service, month, metric, mean, low, high, replications
        // end figures
        System.out.println(now.size() + " months, " + spent.mean() + " euros, " + rows.count() + " rows");
        run.scenarios()
                .forEach(s -> System.out.println(s + ": "
                        + run.under(s)
                                .of(WAITING)
                                .at(LocalDate.of(2028, 12, 31))
                                .mean()));
    }

    private static CareModel region() {
        // begin region
        var region = Region.starting(2024)
                .years(5)
                .priceIndex(percent(2))
                .municipality("noord", 60_000)
                .municipality("zuid", 40_000)
                .dwellings("sociale-huur", perYear(15))
                .with(
                        service("beschermd-wonen")
                                .referrals(perYear(50))
                                .urgent(percent(10))
                                .stay(gamma(years(4), cv(1)))
                                .providers(
                                        provider("groot", percent(70)),
                                        provider("klein", percent(30)).places(25))
                                .places(90)
                                .plafond(committed(euroPerYear(5_500_000)))
                                .price(euroPerDay(150))
                                .patience(exponential(years(3)))
                                .norm(weeks(13))
                                .bridging(euroPerDay(20), percent(80))
                                .out(inPlace("begeleid-wonen", percent(40)), home(percent(60)))
                                .housing("sociale-huur", percent(50), percent(20))
                                .inCare(88)
                                .waiting(40),
                        service("begeleid-wonen")
                                .stay(exponential(years(2)))
                                .places(30)
                                .price(euroPerDay(60))
                                .inCare(30))
                .build();
        // end region
        return region;
    }

    private static Scenario[] scenarios() {
        // begin measures
        var fewer = scenario(
                "fewer",
                changeInflow("beschermd-wonen")
                        .less(perYear(5))
                        .from(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)),
                reviewList("beschermd-wonen", percent(20), euro(1_100)).from(2025));
        var more = scenario(
                "more",
                changePlaces("begeleid-wonen").more(places(10)).from(2025),
                changePlaces("beschermd-wonen")
                        .provider("klein")
                        .transferTo("begeleid-wonen")
                        .to(places(20))
                        .from(2026));
        // end measures
        return new Scenario[] {fewer, more};
    }
}
