package nl.plafond.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.programme.ProgrammePlays;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.Logbook;
import nl.plafond.statistics.ProgrammeTally;
import nl.plafond.statistics.Tally;

/** What a run plays, scenarios first and then the programme, and who adds up what. */
final class Plays {
    /** How growth goes on is far less certain than what chance makes of it, so that few replications say it well enough. */
    private static final int FORECASTS = 50;

    private final List<Scenario> scenarios;
    private final List<String> names;
    private final DistinctParts list;
    private final Tally tally;
    private final Optional<ProgrammeTally> programme;
    private final List<CareModel> models;

    private Plays(
            List<Scenario> scenarios,
            List<String> names,
            DistinctParts list,
            Tally tally,
            Optional<ProgrammeTally> programme,
            List<CareModel> models) {
        this.models = models;
        this.scenarios = scenarios;
        this.names = names;
        this.list = list;
        this.tally = tally;
        this.programme = programme;
    }

    /** Scenarios alone. */
    static Plays of(CareModel model, List<Scenario> scenarios) {
        return of(model, scenarios, Optional.empty(), Optional.empty());
    }

    /** Scenarios, and the measures of the programme if the model has one. */
    static Plays withProgramme(CareModel model, List<Scenario> scenarios, Optional<GrowthRange> growth) {
        return model.programme().isEmpty()
                ? of(model, scenarios)
                : of(model, scenarios, Optional.of(ProgrammePlays.of(model.programme(), growth.isPresent())), growth);
    }

    private static Plays of(
            CareModel model, List<Scenario> scenarios, Optional<ProgrammePlays> plays, Optional<GrowthRange> growth) {
        var models =
                new ArrayList<CareModel>(scenarios.stream().map(model::under).toList());
        plays.ifPresent(p -> models.addAll(p.models(
                model,
                growth.map(GrowthRange::low).orElse(model),
                growth.map(GrowthRange::high).orElse(model))));
        var list = DistinctParts.of(models)
                .seldom(
                        scenarios.size()
                                + plays.map(ProgrammePlays::beforeForecast).orElse(0),
                        FORECASTS);
        return new Plays(
                scenarios,
                plays.map(p -> p.names(model.programme())).orElse(List.of()),
                list,
                new Tally(list.frame(), scenarios.size(), 0, model.splits()),
                plays.map(p -> new ProgrammeTally(list.frame(), p)),
                models);
    }

    /** About how many bytes it takes to play them so often on so many threads. */
    long bytes(int replications, int threads) {
        return Experiment.bytes(models, threads) + tallyBytes(replications);
    }

    private long tallyBytes(int replications) {
        int all = list.frame().services().size();
        int services = IntStream.range(0, scenarios.size())
                .map(scenario -> (int) IntStream.range(0, all)
                        .filter(service -> scenario == 0 || !list.isShared(service, scenario, 0))
                        .count())
                .sum();
        return Tally.bytes(list.frame(), scenarios.size(), services, replications);
    }

    DistinctParts list() {
        return list;
    }

    /** What a play is called, for readers who want to play it again. */
    String name(int play) {
        return play < scenarios.size() ? scenarios.get(play).id() : names.get(play - scenarios.size());
    }

    void add(List<Logbook> books) {
        tally.add(books.subList(0, scenarios.size()));
        programme.ifPresent(p -> p.add(books.subList(scenarios.size(), books.size())));
    }

    /** What was found, laid open for the report. */
    RunView reading(CareModel model, RunInfo run) {
        var found = tally.findings();
        return RunView.of(model, scenarios, found, found, programme.map(ProgrammeTally::findings), run);
    }
}
