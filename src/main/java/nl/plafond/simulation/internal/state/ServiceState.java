package nl.plafond.simulation.internal.state;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import nl.plafond.model.Access;
import nl.plafond.model.Funding;
import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.plan.Calendar;
import nl.plafond.simulation.internal.plan.GroupsByQuantile;
import nl.plafond.simulation.internal.plan.ProviderPlan;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.vocabulary.Metric;

/** One service while it runs: its providers, the list that they share and what has been counted this month. */
public final class ServiceState {
    public final int number;
    public final ServicePlan plan;
    public final ProviderState[] providers;
    /** Who looks after its clients, where staff are counted. */
    public Optional<StaffState> staff = Optional.empty();

    /** Those who wait for whichever provider has room. */
    public final WaitingList sharedList;

    private final Clients clients;

    /** Of all who wait now, matched or not. */
    public final WaitsSoFar waitsSoFar = new WaitsSoFar();

    public final AdmittedWaits waits = new AdmittedWaits();
    public final YearOfWaits urgentWaits;
    public final YearOfWaits regularWaits;
    /** Of those who left the list without a place. */
    public final YearOfWaits vainWaits;

    /** What becomes of the days of every stay as drawn. */
    public final StayAccount account = new StayAccount();

    /** What is to be paid for those who have gone on at the end of care, if anything ever is. */
    public final Optional<Bonuses> bonuses;

    /** What those who left still cost or receive from others, if they may. */
    public final Optional<LaterDays> laterDays;

    /** Who stays in its temporary places, if it may have any. */
    public final Optional<TemporaryStays> temporary;

    /** Who wants to move to another of its providers, if anyone may. */
    public final Optional<RelocationWishes> relocations;

    /** How often clients were looked at again, where care is granted for a limited time. */
    public final Optional<Renewals> renewals;

    public final ElsewhereQueue away;
    /** The stays here, if nobody need be followed to the end of theirs. */
    public final Optional<KnownStays> knownStays;

    /** How many are referred in a year by each inflow, as it goes in the month. */
    public final double[] referralsPerYear;

    /** What measures make of that. */
    public final double[] inflowFactor;

    /** Since when those in care are there, if what is paid for them depends on it. */
    public final Optional<PricedStays> pricedStays;

    /** Its clients group by group; one for a service without groups. */
    public final GroupState[] groups;
    /** Up to which quantile those referred now are of each group. */
    private final double[] groupUpTo;
    /** Of which group those referred now are, where some are of another than they would have been. */
    private final Optional<GroupsByQuantile> shifted;

    /** How many price classes a group has, by how long its clients have been in care. */
    private final int classesOfGroup;

    public double bridgingPrice;
    public double bridgingShare;
    public double temporaryPrice;
    public double overflowPrice;
    /** Which part of those who come to another provider than they prefer wants to move. */
    public double relocationShare;

    public double price;
    public Funding funding = Funding.PER_ETMAAL;
    public double maximumStay;
    public double patienceFactor;
    public double breakdown;
    /** Whether the list that the providers share must be looked at again. */
    public boolean sharedListMayMove;
    /** Whether some provider keeps room for urgent clients. */
    public boolean keepsReserve;
    /** Whether that list was empty when the providers last looked. */
    public boolean sharedListWasEmpty = true;

    /** What has moved between its providers, if anything ever does. */
    public final Optional<MovedRoom> moved;

    private final int[] asked;
    private int askedCount;

    /** The days of places that were taken this month. */
    public double placeDays;

    public int waiting;
    public int waitingUrgent;
    public int bridged;
    public int matched;
    public int inCare;
    public int blocked;
    public int forDwelling;
    public int elsewhere;

    private final Calendar calendar;
    private final LogbookWriter book;
    private int month;
    private final double[] perYear;
    /** Which part of the clients prefers each provider. */
    private double[] shares;

