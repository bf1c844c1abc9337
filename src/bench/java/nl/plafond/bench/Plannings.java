package nl.plafond.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What it takes to plan each region, now and before. */
final class Plannings {
    private record Entry(String region, Optional<Path> before) {}

    private final Settings settings;
    private final Map<Entry, List<Figures>> rounds = new LinkedHashMap<>();

    Plannings(Settings settings) {
        this.settings = settings;
        Bench.REGIONS.stream().filter(settings::plays).forEach(region -> {
            rounds.put(new Entry(region, Optional.empty()), new ArrayList<>());
            settings.before().ifPresent(path -> rounds.put(new Entry(region, Optional.of(path)), new ArrayList<>()));
        });
    }

    /** Each region in turn. */
    void round(JavaMachine machine) throws IOException, InterruptedException {
        for (var one : rounds.entrySet()) {
            var entry = one.getKey();
            one.getValue()
                    .add(machine.run(PlanTrial.class, entry.before, entry.region, "" + settings.seconds())
                            .orElse(new Figures(Map.of())));
        }
    }

    /** Medians over the rounds. */
    Table table() {
        var table = new Table(
                "region",
                "version",
                "first plan, ms",
                "new numbers, ms",
                "same numbers, ms",
                "µs a client, planned anew",
                "µs a client, planned once",
                "ratio");
        rounds.forEach((entry, figures) -> table.row(
                entry.region,
                entry.before.isPresent() ? "before" : "now",
                median(figures, "cold"),
                median(figures, "new"),
                median(figures, "same"),
                median(figures, "new-play"),
                median(figures, "same-play"),
                Table.number(Table.ratio(all(figures, "new-play"), all(figures, "same-play")))));
        return table;
    }

    private static String median(List<Figures> figures, String name) {
        return Table.number(Figures.median(all(figures, name)));
    }

    private static List<Double> all(List<Figures> figures, String name) {
        return figures.stream().map(one -> one.get(name)).toList();
    }
}
