package nl.plafond.simulation.internal.plan;

import nl.plafond.model.Afterwards;
import nl.plafond.model.Payer;
import nl.plafond.simulation.internal.random.Quantiles;

/** What becomes of those who go home without the care that they came for, as a replication needs it. */
public final class AfterwardsPlan {
    /** Whether anything becomes of them. */
    public final boolean any;

    public final double once;
    public final double perDay;
    /** For how many days they cost something. */
    public final double lasts;

    public final Payer costPaidBy;
    /** The part that comes back. */
    public final double back;

    public final Quantiles backAfter;
    /** By which factor the stay is longer of those who come back. */
    public final double heavier;
    /** The part that gets the care elsewhere. */
    public final double elsewhere;

    public final double priceElsewhere;
    public final Payer elsewherePaidBy;

    AfterwardsPlan(Afterwards afterwards, QuantileTables tables) {
        any = !afterwards.isNothing();
        var cost = afterwards.cost();
        once = cost.map(c -> c.once().value()).orElse(0.0);
        perDay = cost.map(c -> c.perDay().value()).orElse(0.0);
        lasts = cost.map(c -> c.lasts().value()).orElse(0.0);
        costPaidBy = cost.map(Afterwards.CostAfterwards::paidBy).orElse(Payer.MUNICIPALITY);
        var returns = afterwards.comesBack();
        back = returns.map(b -> b.share().value()).orElse(0.0);
        backAfter = tables.fresh(returns.map(Afterwards.ComingBack::after).orElse(QuantileTables.UNUSED));
        heavier = 1 + returns.map(b -> b.longerStay().value()).orElse(0.0);
        var care = afterwards.careElsewhere();
        elsewhere = care.map(c -> c.share().value()).orElse(0.0);
        priceElsewhere = care.map(c -> c.price().value()).orElse(0.0);
        elsewherePaidBy = care.map(Afterwards.CareElsewhere::paidBy).orElse(Payer.MUNICIPALITY);
    }
}
