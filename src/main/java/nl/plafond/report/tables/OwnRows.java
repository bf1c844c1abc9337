package nl.plafond.report.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.vocabulary.Metric;

/**
 * Which metrics of which services have rows of their own under a scenario. What a scenario leaves as it is in every future
 * and month stands under unchanged policy, and what is nothing there all the time has no rows at all.
 */
final class OwnRows {
    /** What stands in the tables of a metric of a service. */
    enum Kind {
        /** Rows of its own. */
        OWN,
        /** None: it is as under unchanged policy. */
        AS_BASELINE,
        /** None: it is zero in every month. */
        ZERO,
        /** None: there is no such thing. */
        NONE
    }

    private final RunView reading;
    private final Findings withFew;
    private final List<List<Map<Metric, Kind>>> kinds;

    OwnRows(RunView reading) {
        this.reading = reading;
        withFew = reading.findings().withFew();
        kinds = new ArrayList<>(Collections.nCopies(reading.scenarios().size(), List.of()));
        // Unchanged policy comes first: the others are held against it.
        for (int scenario : reading.baselineFirst()) {
            kinds.set(
                    scenario,
                    IntStream.rangeClosed(0, withFew.all())
                            .mapToObj(service -> kinds(scenario, service))
                            .toList());
        }
    }

    private Map<Metric, Kind> kinds(int scenario, int service) {
        var found = new EnumMap<Metric, Kind>(Metric.class);
        for (var metric : Metric.values()) {
            found.put(metric, kind(scenario, metric, service));
        }
        return found;
    }

    Kind of(int scenario, Metric metric, int service) {
        return kinds.get(scenario).get(service).get(metric);
    }

    boolean own(int scenario, Metric metric, int service) {
        return of(scenario, metric, service) == Kind.OWN;
    }

    /** Whether a scenario changes anything in a service; unchanged policy is what all others are held against. */
    boolean touched(int scenario, int service) {
        return kinds.get(scenario).get(service).containsValue(Kind.OWN);
    }

    /** The scenarios under which bills differ from those of unchanged policy, and that one first. */
    List<Integer> paying() {
        return reading.baselineFirst().stream()
                .filter(scenario -> scenario == reading.baseline()
                        || own(scenario, Metric.COST_TOTAL, reading.findings().all()))
                .toList();
    }

    /** The metrics of a service of which a scenario has rows of a kind. */
    List<String> metrics(int scenario, int service, Kind kind) {
        return Stream.of(Metric.values())
                .filter(metric -> of(scenario, metric, service) == kind)
                .map(Metric::id)
                .toList();
    }

    private Kind kind(int scenario, Metric metric, int service) {
        if (scenario == reading.baseline()) {
            return baseline(metric, service);
        }
        if (!withFew.leaves(scenario, metric, service)
                && months().anyMatch(month -> isChanged(scenario, metric, service, month))) {
            return Kind.OWN;
        }
        var before = of(reading.baseline(), metric, service);
        return before == Kind.OWN ? Kind.AS_BASELINE : before;
    }

    private Kind baseline(Metric metric, int service) {
        var there = months().mapToObj(month -> withFew.at(reading.baseline(), metric, service, month))
                .filter(Estimate::exists)
                .toList();
        if (there.isEmpty()) {
            return Kind.NONE;
        }
        return there.stream().allMatch(OwnRows::isZero) ? Kind.ZERO : Kind.OWN;
    }

    /** Zero in every future: of what is above zero here and below it there the ends of the interval part. */
    private static boolean isZero(Estimate e) {
        return e.mean() == 0 && !(e.low() < 0) && !(e.high() > 0);
    }

    private boolean isChanged(int scenario, Metric metric, int service, int month) {
        var after = withFew.at(scenario, metric, service, month);
        var before = withFew.at(reading.baseline(), metric, service, month);
        var difference = withFew.differenceAt(scenario, metric, service, month);
        return after.replications() != before.replications()
                || (difference.replications() > 0
                        ? !difference.none()
                        : Double.compare(after.mean(), before.mean()) != 0);
    }

    private IntStream months() {
        return IntStream.range(0, reading.months());
    }
}