    /**
     * A service in which nobody is yet.
     *
     * @param owner whose places it shares
     */
    public ServiceState(
            int number,
            RegionPlan region,
            int firstProvider,
            Clients clients,
            LogbookWriter book,
            boolean followEveryone,
            Optional<ServiceState> owner) {
        this.number = number;
        plan = region.services[number];
        groups = Arrays.stream(plan.groups).map(GroupState::new).toArray(GroupState[]::new);
        groupUpTo = new double[groups.length];
        shifted = plan.shiftsGroups() ? Optional.of(new GroupsByQuantile(plan)) : Optional.empty();
        classesOfGroup = plan.stepDays.length;
        pricedStays = classesOfGroup > 1 ? Optional.of(new PricedStays()) : Optional.empty();
        referralsPerYear = new double[plan.inflows.length];
        inflowFactor = new double[plan.inflows.length];
        perYear = new double[plan.inflows.length];
        calendar = region.calendar;
        this.book = book;
        this.clients = clients;
        sharedList = list();
        urgentWaits = new YearOfWaits(plan.waiting.norm);
        regularWaits = new YearOfWaits(plan.waiting.norm);
        vainWaits = new YearOfWaits(plan.waiting.norm);
        shares = plan.shares(0);
        knownStays = plan.staysAreKnown && !followEveryone
                ? Optional.of(
                        new KnownStays(region.periods(number), plan.providers.length, region.municipalityUpTo.length))
                : Optional.empty();
        laterDays = region.countsLater(number)
                ? Optional.of(new LaterDays(region.periods(number), region.municipalityUpTo.length))
                : Optional.empty();
        bonuses = plan.paysBonuses ? Optional.of(new Bonuses(region.municipalityUpTo.length)) : Optional.empty();
        temporary = plan.waiting.temporaryPlaces.map(places -> new TemporaryStays());
        int homes = region.municipalityUpTo.length;
        relocations = plan.relocation.map(share -> new RelocationWishes(plan.providers.length, homes));
        renewals = plan.indication.map(i -> new Renewals(homes));
        away = new ElsewhereQueue(clients);
        providers = new ProviderState[plan.providers.length];
        asked = new int[providers.length];
        for (int rank = 0; rank < providers.length; rank++) {
            int which = rank;
            var capacity = owner.map(o -> o.providers[which].capacity)
                    .orElseGet(() -> new Capacity(plan.providers[which], calendar));
            providers[rank] = new ProviderState(firstProvider + rank, rank, this, capacity, list());
        }
        boolean rebalanced = Arrays.stream(plan.providers).anyMatch(ProviderPlan::isRebalanced);
        moved = rebalanced && providers.length > 1 ? Optional.of(new MovedRoom(providers, calendar)) : Optional.empty();
    }

    /** Has the places of this service together with another. */
    void share(ServiceState other) {
        for (int rank = 0; rank < providers.length; rank++) {
            providers[rank].sharers = new ProviderState[] {other.providers[rank]};
        }
    }

    private WaitingList list() {
        return new WaitingList(clients, plan.waiting.order, plan.waiting.norm);
    }

    /** Someone from the list is admitted after so many days. */
    public void admitted(boolean urgent, double waited) {
        waits.add(waited);
        (urgent ? urgentWaits : regularWaits).add(waited);
    }

    /** Marks a provider to be asked whether it can admit someone. */
    public void ask(ProviderState provider) {
        if (!provider.asked) {
            provider.asked = true;
            asked[askedCount++] = provider.rank;
        }
    }

    public void askEveryone() {
        for (var provider : providers) {
            ask(provider);
        }
    }

    /** What made a provider worth asking has been dealt with, if nothing was noted after it. */
    public void withdraw(ProviderState provider) {
        if (askedCount > 0 && asked[askedCount - 1] == provider.rank) {
            askedCount--;
            provider.asked = false;
        }
    }

    /** The number of the next provider to ask, which is not asked again after that; {@link Clients#NONE} if there is none. */
    public int nextAsked() {
        if (askedCount == 0) {
            return Clients.NONE;
        }
        int rank = asked[--askedCount];
        providers[rank].asked = false;
        return rank;
    }

    /** Applies the rules in force from this day on; returns whether some now wait on another list than they should. */
    public boolean update(double now, int year) {
        double onAll = plan.inflowFactor.at(now);
        for (int i = 0; i < plan.inflows.length; i++) {
            inflowFactor[i] = onAll * plan.inflows[i].factor.at(now);
            perYear[i] = plan.inflows[i].perYear.at(now);
        }
        setReferrals();
        bridgingPrice = plan.waiting.bridgingPrice.at(now);
        bridgingShare = plan.waiting.bridgingShare.at(now);
        temporaryPrice = plan.waiting.temporaryPrice.at(now);
        overflowPrice = plan.overflowPrice.at(now);
        relocationShare = plan.relocation.isPresent() ? plan.relocation.get().at(now) : 0;
        price = plan.price.at(now);
        funding = plan.funding.at(now);
        maximumStay = plan.maximumStay.at(now);
        patienceFactor = plan.waiting.patienceFactor.at(now);
        breakdown = plan.out.breakdown.at(now);
        updateGroups(now);
        boolean central = plan.access.at(now) == Access.CENTRAL || plan.dutyToPlace;
        boolean changed = false;
        keepsReserve = false;
        if (moved.isPresent()) {
            moved.get().settle(now);
        }
        for (var provider : providers) {
            provider.update(now, year);
            boolean sharesList = providers.length > 1 && (central || provider.capacity.rule().soft);
            changed |= sharesList != provider.sharesList;
            keepsReserve |= provider.capacity.rule().reserve > 0;
            provider.sharesList = sharesList;
        }
        if (moved.isPresent()) {
            moved.get().update(now, year);
        }
        if (plan.someComeOrGo) {
            shares = plan.shares(now);
            changed |= leaveThoseThatLeft(now);
        }
        return changed && waiting > 0;
    }

