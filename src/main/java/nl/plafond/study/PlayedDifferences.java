package nl.plafond.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.experiment.Speed;
import nl.plafond.model.CareModel;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.Headline.Reading;

/**
 * Plays a region with some of its numbers moved, with the people of the plays at the model's own values.
 *
 * <p>Of each scenario all is kept that any headline reads, so that headlines share what is played. A scenario that the
 * moved numbers leave as it is has been played already.
 */
public final class PlayedDifferences implements MovedDifferences {
    private final PossibleRegion region;
    private final PlayBudget budget;
    private final UnaryOperator<Experiment> settings;
    private final PossibleRegion.Drawn atValues;
    /** By scenario what is read of it. */
    private final Map<String, List<Reading>> readings = new HashMap<>();

    private final Map<Map<String, Double>, Map<String, Played>> played = new HashMap<>();
    private Speed speed = Speed.NONE;

    /** What a scenario was with each draw of chance, the first ones: a row of what is read of it. */
    private record Played(CareModel model, List<double[]> rows) {}

    /**
     * Nothing played yet.
     *
     * @param headlines all that may be asked for
     * @param settings the seed and the threads
     */
    public PlayedDifferences(
            PossibleRegion region, List<Headline> headlines, PlayBudget budget, UnaryOperator<Experiment> settings) {
        this.region = region;
        this.budget = budget;
        this.settings = settings;
        atValues = region.moved(Map.of());
        for (var headline : headlines) {
            Stream.of(headline.of(), headline.against()).forEach(reading -> {
                var known = readings.computeIfAbsent(reading.scenario(), s -> new ArrayList<>());
                if (!known.contains(reading)) {
                    known.add(reading);
                }
            });
        }
    }

    /** Takes over what a scenario was at the model's own values with a draw of chance; they come in their order. */
    public void addAtValues(String scenario, Logbook book) {
        if (readings.containsKey(scenario)) {
            at(Map.of(), atValues, scenario).rows().add(row(scenario, book));
        }
    }

    /** How fast all of it was so far. */
    public Speed speed() {
        return speed;
    }

    @Override
    public Optional<double[]> of(Headline headline, Map<String, Double> moved, int people) throws InterruptedException {
        var scenarios = Stream.of(headline.of(), headline.against())
                .map(Reading::scenario)
                .distinct()
                .toList();
        if (!play(moved, scenarios, people)) {
            return Optional.empty();
        }
        var differences = new double[people];
        for (int person = 0; person < people; person++) {
            differences[person] = value(headline.of(), moved, person) - value(headline.against(), moved, person);
        }
        return Optional.of(differences);
    }

    private double value(Reading reading, Map<String, Double> moved, int person) {
        int place = readings.get(reading.scenario()).indexOf(reading);
        return played.get(moved).get(reading.scenario()).rows().get(person)[place];
    }

    /** Plays what has not been played yet; false if that is more than may be played. */
    private boolean play(Map<String, Double> moved, List<String> scenarios, int people) throws InterruptedException {
        var here = played.containsKey(moved) && played.get(moved).keySet().containsAll(scenarios)
                ? atValues
                : region.moved(moved);
        var lacking = new LinkedHashMap<Integer, List<String>>();
        for (var scenario : scenarios) {
            int there = at(moved, here, scenario).rows().size();
            if (there < people) {
                lacking.computeIfAbsent(there, n -> new ArrayList<>()).add(scenario);
            }
        }
        long plays = lacking.entrySet().stream()
                .mapToLong(e -> (long) (people - e.getKey()) * e.getValue().size())
                .sum();
        if (!budget.take(plays)) {
            return false;
        }
        for (var some : lacking.entrySet()) {
            play(moved, some.getValue(), some.getKey(), people);
        }
        return true;
    }

    /** What was played of a scenario; the same as at the model's own values where nothing moves in it. */
    private Played at(Map<String, Double> moved, PossibleRegion.Drawn here, String scenario) {
        var known = played.computeIfAbsent(moved, m -> new HashMap<>());
        var there = known.get(scenario);
        if (there == null) {
            var model = here.under(scenario);
            there = moved.isEmpty() ? null : at(Map.of(), atValues, scenario);
            if (there == null || !there.model().equals(model)) {
                there = new Played(model, new ArrayList<>());
            }
            known.put(scenario, there);
        }
        return there;
    }

    private void play(Map<String, Double> moved, List<String> scenarios, int from, int people)
            throws InterruptedException {
        var kept = scenarios.stream().map(s -> played.get(moved).get(s)).toList();
        var parts = DistinctParts.of(kept.stream().map(Played::model).toList());
        speed = speed.plus(settings.apply(Experiment.of(new PeopleFrom(parts, from)))
                .replications(people - from)
                .play((replication, books) -> {
                    for (int s = 0; s < books.size(); s++) {
                        kept.get(s).rows().add(row(scenarios.get(s), books.get(s)));
                    }
                }));
    }

    private double[] row(String scenario, Logbook book) {
        return readings.get(scenario).stream()
                .mapToDouble(reading -> reading.in(book))
                .toArray();
    }

    /** The same models each time, with people of later numbers. */
    private record PeopleFrom(DistinctParts parts, int first) implements PlayedModels {
        @Override
        public Frame frame() {
            return parts.frame();
        }

        @Override
        public DistinctParts parts(int replication) {
            return parts;
        }

        @Override
        public int people(int replication) {
            return first + replication;
        }
    }
}
