package nl.plafond.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a second thread brings to an experiment. */
final class Threads {
    private final Settings settings;
    private final Map<String, List<Figures>> rounds = new LinkedHashMap<>();

    Threads(Settings settings) {
        this.settings = settings;
        for (var work : List.of("S", "gooi-en-vechtstreek")) {
            if (settings.plays(work)) {
                rounds.put(work, new ArrayList<>());
            }
        }
    }

    /** Each work in turn. */
    void round(JavaMachine machine) throws IOException, InterruptedException {
        for (var one : rounds.entrySet()) {
            one.getValue()
                    .add(machine.run(ThreadsTrial.class, Optional.empty(), one.getKey(), "" + settings.seconds())
                            .orElse(new Figures(Map.of())));
        }
    }

    /** Medians over the rounds. */
    Table table() {
        var table = new Table("experiment", "replications a second on one thread", "on two", "times");
        rounds.forEach((work, figures) -> {
            var one = figures.stream().map(figure -> figure.get("one")).toList();
            var two = figures.stream().map(figure -> figure.get("two")).toList();
            table.row(
                    work,
                    Table.number(Figures.median(one)),
                    Table.number(Figures.median(two)),
                    Table.number(Table.ratio(two, one)));
        });
        return table;
    }
}