    private void updateGroups(double now) {
        double onAll = plan.stayFactor.at(now);
        double upTo = 0;
        for (int g = 0; g < groups.length; g++) {
            groups[g].update(now, onAll);
            upTo += groups[g].plan.share.at(now);
            groupUpTo[g] = upTo;
        }
        if (shifted.isPresent()) {
            shifted.get().update(now);
        }
    }

    /** Begins a client's visit: their fate is drawn, and of which group they are. */
    public void beginVisit(int client) {
        int paused = clients.pausedAt(client);
        if (paused != Clients.NONE) {
            if (paused != number) {
                // What is to go of a stay is no stay in another service.
                clients.setToGo(client, Double.NaN);
            }
            clients.setPausedAt(client, Clients.NONE);
        }
        clients.drawFate(client, plan.key);
        if (groups.length > 1) {
            double quantile = clients.quantile(client, Purpose.GROUP);
            clients.setGroup(
                    client, shifted.isPresent() ? shifted.get().of(quantile) : ServicePlan.number(groupUpTo, quantile));
        }
    }

    /** Someone is in care on the first day: of a group that stays long there are more than are referred. */
    public void isInCareAtStart(int client) {
        if (groups.length > 1) {
            clients.setGroup(client, plan.groupInCare(clients.quantile(client, Purpose.GROUP)));
        }
    }

    boolean urgent(int client) {
        return clients.urgent(client);
    }

    /** The group of a client whose present visit is to this service. */
    public GroupState group(int client) {
        return groups[groupNumber(client)];
    }

    private int groupNumber(int client) {
        return groups.length == 1 ? 0 : clients.group(client);
    }

    /** The number of the group of a client in the place that they have here, or elsewhere for this service. */
    public int groupInPlace(int client) {
        return groups.length == 1 ? 0 : clients.priceClass(client) / classesOfGroup;
    }

    /** The price class that a client is in who takes a place: of those who come the first of their group. */
    public int nextClass(int client) {
        return classesOfGroup > 1 && goesOn(client) ? clients.priceClass(client) : groupNumber(client) * classesOfGroup;
    }

    /** The price class of a client in the place that they have here. */
    public int priceClass(int client) {
        return groups.length == 1 && classesOfGroup == 1 ? 0 : clients.priceClass(client);
    }

    /** A client gets a place, here or elsewhere: from now on they are in the first price class of their group. */
    public void setPriceClass(int client) {
        setPriceClass(client, groupNumber(client) * classesOfGroup);
    }

    /** A client is in another price class from now on. */
    public void setPriceClass(int client, int priceClass) {
        if (groups.length > 1 || classesOfGroup > 1) {
            clients.setPriceClass(client, priceClass);
        }
    }

    /** For how long a client who would take a place has been in care here, which their price goes by; 0 for a new stay. */
    double daysInCare(int client, double now) {
        return pricedStays.isPresent() && goesOn(client)
                ? now - pricedStays.get().since(client)
                : 0;
    }

    /** Whether a client who takes a place goes on with their stay here; who waits for the service begins another, whatever place they have. */
    private boolean goesOn(int client) {
        return clients.place(client) == number && clients.list(client) != number;
    }

    /** Of those in its places there is one more, or one less. */
    public void changeInCare(int client, int by) {
        inCare += by;
        int group = groupInPlace(client);
        groups[group].inCare += by;
        if (by < 0) {
            count(Metric.DISCHARGES, group);
        }
    }

    /** Whether another first on a list may find room where the one before did not: from the reserve, or as they take less. */
    public boolean headMatters() {
        return keepsReserve || !plan.takeAlike;
    }

    /** The provider that a client prefers, by its number within the service. */
    public int preferred(int client) {
        return preferred(clients.visit(client));
    }

    /** The provider that is preferred in a visit with a key. */
    public int preferred(long visit) {
        if (providers.length == 1) {
            return 0;
        }
        double quantile = Purpose.PROVIDER.quantile(visit);
        return plan.someComeOrGo ? preferredNow(quantile) : plan.preferred(quantile);
    }

