package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.List;

/** Figures of every scenario: added up over the replications, and how they are spread over the first of them. */
final class ScenarioFigures {
    private final List<RunningMoments> moments = new ArrayList<>();
    private final List<PercentileSamples> values = new ArrayList<>();

    /** No replication yet, of so many scenarios with as many figures each. */
    ScenarioFigures(int scenarios, int figures) {
        for (int scenario = 0; scenario < scenarios; scenario++) {
            moments.add(new RunningMoments(figures));
            values.add(new PercentileSamples(figures));
        }
    }

    int scenarios() {
        return moments.size();
    }

    /** Adds what they are in a replication. */
    void add(int scenario, double[] figures) {
        moments.get(scenario).addAll(figures, 0);
        values.get(scenario).add(figures, 0);
    }

    /** What they come to over all replications. */
    RunningMoments moments(int scenario) {
        return moments.get(scenario);
    }

    /** What each was in the first replications. */
    PercentileSamples values(int scenario) {
        return values.get(scenario);
    }
}
