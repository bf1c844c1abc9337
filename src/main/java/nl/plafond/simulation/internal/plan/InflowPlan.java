package nl.plafond.simulation.internal.plan;

import java.util.ArrayList;
import java.util.stream.DoubleStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.MunicipalReferrals;
import nl.plafond.model.Referrals;
import nl.plafond.simulation.internal.random.Key;

/** Who is referred to a service from one municipality, or from all that have no referrals of their own. */
public final class InflowPlan {
    /** Tells its people from those of other inflows. */
    public final long key;

    public final StepFunction perYear;
    /** In the busiest month of the busiest year. */
    public final double mostPerYear;
    /** What measures on this inflow alone make of it. */
    public final StepFunction factor;
    /** How often measures make it as large as it was, rounded up. */
    public final int layers;
    /** Up to which quantile they live in each municipality. */
    public final double[] homesUpTo;

    private InflowPlan(
            long key,
            StepFunction perYear,
            StepFunction factor,
            StepFunction onAll,
            double ofGroups,
            double busiest,
            double end,
            double[] homes) {
        this.key = key;
        this.perYear = perYear;
        this.factor = factor;
        mostPerYear = perYear.largest(end) * busiest;
        layers = (int) Math.ceil(onAll.largest(end) * factor.largest(end) * ofGroups);
        homesUpTo = homes;
    }

    /**
     * The inflows of a service: first that of the municipalities without referrals of their own, by their weights.
     *
     * @param service the key of the service
     * @param onAll what measures on the service make of each
     * @param ofGroups the most that measures on one group of clients make of it
     * @param end the last day
     */
    static InflowPlan[] of(
            CareModel model, Referrals referrals, long service, StepFunction onAll, double ofGroups, double end) {
        double busiest = referrals.months().stream().mapToDouble(m -> m).max().orElse(1);
        var start = model.start();
        var all = StepFunction.of(referrals.perYear(), start);
        var own = referrals.byMunicipality();
        var rates = own.stream().map(m -> StepFunction.of(m.perYear(), start)).toList();
        var inflows = new ArrayList<InflowPlan>();
        inflows.add(new InflowPlan(
                service,
                all.without(rates),
                StepFunction.constant(1),
                onAll,
                ofGroups,
                busiest,
                end,
                others(model, referrals)));
        for (int i = 0; i < own.size(); i++) {
            inflows.add(new InflowPlan(
                    Key.of(service, Key.of(own.get(i).municipality())),
                    rates.get(i),
                    StepFunction.of(own.get(i).factor(), start),
                    onAll,
                    ofGroups,
                    busiest,
                    end,
                    only(model, own.get(i))));
        }
        return inflows.toArray(InflowPlan[]::new);
    }

    /** Where those live who are there on the first day: as those live who come then. */
    static double[] homes(InflowPlan[] inflows) {
        double together = 0;
        for (var inflow : inflows) {
            together += inflow.perYear.at(0);
        }
        if (inflows.length == 1 || together == 0) {
            return inflows[0].homesUpTo;
        }
        var homes = new double[inflows[0].homesUpTo.length];
        for (var inflow : inflows) {
            for (int m = 0; m < homes.length; m++) {
                homes[m] += inflow.homesUpTo[m] * inflow.perYear.at(0) / together;
            }
        }
        homes[homes.length - 1] = 1;
        return homes;
    }

    private static double[] others(CareModel model, Referrals referrals) {
        var weights = model.municipalities().stream()
                .mapToDouble(m -> referrals.of(m.id()).isPresent() ? 0 : m.weight())
                .toArray();
        return DoubleStream.of(weights).anyMatch(weight -> weight > 0)
                ? RegionPlan.byWeight(weights)
                : RegionPlan.cumulativeShares(model.municipalities());
    }

    private static double[] only(CareModel model, MunicipalReferrals own) {
        return RegionPlan.upTo(
                model.municipalities().stream().mapToDouble(m -> m.id().equals(own.municipality()) ? 1 : 0));
    }
}
