package nl.plafond.simulation.internal.plan;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Service;
import nl.plafond.simulation.internal.random.Quantiles;

/**
 * The clients of one group of a service as a replication needs them; those of a service without groups are one group, to
 * whom its own rules apply.
 */
public final class GroupPlan {
    /** Which part of those referred they are. */
    public final StepFunction share;
    /** What measures on this group alone make of how many are referred. */
    public final StepFunction inflowFactor;
    /** How long they stay. */
    public final Quantiles stay;

    public final DurationDistribution stayLaw;
    /** What is left of the stay of one of them who is in care on the first day. */
    public final Quantiles residualStay;
    /** What measures make of their stays. */
    public final StepFunction stayFactor;

    public final StepFunction urgentShare;
    /** How long they wait before they leave the list; only where the service has patience. */
    public final Quantiles patience;
    /** Where they go at the end of care. */
    public final RuleSteps<List<RoutePlan>> routes;

    /** What they take of the service, by how long they have been in care. */
    public final PriceClass[] priceClasses;
    /** How many of them are in care on the first day, per unit of all. */
    final double weightInCare;

    private GroupPlan(
            ServicePlan plan,
            CareModel model,
            Service service,
            ClientGroup group,
            int number,
            double[] stepDays,
            double hazard,
            QuantileTables tables) {
        var start = model.start();
        share = StepFunction.of(group.share(), start);
        inflowFactor = StepFunction.of(group.inflow(), start);
        stayLaw = group.stay();
        stay = tables.fresh(stayLaw);
        residualStay = tables.residual(stayLaw, plan.startMaximum, hazard);
        stayFactor = StepFunction.of(group.stayFactor(), start);
        urgentShare = StepFunction.of(group.urgent().orElse(service.referrals().urgent()), start);
        patience = tables.fresh(group.patience().orElse(QuantileTables.UNUSED));
        routes = RuleSteps.of(service.routesOf(group), start, r -> RoutePlan.of(model, r));
        priceClasses = new PriceClass[stepDays.length];
        var price = StepFunction.of(group.price(), start);
        for (int c = 0; c < stepDays.length; c++) {
            double after = stepDays[c];
            var factor = after == 0
                    ? price
                    : price.times(StepFunction.of(PriceByStay.after(service.priceByStay(), after), start));
            priceClasses[c] = new PriceClass(number, after, factor, group.place());
        }
        weightInCare = share.at(0) * tables.lasting(stayLaw, plan.startMaximum, hazard);
    }

    /**
     * The groups of a service.
     *
     * @param stepDays the days of a stay from which clients may be of another price class, the first of them 0
     */
    static GroupPlan[] of(
            ServicePlan plan,
            CareModel model,
            Service service,
            double[] stepDays,
            double hazard,
            QuantileTables tables) {
        var groups = service.clients();
        var plans = new GroupPlan[groups.size()];
        for (int g = 0; g < plans.length; g++) {
            plans[g] = new GroupPlan(plan, model, service, groups.get(g), g, stepDays, hazard, tables);
        }
        return plans;
    }

    List<double[]> changes() {
        var days = new ArrayList<>(List.of(
                share.changes(),
                inflowFactor.changes(),
                stayFactor.changes(),
                urgentShare.changes(),
                routes.changes()));
        for (var priceClass : priceClasses) {
            days.add(priceClass.factor().changes());
        }
        return days;
    }
}
