package nl.plafond.bench;

import java.util.Random;
import nl.plafond.model.CareModel;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Service;
import nl.plafond.model.StayRule;

/** The same region with other numbers: every mean stay, mean patience, rate and price up to a tenth lower or higher. */
final class NewNumbers {
    private final Random random;

    private NewNumbers(int number) {
        random = new Random(number);
    }

    /** The region with the numbers of this number. */
    static CareModel of(CareModel model, int number) {
        var numbers = new NewNumbers(number);
        return model.withServices(model.services().stream().map(numbers::of).toList());
    }

    private Service of(Service service) {
        double rate = factor();
        double price = factor();
        var referrals = service.referrals();
        var stay = service.stay();
        return service.withReferrals(referrals.withPerYear(referrals.perYear().mapped(perYear -> perYear * rate)))
                .withPrice(service.price().mapped(euros -> euros * price))
                .withStay(new StayRule(scaled(stay.length(), factor()), stay.factor(), stay.maximum()))
                .withWaiting(service.waiting()
                        .withPatience(service.waiting().patience().map(patience -> scaled(patience, factor()))));
    }

    private double factor() {
        return 0.9 + 0.2 * random.nextDouble();
    }

    private static DurationDistribution scaled(DurationDistribution span, double factor) {
        if (span instanceof DurationDistribution.Fixed fixed) {
            return new DurationDistribution.Fixed(fixed.mean() * factor);
        }
        if (span instanceof DurationDistribution.Exponential exponential) {
            return new DurationDistribution.Exponential(exponential.mean() * factor);
        }
        if (span instanceof DurationDistribution.GammaSpan gamma) {
            return new DurationDistribution.GammaSpan(gamma.mean() * factor, gamma.cv());
        }
        if (span instanceof DurationDistribution.Weibull weibull) {
            return new DurationDistribution.Weibull(weibull.shape(), weibull.scale() * factor);
        }
        if (span instanceof DurationDistribution.Lognormal lognormal) {
            return new DurationDistribution.Lognormal(lognormal.mean() * factor, lognormal.cv());
        }
        if (span instanceof DurationDistribution.Mixture mixture) {
            return new DurationDistribution.Mixture(mixture.parts().stream()
                    .map(part -> new DurationDistribution.Mixture.Part(part.share(), scaled(part.span(), factor)))
                    .toList());
        }
        var empirical = (DurationDistribution.Empirical) span;
        return new DurationDistribution.Empirical(
                empirical.observed().stream().map(days -> days * factor).toList());
    }
}
