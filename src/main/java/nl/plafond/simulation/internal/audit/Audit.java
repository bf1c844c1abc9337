package nl.plafond.simulation.internal.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.BrokenRuleException;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.StepFunction;
import nl.plafond.simulation.internal.state.Capacity.Refusal;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.DeskState;
import nl.plafond.simulation.internal.state.DeskState.Request;
import nl.plafond.simulation.internal.state.Observer;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/**
 * Checks while a replication runs what must always be true, from what it sees itself: clients are conserved, nobody comes
 * in against a limit, order is kept, Little's law holds on the path, and the ledger adds up.
 *
 * <p>It keeps its own count of everything, so that a mistake in the simulation's counters shows. It fails with a sentence
 * that says what is wrong.
 */
public final class Audit extends Observer {
    private static final double SLACK = 1e-9;
    /** A tenth of a second, in days: a plafond that opens so shortly before is not opened late. */
    private static final double ROUNDING = 1e-6;

    private final RegionPlan plan;
    private final RegionState region;
    private final StayRecords care;
    private final StayRecords elsewhere;
    private final StayRecords lists;
    private final StayRecords bridging;
    private final DaysAudit days;
    private final EuroAudit euros;
    private final FamilyAudit families;
    private final ExpertTableAudit expertTables;
    private final StaffAudit staff;
    private final DeskAudit desks;
    private final IndicationAudit indications;
    private final TemporaryAudit temporary;
    private final RelocationAudit relocations;
    private final PriceStepsAudit priceSteps;
    private final BonusAudit bonuses;
    private final PlafondAudit plafonds;
    private final int[] held;
    /** At which provider a place is held for a client. */
    private final Map<Integer, Integer> heldFor = new HashMap<>();

    /** When those of whom all is known come and go, so far as that is yet to come. */
    private final PriorityQueue<Passage> passages = new PriorityQueue<>(Comparator.comparingDouble(Passage::time));

    private double present;
    private long came;
    private long gone;
    private boolean wasMatched;

    /**
     * An audit of one replication.
     *
     * @param region in which nobody is yet
     */
    public Audit(RegionState region) {
        this.region = region;
        plan = region.plan;
        int n = plan.services.length;
        var providers = plan.frame.providers();
        care = new StayRecords(
                "care", Arrays.stream(region.providers).map(Audit::tariffs).toList());
        elsewhere = new StayRecords("elsewhere", n, s -> plan.services[s].overflowPrice);
        lists = new StayRecords("list", n, s -> plan.services[s].waiting.bridgingPrice);
        bridging = new StayRecords("bridging", n, s -> plan.services[s].waiting.bridgingPrice);
        days = new DaysAudit(region);
        euros = new EuroAudit(plan);
        families = new FamilyAudit(plan);
        expertTables = new ExpertTableAudit(region);
        desks = new DeskAudit(region);
        indications = new IndicationAudit(region);
        temporary = new TemporaryAudit(region);
        relocations = new RelocationAudit(region);
        priceSteps = new PriceStepsAudit(region);
        bonuses = new BonusAudit(region);
        plafonds = new PlafondAudit(region);
        held = new int[providers.size()];
        staff = new StaffAudit(region);
        new PlanAudit(plan).check();
    }

    /** Someone of whom all is known comes, or goes after they came at a time. */
    private record Passage(double time, int provider, double from) {
        boolean comes() {
            return time == from;
        }
    }

    /** They are told of in any order within a month, so they are looked at when it ends. */
    @Override
    public void stays(int client, ProviderState provider, double drawn, double now, double until) {
        days.known(client, provider.service.number, drawn, now, until);
        require(provider.service.plan.staysAreKnown, "a client is let go of whom not all is known");
        if (until > now) {
            passages.add(new Passage(now, provider.number, now));
            passages.add(new Passage(until, provider.number, now));
        }
    }

    private void passBefore(double now) {
        while (!passages.isEmpty() && passages.peek().time < now) {
            var next = passages.remove();
            if (next.comes()) {
                care.begin(next.provider, next.time);
            } else {
                care.ends(next.provider, next.from, next.time);
            }
        }
    }

