package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.DeskUse;
import nl.plafond.model.Diversion;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.ExpertTable;
import nl.plafond.model.Funding;
import nl.plafond.model.GroupShift;
import nl.plafond.model.Presence;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.SharedPlaces;
import nl.plafond.model.Start;
import nl.plafond.model.flows.AbandonmentTime;
import nl.plafond.model.flows.Throughput;
import nl.plafond.simulation.internal.random.Key;
import nl.plafond.vocabulary.Metric;

/** One service as a replication needs it: numbers for names, days for dates, tables for distributions. */
public final class ServicePlan {
    /** The number of no desk. */
    public static final int NO_DESK = -1;

    private static final int NO_STAFF = -1;

    public final long key;
    public final InflowPlan[] inflows;
    public final double[] monthFactors;
    /** What measures make of each inflow. */
    public final StepFunction inflowFactor;
    /** Up to which quantile those who are there on the first day live in each municipality. */
    public final double[] startHomesUpTo;

    public final DiversionPlan[] diversions;

    /** Its clients group by group; one for a service without groups. */
    public final GroupPlan[] groups;
    /** From which group those referred are moved to which, one shift after another, and which part of them. */
    final int[] shiftsFrom;

    final int[] shiftsTo;
    final StepFunction[] shiftShares;

    /** The row in the logbook of the first group; those of the others follow. */
    public final OptionalInt firstGroupRow;
    /**
     * The days of a stay from which clients are of another price class of their group, the first of them 0; that alone where
     * the price does not depend on the stay.
     */
    public final double[] stepDays;

    /** Whether all its clients take a whole place always, and as much of a plafond where it has one. */
    public final boolean takeAlike;
    /** Up to which quantile those in care on the first day are of each group. */
    private final double[] startGroupUpTo;

    public final double startMaximum;
    public final StepFunction stayFactor;
    public final StepFunction maximumStay;

    /** Whether anything is paid for someone who goes on at the end of care. */
    public final boolean paysBonuses;

    /** Whether there is a limit that clients may have to wait for. */
    public final boolean limited;

    /** Whether anyone may be on its list. */
    public final boolean mayWait;

    /** Whether nothing happens to a client but that their stay comes to its end, so that all is known as it begins. */
    public final boolean staysAreKnown;

    /** Whether some provider enters or leaves. */
    public final boolean someComeOrGo;

    public final boolean hasPlaces;
    /** The families that its places are in, if they are. */
    public final Optional<FamilyPlan> families;

    public final boolean hasPlafond;
    public final ProviderPlan[] providers;
    /** Up to which quantile each provider is the one that a client prefers. */
    final double[] preferredUpTo;

    public final RuleSteps<Access> access;
    /** Which part of those who came to another provider than they prefer wants to move; nothing where nobody does. */
    public final Optional<StepFunction> relocation;

    public final double relocationCost;
    public final WaitingPlan waiting;
    public final DeparturePlan out;
    public final boolean dutyToPlace;
    public final boolean comesBack;
    /** When someone has waited so long that care is found for them, past the list and the plafond. */
    public final Optional<ExpertTablePlan> expertTable;
    /** What a day of care beside the places costs. */
    public final StepFunction overflowPrice;
    /** As what that is booked. */
    public final Metric overflowCost;
    /** What a day of care and a day of a place cost. */
    public final StepFunction price;
    /** What is paid for a day of care. */
    public final StepFunction tariff;

    public final RuleSteps<Funding> funding;
    public final int startInCare;
    public final int startForDwelling;
    public final int[] startBlocked;
    /** For which services those wait, by their numbers. */
    public final int[] startBlockedFor;

