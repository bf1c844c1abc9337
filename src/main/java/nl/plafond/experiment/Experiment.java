package nl.plafond.experiment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.BillSplit;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.Validation;
import nl.plafond.model.flows.CompetingEnds;
import nl.plafond.model.flows.SimulationSize;
import nl.plafond.model.measures.Scenario;
import nl.plafond.results.FigureLayout;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.Buffers;
import nl.plafond.simulation.Plan;
import nl.plafond.statistics.Tally;

/**
 * Plays a region under a number of scenarios, many times, and compares them.
 *
 * <pre>{@code
 * var region = Region.starting(2024)
 *         .years(5)
 *         .with(service("beschermd-wonen")
 *                 .referrals(perYear(80))
 *                 .stay(gamma(years(5.2), cv(0.9)))
 *                 .places(100)
 *                 .inCare(100)
 *                 .waiting(20))
 *         .build();
 * var run = Experiment.of(
 *                 region,
 *                 scenario(
 *                         "fewer",
 *                         changeInflow("beschermd-wonen").by(percent(-10)).from(2025)))
 *         .replications(200)
 *         .seed(1)
 *         .play();
 * var fewer = run.difference("fewer").of(WAITING).at("beschermd-wonen", LocalDate.of(2028, 12, 31));
 * }</pre>
 *
 * <p>Replication {@code k} plays every scenario with the same people: who is referred on which day, how urgent they are and how
 * long they need care differs from one replication to the next and not from one scenario to the next, except for what a measure changes. So a difference
 * between scenarios comes from the measures and not from chance.
 *
 * <p>The outcome depends on the models, the seed and the number of replications, and on nothing else: not on the number of
 * threads, the machine or the day. The first 100 replications of an experiment of 200 are those of an experiment of 100.
 * What is published should name the version of the library, the seed and the number of replications.
 *
 * <p>An experiment never changes: {@link #replications(int)} and its like give another one.
 */
public final class Experiment {
    /** How often each scenario is played, unless said otherwise. */
    public static final int REPLICATIONS = 200;
    /** What all chance starts from, unless said otherwise: as good as any. */
    public static final long SEED = 2021;

    private static final int MOST_THREADS = 10_000;

    private final List<String> names;
    private final PlayedModels models;
    private final List<BillSplit> splits;
    private final Settings settings;

    private Experiment(List<String> names, PlayedModels models, List<BillSplit> splits, Settings settings) {
        this.names = List.copyOf(names);
        this.models = models;
        this.splits = List.copyOf(splits);
        this.settings = settings;
    }

    /**
     * A region under unchanged policy and under each of these scenarios, with {@value #REPLICATIONS} replications, seed
     * {@value #SEED} and a thread for each processor.
     *
     * <p>A scenario that has the name of the region's baseline ({@link CareModel#baseline()}) takes the place of unchanged
     * policy: the others are compared with it.
     *
     * @throws IllegalArgumentException if two scenarios have the same name, or if a measure is about something that the region
     *     does not have
     */
    public static Experiment of(CareModel region, Scenario... scenarios) {
        return of(region, List.of(scenarios));
    }

