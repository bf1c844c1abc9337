package nl.plafond.simulation.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.plafond.model.AccessDesk;
import nl.plafond.model.CareModel;
import nl.plafond.model.Municipality;
import nl.plafond.model.ProgrammeCost;
import nl.plafond.model.flows.FlowsAtStart;
import nl.plafond.model.flows.Memoizer;
import nl.plafond.model.flows.Throughput;
import nl.plafond.results.Frame;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Metric;

/** A region as a replication needs it: days instead of dates, numbers instead of names. */
public final class RegionPlan {
    /** A rate per year is spread over years of this mean length, so that leap years have a day more of it. */
    public static final double DAYS_PER_YEAR = Days.PER_YEAR;

    /** Where a client lives is kept in half a word. */
    private static final int MOST_MUNICIPALITIES = 0xFFFF;

    public final Frame frame;
    public final Calendar calendar;
    public final ServicePlan[] services;
    public final DwellingPlan[] dwellings;
    /** How many fte of each group of staff are at work. */
    public final StepFunction[] staff;

    /** Who decides on those who are referred. */
    public final DeskPlan[] desks;

    public final double[] municipalityUpTo;
    public final InterventionPlan[] interventions;
    public final CostPlan[] costs;
    /** The days, the end among them, on which something is counted or changes, in order. */
    public final double[] boundaries;
    /**
     * Whether something is counted or changes for a service on a boundary. What is dated for one service leaves the others
     * alone to the last bit: adding up in more steps would round otherwise.
     */
    public final boolean[][] concerns;
    /**
     * Whether what is in force for a service may change on a boundary: on a day for which something is dated and on 1 January,
     * and on every one where there is a plafond.
     */
    public final boolean[][] mayChange;

    /** For each service whether clients in its places and in those of others can come to wait for one another. */
    public final boolean[] onCircle;

    /** What is worked out once for all replications. */
    public final Memoizer workedOut = new Memoizer();

    private final Periods[] periods;

    private RegionPlan(CareModel model, QuantileTables tables) {
        frame = frame(model);
        calendar = new Calendar(model.start(), model.end(), frame);
        var throughput = throughput(model, tables);
        services = IntStream.range(0, throughput.size())
                .mapToObj(s -> new ServicePlan(
                        model, model.services().get(s), throughput.get(s), firstGroupRow(s), calendar, tables))
                .toArray(ServicePlan[]::new);
        dwellings = model.dwellings().stream()
                .map(d -> new DwellingPlan(d, model.start(), calendar.end()))
                .toArray(DwellingPlan[]::new);
        staff = model.staff().stream()
                .map(s -> StepFunction.of(s.filled(), model.start()))
                .toArray(StepFunction[]::new);
        desks = frame.desks().stream()
                .map(row -> new DeskPlan(model.desks().get(model.desk(row.id())), row.row(), model.start()))
                .toArray(DeskPlan[]::new);
        municipalityUpTo = cumulativeShares(model.municipalities());
        interventions = model.interventions().stream()
                .map(i -> InterventionPlan.of(model, i, calendar))
                .filter(i -> i.day() >= 0 && i.day() < calendar.end())
                .sorted(Comparator.comparingDouble(InterventionPlan::day))
                .toArray(InterventionPlan[]::new);
        onCircle = BlockingGraph.of(services, interventions);
        costs = model.costs().stream().map(c -> CostPlan.of(model, c, calendar)).toArray(CostPlan[]::new);
        boundaries = boundaries();
        concerns = new boolean[services.length][];
        for (int s = 0; s < services.length; s++) {
            concerns[s] = concerns(s);
        }
        mayChange = new boolean[services.length][];
        periods = new Periods[services.length];
        for (int s = 0; s < services.length; s++) {
            mayChange[s] = services[s].hasPlafond ? concerns[s] : changes(s);
            boolean isCounted = services[s].staysAreKnown || countsLater(s);
            periods[s] = isCounted ? Periods.of(boundaries, concerns[s]) : Periods.NONE;
        }
    }

    /** What goes through the lists about the first day, which nobody asks where nobody waits. */
    private static List<Throughput> throughput(CareModel model, QuantileTables tables) {
        boolean someWait = model.services().stream().anyMatch(s -> s.start().waiting() > 0);
        return someWait
                ? FlowsAtStart.of(model, tables.workedOut)
                : Collections.nCopies(model.services().size(), Throughput.NONE);
    }

    /** The plan of a model. */
    public static RegionPlan of(CareModel model, QuantileTables tables) {
        return new RegionPlan(model.withOthers(), tables);
    }