    public final int startWaiting;
    public final int startUrgent;
    public final int startInactive;
    /** How long each who waits on the first day has waited; none where that is drawn. */
    public final double[] startWaited;
    /** How long people last on its list; only where someone waits on the first day. */
    public final Optional<AbandonmentTime> abandonment;
    /** What goes through its list about the first day. */
    public final Throughput throughput;
    /** The number of the service whose places it has; its own where it shares those of no other. */
    public final int owner;
    /** Which part its people bear of what is paid for places and for measures, whoever is in them (0 to 1). */
    public final double part;
    /** The number of the staff that look after its clients; {@link #NO_STAFF} where nobody counts them. */
    public final int staff;
    /** How many fte of them a client in care takes. */
    public final double ftePerPlace;
    /** The number of the desk that decides on who is referred to it; {@link #NO_DESK} where nobody waits for that. */
    public final int desk;
    /** How many hours an indication takes of it. */
    public final double hoursPerReferral;
    /** How many hours it takes of someone who moves on from another service, who does not wait for it. */
    public final double hoursPerMove;
    /** How many wait for an indication on the first day. */
    public final int startAtDesk;
    /** For how long care is granted, where that is a limited time. */
    public final Optional<IndicationPlan> indication;
    /** Whether it has its places together with another service. */
    public final boolean shares;
    /** The days on which something of it changes. */
    final List<double[]> changes;

    ServicePlan(
            CareModel model,
            Service service,
            Throughput throughput,
            OptionalInt firstGroupRow,
            Calendar calendar,
            QuantileTables tables) {
        LocalDate start = model.start();
        key = Key.of(service.id().value());
        var referrals = service.referrals();
        monthFactors = referrals.months().stream().mapToDouble(m -> m).toArray();
        inflowFactor = StepFunction.of(referrals.factor(), start);
        diversions = referrals.diversions().stream()
                .map(d -> new DiversionPlan(model, d))
                .toArray(DiversionPlan[]::new);

        stayFactor = StepFunction.of(service.stay().factor(), start);
        maximumStay = StepFunction.of(service.stay().maximum(), start);
        startMaximum = service.stay().maximum().on(start).value();
        out = new DeparturePlan(model, service, tables);
        stepDays = DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(PriceByStay.days(service.priceByStay())))
                .toArray();
        groups = GroupPlan.of(this, model, service, stepDays, out.breakdown.at(0), tables);
        paysBonuses = Arrays.stream(groups)
                .flatMap(g -> g.routes.rules().stream())
                .flatMap(List::stream)
                .anyMatch(route -> route.bonus() > 0);
        var shifts = service.groupShifts();
        shiftsFrom = GroupsByQuantile.numbers(
                service, shifts.stream().map(GroupShift::from).toList());
        shiftsTo = GroupsByQuantile.numbers(
                service, shifts.stream().map(GroupShift::to).toList());
        shiftShares =
                shifts.stream().map(s -> StepFunction.of(s.share(), start)).toArray(StepFunction[]::new);
        takeAlike = Arrays.stream(priceClasses()).allMatch(c -> c.isOrdinary(service.hasPlafond()));
        this.firstGroupRow = firstGroupRow;
        startGroupUpTo = RegionPlan.byWeight(
                Arrays.stream(groups).mapToDouble(g -> g.weightInCare).toArray());
        inflows = InflowPlan.of(model, referrals, key, inflowFactor, mostOfGroups(calendar.end()), calendar.end());
        startHomesUpTo = InflowPlan.homes(inflows);

