package nl.plafond.simulation.internal.audit;

import java.util.Arrays;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;

/**
 * Checks that room which moves between providers is neither made nor lost: nobody has less than nothing, and together they
 * have what is agreed, whatever is agreed or changes after it has moved.
 */
final class PlafondAudit {
    private static final double SLACK = 1e-9;

    private final RegionPlan plan;
    private final RegionState region;
    private final double[][] paidWhenGiven;

    PlafondAudit(RegionState region) {
        this.region = region;
        plan = region.plan;
        paidWhenGiven = new double[region.providers.length][plan.calendar.years()];
    }

    void rebalanced(ServiceState service, double[] moves) {
        double sum = 0;
        double size = 0;
        for (var provider : service.providers) {
            double move = moves[provider.rank];
            sum += move;
            size += Math.abs(move);
            if (move < 0) {
                paidWhenGiven[provider.number][plan.calendar.yearOf(region.month)] = provider.paid;
            }
        }
        require(Math.abs(sum) <= SLACK * Math.max(1, size), service, "rebalancing made money or lost it");
    }

    /** What had been paid to a provider in a year when it last gave room away in it. */
    double paidWhenGiven(int provider, int year) {
        return paidWhenGiven[provider][year];
    }

    void monthWritten(double now) {
        int year = plan.calendar.yearOf(region.month);
        for (var service : region.services) {
            double size = 0;
            double known = 0;
            double agreed = 0;
            boolean addsUp = true;
            for (var provider : service.providers) {
                double plafond = provider.capacity.plafondKnown();
                double own = agreed(provider, year, now);
                require(plafond >= -SLACK * Math.max(1, own), service, "a plafond is below 0");
                known += plafond;
                agreed += own;
                size += Math.abs(own);
                addsUp &= countsAllYear(provider, year);
            }
            if (addsUp && isAsAgreed(service.plan)) {
                boolean same = Math.abs(known - agreed) <= SLACK * Math.max(1, size);
                require(
                        same,
                        service,
                        "plafonds come to " + known + " together, of the " + agreed + " that are agreed");
            }
        }
    }

    private double agreed(ProviderState provider, int year, double now) {
        double from = plan.calendar.yearStart(year);
        double to = plan.calendar.yearStart(year + 1);
        boolean exists = provider.capacity.rule().exists;
        double counts = provider.capacity.countsFrom();
        return exists ? provider.plan.amountDays(counts, to, Math.nextDown(now), year) / (to - from) : 0;
    }

    private boolean countsAllYear(ProviderState provider, int year) {
        return provider.capacity.rule().exists
                && provider.capacity.countsFrom() == Math.max(0, plan.calendar.yearStart(year));
    }

    private static boolean isAsAgreed(ServicePlan service) {
        return Arrays.stream(service.providers)
                .flatMap(p -> p.plafond.rules().stream())
                .noneMatch(rule -> rule.fromProduction);
    }

    private void require(boolean holds, ServiceState service, String sentence) {
        Audit.require(holds, plan.frame.services().get(service.number) + ": " + sentence);
    }
}
