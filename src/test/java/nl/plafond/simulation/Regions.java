package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;

import java.time.LocalDate;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Route.Waits;
import nl.plafond.vocabulary.Days;

/** Models with the numbers of a real region, for tests; stays and lists are long, ten years are played. */
public final class Regions {
    private Regions() {}

    /** Beschermd wonen under a plafond: 268 in care, 133 waiting, 75 referred a year. */
    public static TestService beschermdWonen() {
        return service("bw")
                .referralsPerYear(75)
                .urgent(0.1)
                .stay(new DurationDistribution.GammaSpan(5.2 * Days.PER_YEAR, 1))
                .plafond(AdmissionRule.COMMITTED, 13_789_281)
                .patience(new DurationDistribution.Exponential(12.5 * Days.PER_YEAR))
                .bridging(13.93, 0.8)
                .norm(98)
                .price(140.7457)
                .start(268, 133);
    }

    /** A region with beschermd wonen only. */
    public static TestModels bwRegion() {
        return tenYears(beschermdWonen());
    }

    /** Beschermd wonen, and apart from it residential youth care that leads to foster care and family homes. */
    public static TestModels mixedRegion() {
        return tenYears(
                beschermdWonen(),
                service("vj")
                        .referralsPerYear(76.9)
                        .urgent(0.1)
                        .stay(new DurationDistribution.GammaSpan(1.05 * Days.PER_YEAR, 1))
                        .price(222)
                        .start(81, 0)
                        .then(0.15, "pz", Waits.IN_PLACE)
                        .then(0.1, "gh", Waits.AT_HOME)
                        .thenHome(0.75),
                service("pz")
                        .referralsPerYear(62)
                        .stay(new DurationDistribution.Lognormal(4.37 * Days.PER_YEAR, 1))
                        .places(307)
                        .patience(new DurationDistribution.Exponential(365))
                        .bridging(122, 0.3)
                        .price(72)
                        .start(305, 16),
                service("gh")
                        .referralsPerYear(12.5)
                        .stay(new DurationDistribution.GammaSpan(4 * Days.PER_YEAR, 1))
                        .places(50)
                        .patience(new DurationDistribution.Exponential(365))
                        .price(156)
                        .start(50, 3));
    }

    private static TestModels tenYears(TestService... services) {
        return model(services).from(LocalDate.of(2020, 1, 1)).years(10).municipalities(10, 11, 12, 13, 14, 15, 16, 17);
    }
}