    private void advance(double now) {
        require(now >= present, "something happened before what had happened already");
        present = now;
    }

    @Override
    public void came(int client, double now) {
        came++;
    }

    @Override
    public void gone(int client, double now) {
        gone++;
        require(region.clients.gone(client), "a client who is gone has neither a place nor a list");
        days.gone(client);
    }

    @Override
    public void asks(int client, ServiceState service, double now) {
        days.asks(client, service.number);
    }

    @Override
    public void awaitsIndication(int client, ServiceState service, double asked, double now) {
        advance(now);
        desks.awaits(client, service.number, asked, now);
    }

    @Override
    public void asksIndication(int client, ServiceState service, double hours, double now) {
        advance(now);
        desks.asks(client, service.number, hours, now);
    }

    @Override
    public void asksRenewal(int client, ServiceState service, double now) {
        desks.renews(client, service.number, now);
    }

    @Override
    public void indicationEnds(int client, ServiceState service, double now) {
        advance(now);
        require(
                region.clients.receivesCare(client) || region.clients.elsewhere(client),
                service,
                "an indication ends of who is not in care");
        indications.ends(client, service, now);
    }

    @Override
    public void renewed(int client, ServiceState service, double now) {
        if (indications.renewed(client, service, now)) {
            bonuses.isComplete(client, service, now);
        }
    }

    @Override
    public void decided(DeskState desk, Request request, double now) {
        advance(now);
        desks.decided(desk.number, request, now);
    }

    @Override
    public void careEnds(int client, ServiceState service, double now) {
        days.careEnds(client, now);
        indications.careEnds(client, now);
        bonuses.careEnds(client, service, now);
    }

    @Override
    public void handedOver(int client, ServiceState service, double now) {
        euros.handedOver(service.number, days.handedOver(client, service.number, now), now);
    }

    @Override
    public void goesWithout(int client, ServiceState service, Next next, double now) {
        euros.goesWithout(service.number, days.goesWithout(client, service.number, next), next, now);
    }

    @Override
    public void blockedForDwelling(int client, ServiceState service, double now) {
        readyAtStart(client, now);
    }

    /** Who waits in a place on the first day was ready then. */
    private void readyAtStart(int client, double now) {
        if (now == 0 && region.clients.place(client) != Clients.NONE) {
            days.wasReady(client);
        }
    }

    @Override
    public void joined(int client, ServiceState service, double now) {
        advance(now);
        lists.enter(client, service.number, now);
        readyAtStart(client, now);
        if (region.clients.bridged(client)) {
            bridging.enter(client, service.number, now);
        }
    }

    @Override
    public void pricedSince(int client, ServiceState service, double since, double now) {
        priceSteps.pricedSince(client, service, since, now);
    }

    @Override
    public void priceChanged(int client, ServiceState service, double now) {
        advance(now);
        if (!region.clients.elsewhere(client)) {
            care.leave(client, now);
            care.enter(client, region.clients.provider(client), service.priceClass(client), now);
        }
        priceSteps.priceChanged(client, service, now);
    }

    @Override
    public void wantsToMove(int client, ProviderState to, double now) {
        relocations.wantsToMove(client, to);
    }

    @Override
    public void relocates(int client, ProviderState to, double now) {
        advance(now);
        relocations.relocates(client, to);
        care.leave(client, now);
        families.leftPlace(client);
    }

    @Override
    public void relocated(int client, ProviderState to, double now) {
        care.enter(client, to.number, to.service.priceClass(client), now);
        checkRoom(client, to, now);
    }

    @Override
    public void toTemporaryPlace(int client, ServiceState service, double now) {
        advance(now);
        temporary.enters(client, service, now);
        if (region.clients.bridged(client)) {
            bridging.leave(client, now);
        }
    }

