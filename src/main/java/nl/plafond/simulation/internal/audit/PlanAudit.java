package nl.plafond.simulation.internal.audit;

import java.util.Arrays;
import java.util.List;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.RoutePlan;
import nl.plafond.simulation.internal.plan.ServicePlan;

/** Checks that what is about to be played makes sense, whoever made it: a net below the rules of the model. */
final class PlanAudit {
    private static final double SLACK = 1e-6;

    private final RegionPlan plan;

    PlanAudit(RegionPlan plan) {
        this.plan = plan;
    }

    /** Checks every service on each day on which something changes. */
    void check() {
        for (int s = 0; s < plan.services.length; s++) {
            var name = plan.frame.services().get(s);
            var service = plan.services[s];
            notNegative(
                    name,
                    "month profile",
                    Arrays.stream(service.monthFactors).min().orElseThrow());
            whole(
                    name,
                    "month profile",
                    Arrays.stream(service.monthFactors).average().orElseThrow());
            whole(
                    name,
                    "shares of the providers",
                    Arrays.stream(service.providers).mapToDouble(p -> p.share).sum());
            for (double day : plan.boundaries) {
                at(name, service, day);
            }
        }
        whole("municipalities", "shares", plan.municipalityUpTo[plan.municipalityUpTo.length - 1]);
    }

    private static void at(String name, ServicePlan service, double day) {
        for (var inflow : service.inflows) {
            notNegative(
                    name, "referrals", inflow.perYear.at(day) * inflow.factor.at(day) * service.inflowFactor.at(day));
        }
        notNegative(name, "price", service.price.at(day));
        notNegative(name, "tariff", service.tariff.at(day));
        notNegative(name, "factor on the stay", service.stayFactor.at(day));
        double shares = 0;
        for (var group : service.groups) {
            shares += group.share.at(day);
            notNegative(name, "urgent share", group.urgentShare.at(day));
            notNegative(name, "factor on the stay of a group", group.stayFactor.at(day));
            notNegative(name, "factor on the referrals of a group", group.inflowFactor.at(day));
            for (var priceClass : group.priceClasses) {
                notNegative(name, "price of a group", priceClass.factor().at(day));
            }
            routes(name, group.routes.at(day));
        }
        whole(name, "groups", shares);
        double diverted = Arrays.stream(service.diversions)
                .mapToDouble(d -> d.share.at(day))
                .sum();
        Audit.require(diverted <= 1 + SLACK, name + ": more referrals are sent elsewhere than there are");
    }

    private static void routes(String name, List<RoutePlan> routes) {
        whole(
                name,
                "ways out",
                routes.isEmpty() ? 0 : routes.get(routes.size() - 1).upTo());
    }

    private static void whole(String name, String parts, double sum) {
        Audit.require(Math.abs(sum - 1) <= 0.005, name + ": the " + parts + " make " + sum + " of a whole");
    }

    private static void notNegative(String name, String what, double number) {
        Audit.require(number >= 0 && Double.isFinite(number), name + ": the " + what + " cannot be " + number);
    }
}
