package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.plafond.model.CareModel;
import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Plafond.Renewal;

/** One plafond of one provider as a replication needs it. */
public final class PlafondPlan {
    /** Whether there is an amount at all. */
    public final boolean exists;
    /** Whether it can keep a client out. */
    public final boolean refuses;
    /** Whether clients must fit until 31 December; if not, they come in until it is reached. */
    public final boolean committed;
    /** Whether a client whose provider is full may go to another one. */
    public final boolean soft;
    /** Whether a client for whom no provider has room is admitted, and the excess paid. */
    public final boolean admitsIfNone;
    /** Whether care above the amount is paid. */
    public final boolean paysAbove;
    /** Which part only urgent clients may use. */
    public final double reserve;

    public final boolean rebalanced;
    public final boolean fromProduction;
    public final double adjustment;
    public final StepFunction stayFactor;
    public final StepFunction amount;
    /** What the index makes of the amount in each year, in constant prices; one year more than is simulated. */
    public final double[] real;

    PlafondPlan(CareModel model, Plafond plafond, Calendar calendar) {
        LocalDate start = model.start();
        var smart = plafond instanceof Plafond.Smart s ? s : null;
        exists = !(plafond instanceof Plafond.None);
        refuses = plafond.refuses();
        committed = plafond.rule() == AdmissionRule.COMMITTED;
        soft = plafond instanceof Plafond.Soft;
        admitsIfNone = soft && plafond.paysAbove();
        paysAbove = plafond.paysAbove();
        reserve = plafond.reserve().value();
        rebalanced = smart != null && smart.rebalanced();
        fromProduction = smart != null && smart.renewal() == Renewal.FROM_PRODUCTION;
        adjustment = smart == null ? 0 : smart.adjustment();
        stayFactor = StepFunction.of(Optional.ofNullable(smart).map(Plafond.Smart::stayFactor), 1, start);
        amount = StepFunction.of(plafond.perYear(), start);
        real = new double[calendar.years() + 1];
        for (int year = 0; year < real.length; year++) {
            int named = calendar.firstYear() + year;
            // What has no end is as endless at any price.
            real[year] = exists ? model.grown(plafond.index(), named) / model.priceFactor(named) : 1;
        }
    }
}