    /** Of those that take people now; the last of them takes what rounding leaves. */
    private int preferredNow(double quantile) {
        double upTo = 0;
        int last = 0;
        for (int rank = 0; rank < shares.length; rank++) {
            upTo += shares[rank];
            last = shares[rank] > 0 ? rank : last;
            if (shares[rank] > 0 && quantile < upTo) {
                return rank;
            }
        }
        return last;
    }

    /** Which part of the clients prefers a provider now. */
    public double share(ProviderState provider) {
        return shares[provider.rank];
    }

    /** Who waits for a provider that has left waits for the others; returns whether anyone does. */
    private boolean leaveThoseThatLeft(double now) {
        boolean some = false;
        for (int client : members()) {
            var left = providers[clients.preferred(client)];
            if (!left.plan.takesPeople(now)) {
                left.waiting--;
                clients.setPreferred(client, preferred(client));
                providers[clients.preferred(client)].waiting++;
                some = true;
            }
        }
        return some;
    }

    /**
     * For how many days a client needs care here as drawn, before anything changes it: what is to go of a stay that began
     * elsewhere, or a new one.
     */
    public double daysDrawn(int client) {
        double toGo = clients.toGo(client);
        return Double.isNaN(toGo) ? group(client).plan.stay.at(clients.quantile(client, Purpose.STAY)) : toGo;
    }

    /** More or fewer of those in its places are blocked. */
    public void changeBlocked(int client, int by, double now) {
        blocked += by;
        account.changeBlocked(clients.elsewhere(client), by, now);
    }

    /** Someone who came for it gets the care of somebody else, before it began here. */
    public void handOver(int client) {
        account.handOver(daysDrawn(client));
    }

    /** Someone who came for it goes home without it. */
    public void forgo(int client, double now) {
        double days = daysDrawn(client);
        account.forgo(days);
        later(LaterDays.Kind.NOT_GIVEN, client, now, days);
    }

    /** Counts one client who left. */
    public void later(LaterDays.Kind kind, int client, double now) {
        laterDays.orElseThrow().addOne(kind, clients.municipality(client), now);
    }

    /** Counts days of a client who left, from now on. */
    public void later(LaterDays.Kind kind, int client, double now, double days) {
        laterDays.orElseThrow().add(kind, clients.municipality(client), now, days);
    }

    /** How long it takes to match a client with a place. */
    public double matchingDays(int client) {
        return plan.waiting.matching.at(clients.quantile(client, Purpose.MATCHING));
    }

    /** The list on which those wait who prefer a provider. */
    public WaitingList listOf(int preferred) {
        return providers[preferred].sharesList ? sharedList : providers[preferred].list;
    }

    /** Puts everyone who waits on the list that they should be on, in the order of joining. */
    public void sortLists() {
        var members = members();
        sharedList.clear();
        for (var provider : providers) {
            provider.list.clear();
        }
        Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> clients.joined(c)))
                .forEach(c -> listOf(clients.preferred(c)).add(c));
    }

    /** Everyone who waits and is not matched yet, list by list. */
    public int[] members() {
        var members = new int[waiting - matched];
        int n = sharedList.members(members, 0);
        for (var provider : providers) {
            n = provider.list.members(members, n);
        }
        return members;
    }

    /** Someone stays at a provider from now on, of whom all is known. */
    public void stay(ProviderState provider, int municipality, double now, double until) {
        knownStays.orElseThrow().add(provider.rank, municipality, now, until);
        if (until < calendar.end()) {
            book.add(Metric.DISCHARGES, number, calendar.monthAt(until), 1);
        }
    }

    /** Counts a client of whom something is true this month. */
    public void count(Metric metric) {
        book.add(metric, number, month, 1);
    }

    /** The same for one of a group, by its number. */
    private void count(Metric metric, int group) {
        count(metric);
        if (groups.length > 1 && plan.firstGroupRow.isPresent()) {
            book.add(metric, plan.firstGroupRow.getAsInt() + group, month, 1);
        }
    }

    /** Counts a client whose present visit is to this service, of whom something is true this month; of their group too. */
    public void countOfGroup(Metric metric, int client) {
        count(metric, groupNumber(client));
    }

    private void setReferrals() {
        int running = Math.min(month, calendar.months() - 1);
        double busy = plan.monthFactors[calendar.monthOfYear(running)];
        for (int i = 0; i < perYear.length; i++) {
            referralsPerYear[i] = perYear[i] * busy;
        }
    }

    /** Starts counting a new month. */
    public void newMonth() {
        month++;
        placeDays = 0;
        setReferrals();
        waits.nextMonth();
        urgentWaits.nextMonth();
        regularWaits.nextMonth();
        vainWaits.nextMonth();
    }
}
