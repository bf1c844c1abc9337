package nl.plafond.cli;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.experiment.PlayedModels;
import nl.plafond.experiment.Speed;
import nl.plafond.input.draws.PossibleModels.PossibleModel;
import nl.plafond.model.Budget;
import nl.plafond.model.CareModel;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.programme.ProgrammePlays;
import nl.plafond.model.questions.Questions;
import nl.plafond.program.Version;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.FigureRecorder;
import nl.plafond.results.FigureTable;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.PlayKind;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.ProgrammeTally;
import nl.plafond.statistics.Tally;
import nl.plafond.statistics.headlines.HeadlineAnalysis;
import nl.plafond.statistics.headlines.QuestionFinding;

/** What a run plays, scenarios first and then the programme, in which futures, and who adds up what. */
final class Plays {
    /** The people of a second draw of chance have numbers from here on, whatever the number of futures. */
    private static final int OTHER_PEOPLE = 1 << 20;

    private final Selection selection;
    private final FutureCounts counts;
    private final Optional<ProgrammePlays> programmePlays;
    private final DistinctParts atValues;
    private final List<CareModel> models;
    private final Tally tally;
    private final Tally chance;
    private final Optional<ProgrammeTally> programme;

    private Plays(Selection selection, FutureCounts counts, Optional<ProgrammePlays> programmePlays) {
        this.selection = selection;
        this.counts = counts;
        this.programmePlays = programmePlays;
        models = models(selection.model(), selection.scenarios(), wholeAtValues());
        atValues = DistinctParts.of(models);
        tally = tally();
        chance = counts.isChanceAlone() ? tally : tally();
        programme = programmePlays.map(p -> new ProgrammeTally(atValues.frame(), p));
    }

    /** Scenarios alone. */
    static Plays of(Selection selection, FutureCounts counts) {
        return new Plays(selection, counts, Optional.empty());
    }

    /** Scenarios, and the measures of the programme if the model has one. */
    static Plays withProgramme(Selection selection, FutureCounts counts) {
        var programme = selection.model().programme();
        return new Plays(
                selection, counts, programme.isEmpty() ? Optional.empty() : Optional.of(ProgrammePlays.of(programme)));
    }

    /** What the logbooks have rows for. */
    Frame frame() {
        return atValues.frame();
    }

    /** How often it is played. */
    FutureCounts counts() {
        return counts;
    }

    /** The programme is played in futures; at the model's values only where there are no futures. */
    private boolean wholeAtValues() {
        return counts.isChanceAlone();
    }

    private Tally tally() {
        var model = selection.model();
        var made = new Tally(atValues.frame(), selection.scenarios().size(), 0, model.splits());
        made.keepApart(selection.scenarios(), model);
        return made;
    }

    /** What is played with a region and its scenarios as they are in some future. */
    private List<CareModel> models(CareModel model, List<Scenario> scenarios, boolean whole) {
        var played = scenarios.stream().map(model::under);
        return whole
                ? Stream.concat(played, programmePlays.stream().flatMap(p -> p.models(model).stream()))
                        .toList()
                : played.toList();
    }

    /** About how many bytes it takes to play them on so many threads. */
    long bytes(int threads) {
        return Experiment.bytes(models, threads) + tallyBytes(counts.futures()) + tallyBytes(counts.atValues());
    }

    private long tallyBytes(int replications) {
        var scenarios = selection.scenarios();
        int services = atValues.frame().services().size();
        for (var scenario : scenarios.subList(1, scenarios.size())) {
            services += scenario.concerns(selection.model()).size();
        }
        return Tally.bytes(atValues.frame(), scenarios.size(), services, replications);
    }

    /** What a play is called, for readers who want to play it again. */
    String name(int play) {
        var scenarios = selection.scenarios();
        return play < scenarios.size()
                ? scenarios.get(play).id()
                : programmePlays
                        .orElseThrow()
                        .names(selection.model().programme())
                        .get(play - scenarios.size());
    }

    /** Takes what is played. */
    @FunctionalInterface
    interface Onlooker {
        /** All scenarios, and after them the programme where it is played, have been played in one future. */
        void played(PlayKind kind, int number, List<Logbook> logbooks);
    }

    /**
     * Plays all of it: the futures first.
     *
     * @return how fast it was
     */
    Speed play(long seed, UnaryOperator<Experiment> settings, Onlooker onlooker) throws InterruptedException {
        tally.tellDraws(draws(seed));
        tally.tellBudget(selection.model(), budgets(seed));
        tally.tellCost(selection.model());
        if (isWhole(PlayKind.FUTURE)) {
            programme.ifPresent(p -> p.tellDraws(draws(seed)));
        }
        var speeds = new ArrayList<Speed>();
        for (var kind : PlayKind.values()) {
            if (counts.of(kind) > 0) {
                speeds.add(settings.apply(Experiment.of(played(kind, seed)))
                        .replications(counts.of(kind))
                        .seed(seed)
                        .play((number, logbooks) -> {
                            add(kind, logbooks);
                            onlooker.played(kind, number, logbooks);
                        }));
            }
        }
        return speeds.stream().reduce(Speed::plus).orElseThrow();
    }

