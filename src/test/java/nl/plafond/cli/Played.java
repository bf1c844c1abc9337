package nl.plafond.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.Tally;
import nl.plafond.vocabulary.Metric;

/** A shipped model as it was played, asked for by name. */
record Played(CareModel model, List<Scenario> scenarios, Findings findings) {
    /** A model under all its scenarios, compared with unchanged policy. */
    static Played of(String name, long seed, int replications) {
        var sound = (ModelResult.Sound) ModelReader.read(Path.of("models", name), Overrides.none());
        return of(sound, sound.scenarios(), seed, replications);
    }

    /** A model under some of its scenarios, compared with the first of them. */
    static Played of(String name, List<String> scenarios, long seed, int replications) {
        var sound = (ModelResult.Sound) ModelReader.read(Path.of("models", name), Overrides.none());
        var chosen = scenarios.stream()
                .map(id -> sound.scenarios().stream()
                        .filter(s -> s.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return of(sound, chosen, seed, replications);
    }

    /** A model in a folder of the tests under all its scenarios, compared with the one that it names as unchanged policy. */
    static Played of(Path folder, long seed, int replications) {
        var sound = (ModelResult.Sound) ModelReader.read(folder, Overrides.none());
        var scenarios = sound.scenarios().stream()
                .sorted(Comparator.comparing(s -> !s.id().equals(sound.model().baseline())))
                .toList();
        return of(sound, scenarios, seed, replications);
    }

    /** Every replication checks itself. */
    private static Played of(ModelResult.Sound sound, List<Scenario> scenarios, long seed, int replications) {
        var list = DistinctParts.of(scenarios.stream().map(sound.model()::under).toList());
        var tally = new Tally(list.frame(), list.size(), 0);
        try {
            Experiment.of(list)
                    .seed(seed)
                    .replications(replications)
                    .threads(2)
                    .selfCheck(true)
                    .play((r, books) -> tally.add(books));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return new Played(sound.model(), scenarios, tally.findings());
    }

    Estimate at(String scenario, Metric metric, String service, String day) {
        return findings.at(scenario(scenario), metric, service(service), month(day));
    }

    Difference difference(String scenario, Metric metric, String service, String day) {
        return findings.differenceAt(scenario(scenario), metric, service(service), month(day));
    }

    Estimate cost(String scenario, Metric metric, String service, int year) {
        return findings.cost(scenario(scenario), metric, service(service), year(year));
    }

    Difference costDifference(String scenario, Metric metric, String service, int year) {
        return findings.costDifference(scenario(scenario), metric, service(service), year(year));
    }

    /** The sum of the means of a metric over the months of some years. */
    double sum(String scenario, Metric metric, String service, int firstYear, int lastYear) {
        double sum = 0;
        for (int month = 0; month < findings.frame().months().size(); month++) {
            int year = findings.frame().months().get(month).getYear();
            boolean counts = year >= firstYear && year <= lastYear;
            sum += counts
                    ? findings.at(scenario(scenario), metric, service(service), month)
                            .mean()
                    : 0;
        }
        return sum;
    }

    private int scenario(String id) {
        return scenarios.stream().map(Scenario::id).toList().indexOf(id);
    }

    private int service(String id) {
        return findings.frame().services().indexOf(id);
    }

    private int month(String day) {
        return findings.frame().month(LocalDate.parse(day));
    }

    private int year(int year) {
        return findings.frame().years().indexOf(year);
    }
}