    /** What the logbook of a model has rows for. */
    public static Frame frame(CareModel region) {
        var model = region.withOthers();
        var services = model.services().stream().map(s -> s.id().value()).toList();
        var providers = new ArrayList<Frame.Provider>();
        for (int s = 0; s < services.size(); s++) {
            int number = s;
            var named = model.services().get(s).providers().each();
            named.forEach(p -> providers.add(new Frame.Provider(number, p.id())));
            if (named.isEmpty()) {
                providers.add(new Frame.Provider(s, services.get(s)));
            }
        }
        var municipalities =
                model.municipalities().stream().map(Municipality::id).toList();
        var pools = new ArrayList<Frame.Pool>();
        for (int s = 0; s < services.size(); s++) {
            int owner = ServicePlan.owner(model, model.services().get(s));
            if (owner != s) {
                pools.add(new Frame.Pool(s, owner));
            }
        }
        return Frame.of(services, providers, model.start(), model.end(), municipalities, pools)
                .withGroups(groups(model))
                .withDesks(model.desksInUse().stream().map(AccessDesk::id).toList());
    }

    private static List<Frame.Group> groups(CareModel model) {
        var groups = new ArrayList<Frame.Group>();
        for (int s = 0; s < model.services().size(); s++) {
            for (var group : model.services().get(s).groups()) {
                groups.add(new Frame.Group(model.services().size() + groups.size(), s, group.id()));
            }
        }
        return groups;
    }

    private OptionalInt firstGroupRow(int service) {
        return frame.groups().stream()
                .filter(group -> group.service() == service)
                .mapToInt(Frame.Group::row)
                .findFirst();
    }

    /** Whether anyone may leave a service before their care is given, so that days are counted after they left. */
    public boolean countsLater(int service) {
        return services[service].mayWait
                || services[service].out.hasAgeLimit()
                || Arrays.stream(interventions)
                        .anyMatch(i -> i.service() == service && i instanceof InterventionPlan.Transfer);
    }

    /** The periods between days on which something is counted or changes for a service. */
    public Periods periods(int service) {
        return periods[service];
    }

    static double[] cumulativeShares(List<Municipality> municipalities) {
        if (municipalities.size() > MOST_MUNICIPALITIES) {
            throw new IllegalArgumentException("more than " + MOST_MUNICIPALITIES + " municipalities");
        }
        return byWeight(
                municipalities.stream().mapToDouble(Municipality::weight).toArray());
    }

    /** Up to which quantile each is meant of some who share all, by weights of which one at least is not zero. */
    static double[] byWeight(double[] weights) {
        double total = DoubleStream.of(weights).sum();
        return upTo(DoubleStream.of(weights).map(weight -> weight / total));
    }

    /** Up to which quantile each is meant of some who share all, by their shares. */
    static double[] upTo(DoubleStream shares) {
        var upTo = shares.toArray();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
        upTo[upTo.length - 1] = 1;
        return upTo;
    }

    private double[] boundaries() {
        var days = new ArrayList<double[]>();
        for (int month = 0; month < calendar.months(); month++) {
            days.add(new double[] {calendar.monthEnd(month)});
        }
        for (var service : services) {
            days.addAll(service.changes);
        }
        for (var stream : dwellings) {
            days.add(stream.perYear.changes());
            days.add(stream.factor.changes());
        }
        days.add(Arrays.stream(interventions).mapToDouble(InterventionPlan::day).toArray());
        return days.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(day -> day >= 0 && day <= calendar.end())
                .distinct()
                .sorted()
                .toArray();
    }

    private boolean[] concerns(int service) {
        var concerned = changes(service);
        for (int month = 0; month < calendar.months(); month++) {
            mark(calendar.monthEnd(month), concerned);
        }
        return concerned;
    }

    private boolean[] changes(int service) {
        var concerned = new boolean[boundaries.length];
        for (int year = 1; year <= calendar.years(); year++) {
            if (calendar.yearStart(year) < calendar.end()) {
                mark(calendar.yearStart(year), concerned);
            }
        }
        for (var changes : services[service].changes) {
            for (double day : changes) {
                mark(day, concerned);
            }
        }
        for (var intervention : interventions) {
            if (intervention.service() == service) {
                mark(intervention.day(), concerned);
            }
        }
        return concerned;
    }

    private void mark(double day, boolean[] concerned) {
        int boundary = Arrays.binarySearch(boundaries, day);
        if (boundary >= 0) {
            concerned[boundary] = true;
        }
    }

    /** Money that is spent on a service between two days, booked to a category. */
    public record CostPlan(int service, double from, double until, double perDay, Metric category) {
        public static CostPlan of(CareModel model, ProgrammeCost cost, Calendar calendar) {
            return new CostPlan(
                    ServicePlan.number(model, cost.service()),
                    calendar.dayOf(cost.from()),
                    calendar.dayOf(cost.until()),
                    cost.perDay().value(),
                    category(cost.purpose()));
        }

        private static Metric category(ProgrammeCost.Purpose purpose) {
            return switch (purpose) {
                case CLOSING_PLACES -> Metric.COST_FRICTION;
                case SHIFT -> Metric.TAKEN_AWAY;
                default -> Metric.COST_PROGRAMME;
            };
        }

        /** What is spent in a period. */
        public double between(double start, double end) {
            return Math.max(0, Math.min(end, until) - Math.max(start, from)) * perDay;
        }
    }
}
