package nl.plafond.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whole replications, by work and engine: who plays what, and what came of it. */
final class Plays {
    private static final String HEAP = "floor";
    private static final String SSJ = "ssj";
    private static final String OURS = "ours";
    private static final String BEFORE = "before";

    /** The list at the end, and how far beside it the mean of infinitely many replications may be (SSJ, a million). */
    private static final Map<String, double[]> LISTS =
            Map.of("S", new double[] {614.45, 0.05}, "L", new double[] {61_440, 15});

    private static final double ERRORS_ALLOWED = 4;

    private record Entry(String work, String engine) {}

    private final Settings settings;
    private final Map<Entry, List<Figures>> rounds = new LinkedHashMap<>();

    Plays(Settings settings) {
        this.settings = settings;
        for (var work : List.of("S", "L")) {
            List.of(HEAP, "floor-buckets", SSJ, OURS).forEach(engine -> add(work, engine));
        }
        for (var work : Bench.REGIONS) {
            add(work, OURS);
        }
        add("gooi-en-vechtstreek/limited", OURS);
        add("N", OURS);
    }

    private void add(String work, String engine) {
        if (settings.plays(work)) {
            rounds.put(new Entry(work, engine), new ArrayList<>());
            if (engine.equals(OURS) && settings.before().isPresent()) {
                rounds.put(new Entry(work, BEFORE), new ArrayList<>());
            }
        }
    }

    /** Everyone in turn. */
    void round(JavaMachine machine) throws IOException, InterruptedException {
        for (var one : rounds.entrySet()) {
            var entry = one.getKey();
            var classes = entry.engine.equals(BEFORE) ? settings.before() : Optional.<Path>empty();
            one.getValue()
                    .add(machine.run(PlayTrial.class, classes, entry.engine, entry.work, "" + settings.seconds())
                            .orElse(new Figures(Map.of())));
        }
    }

    /** Medians over the rounds; ratios are those of a round, and then their median. */
    Table table() {
        var table = new Table(
                "work",
                "engine",
                "ms a replication",
                "kB a replication",
                "µs a client",
                "times the floor",
                "times SSJ",
                "times before",
                "list at the end");
        rounds.forEach((entry, figures) -> {
            double milliseconds = Figures.median(all(entry, "milliseconds"));
            table.row(
                    entry.work,
                    entry.engine,
                    Double.isFinite(milliseconds)
                            ? Table.number(milliseconds)
                            : "not within %d s and %d GB".formatted(settings.limit(), JavaMachine.GIGABYTES),
                    Table.number(Figures.median(all(entry, "kilobytes"))),
                    Table.number(1000 * milliseconds / Figures.median(all(entry, "clients"))),
                    times(entry, HEAP),
                    times(entry, SSJ),
                    times(entry, BEFORE),
                    Table.number(list(entry), 1) + " ± " + Table.number(2 * error(entry), 1));
        });
        return table;
    }

    private List<Double> all(Entry entry, String figure) {
        return rounds.getOrDefault(entry, List.of()).stream()
                .map(figures -> figures.get(figure))
                .toList();
    }

    private String times(Entry entry, String engine) {
        var other = all(new Entry(entry.work, engine), "milliseconds");
        return Table.number(Table.ratio(all(entry, "milliseconds"), other));
    }

    private double total(Entry entry, String figure) {
        return all(entry, figure).stream()
                .filter(Double::isFinite)
                .mapToDouble(value -> value)
                .sum();
    }

    private double list(Entry entry) {
        return total(entry, "sum") / total(entry, "played");
    }

    private double error(Entry entry) {
        double played = total(entry, "played");
        double variance = total(entry, "squares") / played - list(entry) * list(entry);
        return Math.sqrt(variance / (played - 1));
    }

    /** Engines that do not play the reference work: their list at the end is too far from what it must be. */
    List<String> disagreeing() {
        var wrong = new ArrayList<String>();
        rounds.keySet().forEach(entry -> {
            var known = LISTS.get(entry.work);
            if (known != null && !(Math.abs(list(entry) - known[0]) <= allowed(entry, known[1]))) {
                wrong.add("%s on %s: a list of %s, not %s".formatted(entry.engine, entry.work, list(entry), known[0]));
            }
        });
        return wrong;
    }

    private double allowed(Entry entry, double error) {
        return ERRORS_ALLOWED * Math.hypot(error(entry), error);
    }
}