    @Override
    public void outOfTemporaryPlace(int client, ServiceState service, double now) {
        advance(now);
        temporary.leaves(client, service, now);
        if (region.clients.bridged(client)) {
            bridging.enter(client, service.number, now);
        }
    }

    @Override
    public void leftList(int client, ServiceState service, double now) {
        advance(now);
        lists.leave(client, now);
        var holder = heldFor.remove(client);
        if (holder != null) {
            held[holder]--;
        }
        if (region.clients.bridged(client)) {
            bridging.leave(client, now);
        }
    }

    @Override
    public void tookPlace(int client, ProviderState provider, double now) {
        advance(now);
        care.enter(client, provider.number, provider.service.priceClass(client), now);
        days.begins(client, provider.service.number, /* elsewhere= */ false, now);
        indications.begins(client, provider.service, now);
    }

    @Override
    public void placedElsewhere(int client, ServiceState service, double now) {
        elsewhere.enter(client, service.number, now);
        days.begins(client, service.number, /* elsewhere= */ true, now);
        indications.begins(client, service, now);
        if (service.plan.expertTable.isPresent()) {
            expertTables.finds(client, service, now);
            return;
        }
        require(service.plan.dutyToPlace, "only a service with the duty to place sends clients elsewhere");
        for (var provider : service.providers) {
            boolean room = provider.refusal(client, now) == Refusal.NOTHING;
            require(!room, "nobody goes elsewhere while there is room");
        }
    }

    @Override
    public void leftPlace(int client, ServiceState service, double now) {
        advance(now);
        (region.clients.elsewhere(client) ? elsewhere : care).leave(client, now);
        days.leavesPlace(client, now);
        families.leftPlace(client);
        relocations.left(client);
        indications.left(client);
    }

    @Override
    public void chosen(int client, ProviderState provider, double now) {
        staff.note();
        var clients = region.clients;
        wasMatched = clients.matched(client);
        if (clients.list(client) == Clients.NONE || wasMatched) {
            return;
        }
        var list = provider.service.listOf(clients.preferred(client));
        int head = list.head(now);
        if (list.precedes(head, client, now)) {
            boolean letIn = mayGo(head, provider, now);
            require(!letIn, provider.service, "a client was admitted before one who goes first");
        }
        if (!provider.list.isEmpty() && provider.list.precedes(provider.list.head(now), client, now)) {
            boolean letIn = mayGo(provider.list.head(now), provider, now);
            require(
                    !letIn,
                    provider.service,
                    "a client was admitted before one who goes first on the list of the provider");
        }
        for (var sharer : provider.sharers) {
            int first = sharer.next(now);
            boolean passedOver = first != Clients.NONE && list.precedes(first, client, now);
            require(!passedOver, provider.service, "a client was admitted before one of another region who goes first");
        }
        boolean mayGo = provider.rank == clients.preferred(client)
                || provider.service.providers[clients.preferred(client)].sharesList;
        require(mayGo, provider.service, "a client was placed at a provider that they do not wait for");
        staff.isFirst(client, provider, now);
    }

    @Override
    public void exchanging(int[] movers, ProviderState[] targets, int size, double now) {
        staff.note();
        new ExchangeAudit(region, care, held, families).check(movers, targets, size, now);
    }

    @Override
    public void matched(int client, ProviderState provider, double now) {
        held[provider.number]++;
        heldFor.put(client, provider.number);
        checkRoom(client, provider, now);
    }

    @Override
    public void admitted(int client, ProviderState provider, double now) {
        if (!wasMatched) {
            checkRoom(client, provider, now);
        }
        wasMatched = false;
    }

    /** Whether someone would be let in, and nobody goes before them who is kept out. */
    private static boolean mayGo(int client, ProviderState provider, double now) {
        int next = provider.next(now);
        return provider.refusal(client, now) == Refusal.NOTHING
                && (next == client || provider.refusal(next, now) == Refusal.NOTHING);
    }

