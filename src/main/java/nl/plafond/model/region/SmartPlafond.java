package nl.plafond.model.region;

import java.time.LocalDate;
import nl.plafond.model.Plafond;
import nl.plafond.model.Timeline;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Share;

/**
 * A smart plafond (slim budgetplafond) under construction; without more it is as {@link Plafonds#committed}, and the same amount each year.
 *
 * @param rules what was said so far; it has no index yet
 */
public record SmartPlafond(Plafond.Smart rules) implements Plafonds.Ceiling {
    private static final Timeline<Growth> NO_INDEX = Timeline.constant(Growth.NONE);

    static SmartPlafond of(Timeline<EuroPerYear> amount) {
        return new SmartPlafond(new Plafond.Smart(
                amount, NO_INDEX, Share.NONE, false, Plafond.Renewal.AS_AGREED, 0, Timeline.constant(Factor.ONE)));
    }

    /** This part only urgent clients may use. */
    public SmartPlafond reserve(Fraction part) {
        return with(part.share(), rules.rebalanced(), rules.renewal(), rules.adjustment(), rules.stayFactor());
    }

    /** Room moves each quarter from providers that have it to providers that need it. */
    public SmartPlafond rebalanced() {
        return with(rules.reserve(), true, rules.renewal(), rules.adjustment(), rules.stayFactor());
    }

    /** The amount of the next year follows from what was produced this year, adjusted by so much. */
    public SmartPlafond fromProduction(Fraction adjustment) {
        return with(
                rules.reserve(),
                rules.rebalanced(),
                Plafond.Renewal.FROM_PRODUCTION,
                adjustment.growth().value(),
                rules.stayFactor());
    }

    /** A development plan makes the stay of those who are admitted this much longer or shorter, growing from a day on. */
    public SmartPlafond developmentPlan(Fraction stay, LocalDate from, LocalDate full) {
        double factor = 1 + stay.growth().value();
        return with(
                rules.reserve(),
                rules.rebalanced(),
                rules.renewal(),
                rules.adjustment(),
                rules.stayFactor().changed(from, full, before -> before * factor));
    }

    private SmartPlafond with(
            Share reserve, boolean rebalanced, Plafond.Renewal renewal, double adjustment, Timeline<Factor> stay) {
        return new SmartPlafond(
                new Plafond.Smart(rules.perYear(), NO_INDEX, reserve, rebalanced, renewal, adjustment, stay));
    }

    @Override
    public Plafond following(Timeline<Growth> index) {
        return rules.with(rules.perYear(), index);
    }
}