    /** The same for a list of scenarios. */
    public static Experiment of(CareModel region, List<Scenario> scenarios) {
        var all = withBaseline(region, scenarios);
        var names = all.stream().map(Scenario::id).toList();
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("scenarios have names of their own, got " + names);
        }
        var ends = new CompetingEnds();
        var parts = DistinctParts.of(all.stream()
                .map(scenario -> Validation.at("scenarios." + scenario.id(), () -> playable(region, scenario, ends)))
                .toList());
        return new Experiment(names, PlayedModels.always(parts), region.splits(), Settings.DEFAULT);
    }

    private static CareModel playable(CareModel region, Scenario scenario, CompetingEnds ends) {
        var model = region.under(scenario);
        SimulationSize.requirePlayable(model, ends);
        return model;
    }

    /** Models that are no scenarios of one region, or whose parts are known already; they are called by their numbers. */
    public static Experiment of(DistinctParts parts) {
        var numbers = IntStream.range(0, parts.size()).mapToObj(String::valueOf).toList();
        return new Experiment(numbers, PlayedModels.always(parts), List.of(), Settings.DEFAULT);
    }

    /** Models that may be others in each replication, for a listener: they have no names. */
    public static Experiment of(PlayedModels models) {
        return new Experiment(List.of(), models, List.of(), Settings.DEFAULT);
    }

    private static List<Scenario> withBaseline(CareModel region, List<Scenario> scenarios) {
        var name = region.baseline();
        if (scenarios.stream().noneMatch(s -> s.id().equals(name))) {
            var label = new Label(name, name);
            return Stream.concat(Stream.of(new Scenario(name, label, label, List.of())), scenarios.stream())
                    .toList();
        }
        return scenarios.stream()
                .sorted(Comparator.comparing(s -> !s.id().equals(name)))
                .toList();
    }

    /** The same experiment with each scenario played so many times; at least once; with fewer than 30 intervals may be missing. */
    public Experiment replications(int number) {
        return with(settings.withReplications(number));
    }

    /** The same experiment with other people: what all chance starts from, any whole number. */
    public Experiment seed(long number) {
        return with(settings.withSeed(number));
    }

    /** The same experiment on so many threads; the outcome is the same on any number of them. */
    public Experiment threads(int number) {
        return with(settings.withThreads(number));
    }

    /**
     * The same experiment, of which every replication checks, or does not check, what must always be true: that nobody is
     * lost, that no place is taken twice, that no euro is paid twice. It changes no figure and takes some more time.
     */
    public Experiment selfCheck(boolean check) {
        return with(settings.withSelfCheck(check));
    }

    private Experiment with(Settings other) {
        return new Experiment(names, models, splits, other);
    }

    /**
     * Plays it and adds up what happened.
     *
     * @throws SelfCheckException if a replication that checks itself finds a mistake in the program
     * @throws CancellationException if the thread is interrupted, which it still is afterwards
     */
    public Run play() {
        var tally = new Tally(models.frame(), names.size(), 0, splits);
        try {
            play((replication, logbooks) -> tally.add(logbooks));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException(
                    "interrupted after " + tally.findings().replications() + " replications");
        }
        return new Run(names, tally.findings());
    }

    /**
     * Plays it with workers of its own and hands over each replication, for whoever looks at single ones or adds them up in
     * another way. Only a few replications are in memory at a time.
     *
     * <p>They come in their order, one at a time, on the thread that asks. A listener that throws ends the experiment: what
     * has not begun by then is not played.
     *
     * @return how fast it was
     * @throws InterruptedException if the thread was interrupted; nothing more is handed over then
     */
    public Speed play(Listener listener) throws InterruptedException {
        try (var workers = new WorkerPool(settings.threads())) {
            return new OrderedReplications(models, settings, workers, Optional.empty()).play(listener);
        }
    }

    /**
     * Plays it with workers that others use too; what is in the cache is not played again.
     *
     * @param cache one with the seed of this experiment, whose planner made its parts; it knows no others
     */
    public Speed play(WorkerPool workers, ReplicationCache cache, Listener listener) throws InterruptedException {
        if (cache.seed() != settings.seed()) {
            throw new IllegalArgumentException("a cache holds what was played with one seed");
        }
        return new OrderedReplications(models, settings, workers, Optional.of(cache)).play(listener);
    }

    /** Takes what an experiment hands over. */
    @FunctionalInterface
    public interface Listener {
        /** A replication has been played: a logbook for each scenario that is played in it, in their order. */
        void played(int replication, List<Logbook> logbooks);
    }

    /**
     * About how many bytes it takes to play models on so many threads, apart from what is kept of the outcome: the clients
     * of a part for each thread, and the logbooks of the replications that are under way.
     */
    public static long bytes(List<CareModel> models, int threads) {
        var parts =
                models.stream().flatMap(m -> m.separated().stream()).distinct().toList();
        double clients =
                parts.stream().mapToDouble(SimulationSize::allClients).max().orElse(0);
        long logbooks = parts.stream()
                .map(Plan::frame)
                .mapToLong(frame -> (long) Double.BYTES
                        * FigureLayout.ofServices(
                                        frame.services().size(), frame.months().size())
                                .size())
                .sum();
        return threads * Buffers.bytes(clients) + (1L + OrderedReplications.AHEAD_PER_THREAD) * threads * logbooks;
    }

    /** How it is played. */
    record Settings(int replications, long seed, int threads, boolean selfCheck) {
        static final Settings DEFAULT =
                new Settings(REPLICATIONS, SEED, Runtime.getRuntime().availableProcessors(), false);

        Settings {
            if (replications < 1 || threads < 1 || threads > MOST_THREADS) {
                throw new IllegalArgumentException("an experiment has a replication at least and 1 to " + MOST_THREADS
                        + " threads, got " + replications + " and " + threads);
            }
        }

        Settings withReplications(int other) {
            return new Settings(other, seed, threads, selfCheck);
        }

        Settings withSeed(long other) {
            return new Settings(replications, other, threads, selfCheck);
        }

        Settings withThreads(int other) {
            return new Settings(replications, seed, other, selfCheck);
        }

        Settings withSelfCheck(boolean other) {
            return new Settings(replications, seed, threads, other);
        }
    }
}
