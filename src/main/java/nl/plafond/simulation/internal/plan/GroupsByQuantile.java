package nl.plafond.simulation.internal.plan;

import java.util.Arrays;
import java.util.List;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Service;

/**
 * Of which group those referred are, by a quantile of each, where some are of another group than they would have been: the
 * highest quantiles of a group move, so that all others stay who they were.
 */
public final class GroupsByQuantile {
    private final GroupPlan[] groups;
    private final int[] from;
    private final int[] to;
    private final StepFunction[] share;
    private double[] upTo = {};
    private int[] group = {};

    /** The plan of a service, as it is for a replication. */
    public GroupsByQuantile(ServicePlan plan) {
        groups = plan.groups;
        from = plan.shiftsFrom;
        to = plan.shiftsTo;
        share = plan.shiftShares;
    }

    /** Applies what is in force from this day on. */
    public void update(double now) {
        upTo = new double[groups.length];
        group = new int[groups.length];
        double sum = 0;
        for (int g = 0; g < groups.length; g++) {
            sum += groups[g].share.at(now);
            upTo[g] = sum;
            group[g] = g;
        }
        for (int shift = 0; shift < from.length; shift++) {
            split(from[shift], to[shift], share[shift].at(now));
        }
    }

    /** The upper part of each stretch of a group goes to another. */
    private void split(int ofGroup, int toGroup, double part) {
        if (part == 0) {
            return;
        }
        var longer = new double[2 * upTo.length];
        var whose = new int[longer.length];
        int n = 0;
        double begin = 0;
        for (int i = 0; i < upTo.length; i++) {
            if (group[i] == ofGroup) {
                longer[n] = begin + (1 - part) * (upTo[i] - begin);
                whose[n++] = ofGroup;
                longer[n] = upTo[i];
                whose[n++] = toGroup;
            } else {
                longer[n] = upTo[i];
                whose[n++] = group[i];
            }
            begin = upTo[i];
        }
        upTo = Arrays.copyOf(longer, n);
        group = Arrays.copyOf(whose, n);
    }

    /** The group of someone with a quantile. */
    public int of(double quantile) {
        return group[ServicePlan.number(upTo, quantile)];
    }

    static int[] numbers(Service service, List<String> names) {
        var ids = service.groups().stream().map(ClientGroup::id).toList();
        return names.stream().mapToInt(ids::indexOf).toArray();
    }
}