        price = StepFunction.of(service.price(), start);
        tariff = StepFunction.of(service.tariff(), start);
        funding = RuleSteps.of(service.funding(), start, f -> f);
        limited = service.limited();
        hasPlaces = service.hasPlaces();
        families = service.room().families().map(f -> new FamilyPlan(f, start));
        hasPlafond = service.hasPlafond();
        providers = providers(model, service, calendar);
        someComeOrGo = !Arrays.stream(providers).allMatch(ProviderPlan::isAlwaysThere);
        preferredUpTo = RegionPlan.upTo(Arrays.stream(providers).mapToDouble(p -> p.share));
        access = RuleSteps.of(service.providers().access(), start, a -> a);
        var moves = service.providers().relocation().filter(r -> providers.length > 1);
        relocation = moves.map(r -> StepFunction.of(r.share(), start));
        relocationCost = moves.map(r -> r.cost().value()).orElse(0.0);
        waiting = new WaitingPlan(model, service, tables);
        dutyToPlace = service.dutyToPlace();
        comesBack = service.duty().filter(DutyToPlace::returns).isPresent();
        var table = service.waiting().expertTable();
        expertTable = table.map(t -> new ExpertTablePlan(t, start));
        overflowPrice = StepFunction.of(
                service.duty().map(DutyToPlace::overflowPrice).or(() -> table.map(ExpertTable::price)), 0, start);
        overflowCost = dutyToPlace ? Metric.COST_OVERFLOW : Metric.COST_EXPERT_TABLE;
        startInCare = service.start().inCare();
        startForDwelling = service.start().forDwelling();
        var blocked = service.start().blocked();
        startBlocked = blocked.stream().mapToInt(Start.Blocked::clients).toArray();
        startBlockedFor = blocked.stream().mapToInt(b -> number(model, b.to())).toArray();
        startWaiting = service.start().waiting();
        mayWait = limited || startWaiting > 0;
        startUrgent = service.start().urgentWaiting();
        startInactive = service.start().inactive();
        startWaited = service.start().waited().stream().mapToDouble(d -> d).toArray();
        abandonment = startWaiting > 0 ? Optional.of(AbandonmentTime.of(service, tables.workedOut)) : Optional.empty();
        this.throughput = throughput;
        owner = owner(model, service);
        part = service.shared().map(SharedPlaces::part).orElse(1.0);
        shares = service.shared().isPresent();
        var need = service.room().staff();
        staff = need.map(n -> model.staff(n.pool())).orElse(NO_STAFF);
        ftePerPlace = need.map(n -> n.ftePerPlace().value()).orElse(0.0);
        changes = changes();
        if (need.isPresent()) {
            changes.add(
                    StepFunction.of(model.staff().get(staff).filled(), start).changes());
        }
        var use = service.desk();
        desk = use.map(u -> model.desksInUse().indexOf(model.desks().get(model.desk(u.desk()))))
                .orElse(NO_DESK);
        hoursPerReferral = use.map(u -> u.hoursPerReferral().value()).orElse(0.0);
        hoursPerMove = use.map(u -> u.hoursPerMove().value()).orElse(0.0);
        startAtDesk = use.map(DeskUse::waiting).orElse(0);
        if (use.isPresent()) {
            changes.add(
                    StepFunction.of(model.desksInUse().get(desk).hours(), start).changes());
        }
        indication = service.indication().map(i -> new IndicationPlan(i, start));
        staysAreKnown = groups.length == 1
                && stepDays.length == 1
                && !limited
                && !hasPlaces
                && !hasPlafond
                && !dutyToPlace
                && desk == NO_DESK
                && indication.isEmpty()
                && startWaiting == 0
                && startBlocked.length == 0
                && startForDwelling == 0
                && out.leadsHome(groups[0].routes.rules())
                && model.interventions().stream()
                        .noneMatch(i -> number(model, i.service()) == number(model, service.id()));
    }

    /** The number of the service whose places another has; its own where it shares those of no other. */
    static int owner(CareModel model, Service service) {
        return number(model, service.owner().orElse(service.id()));
    }

    private ProviderPlan[] providers(CareModel model, Service service, Calendar calendar) {
        var named = service.providers().each();
        if (named.isEmpty()) {
            var room = service.room();
            return new ProviderPlan[] {
                new ProviderPlan(
                        model,
                        1,
                        Presence.ALWAYS,
                        room.places(),
                        room.plafond(),
                        tariff,
                        StepFunction.constant(1),
                        priceClasses(),
                        calendar)
            };
        }
        return named.stream()
                .map(p -> new ProviderPlan(
                        model,
                        p.share().value(),
                        p.presence(),
                        service.placesOf(p.id()),
                        service.plafondOf(p.id()),
                        tariff,
                        StepFunction.of(p.price(), model.start()),
                        priceClasses(),
                        calendar))
                .toArray(ProviderPlan[]::new);
    }

    private PriceClass[] priceClasses() {
        return Arrays.stream(groups).flatMap(g -> Arrays.stream(g.priceClasses)).toArray(PriceClass[]::new);
    }

    /** The largest factor that measures on one group alone make of its referrals. */
    private double mostOfGroups(double end) {
        return Arrays.stream(groups)
                .mapToDouble(g -> g.inflowFactor.largest(end))
                .max()
                .orElseThrow();
    }

    /** Whether some of those referred are of another group than they would have been, at some time. */
    public boolean shiftsGroups() {
        return shiftShares.length > 0;
    }

    /** Of which group someone in care on the first day is, by a quantile. */
    public int groupInCare(double quantile) {
        return number(startGroupUpTo, quantile);
    }

    /** The number of the first of some that reach up to quantiles in order, to which a quantile belongs. */
    public static int number(double[] upTo, double quantile) {
        int number = 0;
        while (quantile >= upTo[number] && number < upTo.length - 1) {
            number++;
        }
        return number;
    }

    /** Which part of the clients prefers each provider on a day: of those that take people then, by their shares. */
    public double[] shares(double day) {
        var shares = Arrays.stream(providers)
                .mapToDouble(p -> p.takesPeople(day) ? p.share : 0)
                .toArray();
        double whole = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / whole).toArray();
    }

    /** The provider that a quantile prefers, where all take people always. */
    public int preferred(double quantile) {
        if (preferredUpTo.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(preferredUpTo, quantile);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** How clients in care are spread over the providers: as the places are, or else as their shares. */
    public double[] room() {
        boolean counted =
                Arrays.stream(providers).filter(p -> p.takesPeople(0)).allMatch(p -> p.hasPlaces && p.places.at(0) > 0);
        return Arrays.stream(providers)
                .mapToDouble(p -> !p.takesPeople(0) ? 0 : counted ? p.places.at(0) : p.share)
                .toArray();
    }

    private List<double[]> changes() {
        var days = new ArrayList<double[]>();
        for (var steps : new StepFunction[] {
            inflowFactor,
            price,
            stayFactor,
            maximumStay,
            overflowPrice,
            waiting.patienceFactor,
            waiting.bridgingPrice,
            waiting.bridgingShare,
            out.breakdown
        }) {
            days.add(steps.changes());
        }
        for (var inflow : inflows) {
            days.add(inflow.perYear.changes());
            days.add(inflow.factor.changes());
        }
        for (var group : groups) {
            days.addAll(group.changes());
        }
        for (var share : shiftShares) {
            days.add(share.changes());
        }
        families.ifPresent(own -> days.addAll(List.of(own.stop.changes(), own.recruited.changes())));
        waiting.temporaryPlaces.ifPresent(places -> days.add(places.changes()));
        days.add(waiting.temporaryPrice.changes());
        relocation.ifPresent(share -> days.add(share.changes()));
        expertTable.ifPresent(table -> days.add(table.perYear.changes()));
        days.add(access.changes());
        days.add(funding.changes());
        for (var diversion : diversions) {
            days.add(diversion.share.changes());
        }
        for (var provider : providers) {
            days.addAll(provider.changes());
        }
        return days;
    }

    static int number(CareModel model, ServiceId service) {
        return model.services().indexOf(model.service(service));
    }

    /** A diversion with the number of the service that it leads to. */
    public static final class DiversionPlan {
        public final int to;
        public final StepFunction share;
        public final boolean fallsBack;

        DiversionPlan(CareModel model, Diversion diversion) {
            to = number(model, diversion.to());
            share = StepFunction.of(diversion.share(), model.start());
            fallsBack = diversion.ifFull() == Diversion.IfFull.OWN_SERVICE;
        }
    }
}