    /** What is paid for a day of care at a provider, class by class. */
    private static StepFunction[] tariffs(ProviderState provider) {
        return Arrays.stream(provider.plan.priceClasses)
                .map(c -> provider.plan.tariff.times(c.factor()))
                .toArray(StepFunction[]::new);
    }

    private double place(int provider, int priceClass) {
        return region.providers[provider].plan.priceClasses[priceClass].place();
    }

    /** What those come to who are in care or for whom a place is held. */
    private double taken(ProviderState provider, StayRecords.Weight weight) {
        return care.weight(provider.number, weight)
                + heldFor.entrySet().stream()
                        .filter(one -> one.getValue() == provider.number)
                        .mapToDouble(one -> weight.of(provider.number, provider.service.nextClass(one.getKey())))
                        .sum();
    }

    private List<Integer> heldAt(ProviderState provider) {
        return heldFor.entrySet().stream()
                .filter(one -> one.getValue() == provider.number)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void checkRoom(int client, ProviderState provider, double now) {
        var service = provider.service;
        staff.enough(provider, now);
        require(
                provider.plan.takesPeople(now),
                provider.service,
                "a client was admitted by a provider that is not there");
        var rule = provider.capacity.rule();
        double taken = taken(provider, this::place);
        for (var sharer : provider.sharers) {
            taken += taken(sharer, this::place);
        }
        if (provider.plan.hasPlaces) {
            require(
                    taken <= Math.ceil(families.places(provider, now)) + SLACK,
                    service,
                    "more clients were admitted than there are places");
        }
        boolean excessPaid = rule.admitsIfNone && provider.rank == region.clients.preferred(client);
        if (rule.refuses && !excessPaid) {
            double limit = provider.capacity.plafondFor(region.clients.urgent(client)) * (1 + SLACK);
            double produced = care.euros(provider.number, provider.capacity.countsFrom(), now);
            boolean within = rule.committed ? produced <= limit : produced < limit;
            require(within, service, "a client was admitted above the plafond");
            if (rule.committed) {
                double yearEnd = plan.calendar.yearStart(plan.calendar.yearOf(region.month) + 1);
                double perDay = taken(
                        provider,
                        (p, c) -> region.providers[p]
                                .plan
                                .priceClasses[c]
                                .factor()
                                .at(now));
                double bound = service.pricedStays.isPresent()
                        ? priceSteps.bound(provider, heldAt(provider), now, yearEnd)
                        : perDay * (yearEnd - now);
                double whole = produced + bound * provider.plan.tariff.at(now);
                require(whole <= limit, service, "a client was admitted whom the plafond cannot carry to 31 December");
            }
        }
    }

    @Override
    public void placesChanged(ProviderState provider, int by, double now) {
        advance(now);
        families.placesChanged(provider, by, now);
    }

    @Override
    public void familyStops(int client, ProviderState provider, double now) {
        care.requireAt(client, provider.number);
        families.familyStops(client, provider);
    }

    @Override
    public void placedAnew(int client, ProviderState provider, double now) {
        care.requireAt(client, provider.number);
        families.placedAnew(client, provider);
    }

    @Override
    public void rebalanced(ServiceState service, double[] moves, double now) {
        plafonds.rebalanced(service, moves);
    }

    @Override
    public void monthWritten(int month, double now) {
        advance(now);
        passBefore(now);
        var count = new Headcount(region);
        long here = count.present() + desks.waiting();
        require(came == gone + here, "clients got lost: " + came + " came, " + gone + " went, " + here + " are here");
        desks.monthWritten();
        indications.monthWritten(now - ROUNDING);
        temporary.monthWritten(now - ROUNDING);
        relocations.monthWritten(now);
        priceSteps.monthWritten(now);
        plafonds.monthWritten(now);
        for (var service : region.services) {
            int s = service.number;
            require(count.waiting(s) == service.waiting, service, "miscounted list");
            require(count.waiting(s) == lists.count(s), service, "miscounted list");
            require(count.matched(s) == service.matched, service, "miscounted matches");
            require(count.away(s) == service.elsewhere, service, "miscounted elsewhere");
            require(service.members().length == service.waiting - service.matched, service, "lists do not add up");
            checkNobodyWaitsInVain(service, now - ROUNDING);
            checkNobodyWaitsForWhoLeft(service, now - ROUNDING);
            expertTables.monthWritten(service, now - ROUNDING);
            int inCare = 0;
            for (var provider : service.providers) {
                int p = provider.number;
                int known = (int)
                        passages.stream().filter(stay -> stay.provider == p).count();
                boolean agree =
                        count.inCare(p) + known == provider.inCare() && count.inCare(p) + known == care.count(p);
                require(agree, service, "miscounted in care");
                require(count.held(p) == provider.held(), service, "miscounted places that are held");
                checkCapacity(provider);
                // What changes today is for the month that begins.
                double places = families.places(provider, Math.nextDown(now));
                boolean full = families.waiting(p) == 0 || care.count(p) + held[p] >= places;
                require(full, service, "a child lives with a family that stopped while another has room");
                inCare += provider.inCare();
            }
            require(inCare == service.inCare, service, "providers do not add up to the service");
        }
        for (int d = 0; d < region.dwellings.length; d++) {
            require(count.forDwelling(d) == region.dwellings[d].size(), "miscounted who waits for a dwelling");
        }
    }

    /** The places know of everyone in them, of whichever region. */
    private void checkCapacity(ProviderState provider) {
        int inCare = provider.inCare();
        int taken = provider.held();
        for (var sharer : provider.sharers) {
            inCare += sharer.inCare();
            taken += sharer.held();
        }
        boolean agree = provider.capacity.inCare() == inCare && provider.capacity.held() == taken;
        require(agree, provider.service, "miscounted capacity");
    }

    /**
     * A list moves as soon as there is room: whoever is next has been refused. Where those over the norm go first, time alone
     * makes another one the next, who may take less; they are looked at when someone comes or goes.
     */
    private void checkNobodyWaitsInVain(ServiceState service, double now) {
        if (service.plan.waiting.order == Order.OVER_NORM_FIRST && !service.plan.takeAlike) {
            return;
        }
        for (var provider : service.providers) {
            int next = provider.next(now);
            boolean refused = next == Clients.NONE || provider.refusal(next, now) != Refusal.NOTHING;
            require(refused, service, "someone waits who finds room");
        }
    }

    private void checkNobodyWaitsForWhoLeft(ServiceState service, double now) {
        for (int client : service.members()) {
            boolean there = service.providers[region.clients.preferred(client)].plan.takesPeople(now);
            require(there, service, "someone waits for a provider that is not there");
        }
    }

    /** Checks the whole replication against its logbook. */
    public void finish(Logbook book) {
        double end = plan.calendar.end();
        passBefore(end);
        passages.forEach(stay -> care.ends(stay.provider, stay.from, end));
        for (var passages : new StayRecords[] {care, elsewhere, lists, bridging}) {
            passages.close(end);
        }
        families.check(book);
        expertTables.check(book);
        desks.check(book);
        indications.check(book, desks);
        temporary.check(book, end);
        relocations.check(book);
        new LedgerCheck(plan, book, families, bonuses, plafonds).check(care, elsewhere, bridging, end);
        euros.check(book);
        days.check(book, care, elsewhere, lists, bridging);
    }

    private void require(boolean holds, ServiceState service, String sentence) {
        require(holds, plan.frame.services().get(service.number) + ": " + sentence);
    }

    /** What was booked of a metric for a service, in all months together. */
    static double booked(Logbook book, int service, Metric metric) {
        double sum = 0;
        for (int month = 0; month < book.frame().months().size(); month++) {
            sum += book.at(metric, service, month);
        }
        return sum;
    }

    /** Requires that what was booked is what was counted, but for rounding. */
    static void agree(String what, double booked, double counted, double slack) {
        require(Math.abs(booked - counted) <= slack, what + ": booked " + booked + ", counted " + counted);
    }

    static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new BrokenRuleException(sentence);
        }
    }
}