    private IntFunction<Budget> budgets(long seed) {
        var budget = selection.model().budget();
        return future -> counts.isChanceAlone()
                ? budget
                : budget.with(selection.possible().numbers(seed, future).values());
    }

    private PlayedModels played(PlayKind kind, long seed) {
        return switch (kind) {
            case AT_VALUES -> PlayedModels.always(atValues);
            case FUTURE -> new Futures(seed, 0, true);
            case SECOND_CHANCE -> new Futures(seed, OTHER_PEOPLE, false);
        };
    }

    /** The models of the futures, each made when its turn comes. */
    private final class Futures implements PlayedModels {
        private final long seed;
        private final int firstPeople;
        private final boolean whole;

        private Futures(long seed, int firstPeople, boolean whole) {
            this.seed = seed;
            this.firstPeople = firstPeople;
            this.whole = whole;
        }

        @Override
        public Frame frame() {
            return atValues.frame();
        }

        @Override
        public DistinctParts parts(int future) {
            var possible = selection.possible();
            var drawn = possible.with(possible.numbers(seed, future));
            return DistinctParts.of(models(drawn.model(), chosen(drawn), whole));
        }

        @Override
        public int people(int future) {
            return firstPeople + future;
        }
    }

    private List<Scenario> chosen(PossibleModel drawn) {
        return selection.scenarios().stream()
                .map(chosen -> drawn.scenarios().stream()
                        .filter(s -> s.id().equals(chosen.id()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private void add(PlayKind kind, List<Logbook> logbooks) {
        var scenarios = logbooks.subList(0, selection.scenarios().size());
        if (kind == PlayKind.FUTURE) {
            tally.add(scenarios);
        } else if (kind == PlayKind.AT_VALUES) {
            chance.add(scenarios);
        }
        if (isWhole(kind)) {
            programme.ifPresent(p -> p.add(logbooks.subList(scenarios.size(), logbooks.size())));
        }
    }

    /** What is drawn in each future, by number. */
    private DrawTable draws(long seed) {
        return new ReadRegion(selection.possible()).draws(seed, counts.futures());
    }

    /** What the questions hang on, as far as the plays so far tell it. */
    List<QuestionFinding> answers(Questions questions, FigureTable kept) {
        return HeadlineAnalysis.of(questions, kept, drawn());
    }

    /** What was drawn in each future that has been played. */
    DrawTable drawn() {
        return tally.findings().draws();
    }

    /**
     * How it was played, for those who read what came of it.
     *
     * @param settings what the user set in the model
     * @param command what to type to get the same
     */
    RunInfo info(SeedAndThreads played, List<String> settings, String command, Speed speed) {
        return new RunInfo(
                Version.NUMBER,
                selection.hash(),
                played.seed(),
                futures(),
                selection.model().end().minusDays(1),
                settings,
                command,
                played.threads(),
                Duration.ofMillis(Math.round(speed.wallSeconds() * 1000)),
                speed.replicationsPerSecondPerCore(),
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
    }

    /** What was found, laid open for the report. */
    RunView reading(RunInfo run, List<QuestionFinding> answers) {
        return RunView.of(
                        selection.model(),
                        selection.scenarios(),
                        tally.findings(),
                        chance.findings(),
                        programme.map(ProgrammeTally::findings),
                        run)
                .withQuestions(answers);
    }

    /** How many plays it takes: scenarios and parts of the programme, times how often each is played. */
    private long plays() {
        int scenarios = selection.scenarios().size();
        int programmed =
                programmePlays.map(p -> p.models(selection.model()).size()).orElse(0);
        return Arrays.stream(PlayKind.values())
                .mapToLong(kind -> (long) counts.of(kind) * (scenarios + (isWhole(kind) ? programmed : 0)))
                .sum();
    }

    private boolean isWhole(PlayKind kind) {
        return kind == PlayKind.FUTURE || (kind == PlayKind.AT_VALUES && wholeAtValues());
    }

    /**
     * What may be played after it to find where the headlines of questions turn.
     *
     * @param settings those of the run, with its seed
     */
    TippingPlays tipping(Questions questions, UnaryOperator<Experiment> settings) {
        return TippingPlays.ofRun(selection, questions, atValues.frame(), plays(), counts.atValues(), settings);
    }

    /** Keeps figures of what is going to be played, future by future. */
    FigureRecorder recorder(Questions questions) {
        return new FigureRecorder(atValues.frame(), KeptPlays.of(selection, questions, programmePlays));
    }

    /** Hands a recorder what has been played in a future. */
    void keep(FigureRecorder recorder, PlayKind kind, int number, List<Logbook> logbooks) {
        KeptPlays.add(recorder, selection.scenarios().size(), kind, number, logbooks);
    }

    /** In how many futures it has been played so far. */
    int futures() {
        return tally.findings().replications();
    }
}
