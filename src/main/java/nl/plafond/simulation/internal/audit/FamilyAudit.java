package nl.plafond.simulation.internal.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.vocabulary.Metric;

/** Which places families brought and took away, and who lives with a family that has stopped: no child gets lost. */
final class FamilyAudit {
    private final RegionPlan plan;
    private final List<List<Step>> steps = new ArrayList<>();
    private final List<Set<Integer>> stopped = new ArrayList<>();
    private final int[] placedAnew;

    FamilyAudit(RegionPlan plan) {
        this.plan = plan;
        placedAnew = new int[plan.services.length];
        plan.frame.providers().forEach(p -> {
            steps.add(new ArrayList<>());
            stopped.add(new HashSet<>());
        });
    }

    /** What families made of the places from a time on. */
    private record Step(double from, int places) {}

    void placesChanged(ProviderState provider, int by, double now) {
        int before = inFamilies(provider.number, now);
        steps.get(provider.number).add(new Step(now, before + by));
        Audit.require(provider.service.plan.families.isPresent(), "a family stops where there are none");
    }

    void familyStops(int client, ProviderState provider) {
        Audit.require(stopped.get(provider.number).add(client), "the family of a child stops for the second time");
    }

    void placedAnew(int client, ProviderState provider) {
        Audit.require(stopped.get(provider.number).remove(client), "a child is placed anew whose family goes on");
        placedAnew[provider.service.number]++;
    }

    void leftPlace(int client) {
        stopped.forEach(children -> children.remove(client));
    }

    /** How many children live with families that have stopped. */
    int waiting(int provider) {
        return stopped.get(provider).size();
    }

    /** The places of a provider at a time. */
    double places(ProviderState provider, double time) {
        return places(provider.number, provider.plan.places.at(time), time);
    }

    double places(int provider, double dated, double time) {
        return Math.max(0, dated + inFamilies(provider, time));
    }

    private int inFamilies(int provider, double time) {
        var own = steps.get(provider);
        int i = own.size() - 1;
        while (i >= 0 && own.get(i).from > time) {
            i--;
        }
        return i < 0 ? 0 : own.get(i).places;
    }

    /** The days on which something is counted, and those on which the places of a provider changed. */
    double[] days(int provider) {
        return DoubleStream.concat(
                        DoubleStream.of(plan.boundaries),
                        steps.get(provider).stream().mapToDouble(Step::from))
                .sorted()
                .toArray();
    }

    void check(Logbook book) {
        for (int s = 0; s < placedAnew.length; s++) {
            double booked = Audit.booked(book, s, Metric.PLACED_ANEW);
            Audit.agree(plan.frame.services().get(s) + ": placed anew", booked, placedAnew[s], 0);
        }
    }
}
