package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Places;

/**
 * A form of care: who comes, how long they stay, how much room there is, what it costs and where they go.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param sector the sector that it belongs to; empty for none
 * @param referrals who comes
 * @param stay how long they stay
 * @param room how many can be in care
 * @param providers who delivers it
 * @param waiting what happens to those who wait
 * @param duty the duty to place everyone, if it has it; such a service never keeps a list
 * @param wayOut where clients go at the end of care
 * @param price euros per etmaal, over time
 * @param priceByStay which part of that is paid by how long a client has been in care, over time
 * @param funding how providers are paid, over time
 * @param documentedCost euros a year that the documents give for it in the year of the price level; empty if none does
 * @param start who is there on the first day
 * @param groups its clients group by group; none where all are alike
 * @param desk what those who come take of the desk that decides on them; empty where nobody waits for that
 * @param groupShifts which of those referred are of another group than they would have been, one after another
 * @param indication for how long care is granted, and what happens then; empty where that is for as long as it takes
 * @param shared with whom it has its places together, if with anyone
 */
@RecordBuilder
public record Service(
        ServiceId id,
        Label name,
        Optional<Sector> sector,
        Referrals referrals,
        StayRule stay,
        ServiceLimits room,
        Providers providers,
        WaitingRules waiting,
        Optional<DutyToPlace> duty,
        WayOut wayOut,
        Timeline<EuroPerDay> price,
        Dated<PriceByStay> priceByStay,
        Dated<Funding> funding,
        OptionalDouble documentedCost,
        Start start,
        List<ClientGroup> groups,
        Optional<DeskUse> desk,
        List<GroupShift> groupShifts,
        Optional<Indication> indication,
        Optional<SharedPlaces> shared)
        implements ServiceRecordBuilder.With {
    private static final int DAYS = 365;

    public Service {
        Validation.requireThere(
                "id",
                id,
                "name",
                name,
                "sector",
                sector,
                "referrals",
                referrals,
                "stay",
                stay,
                "room",
                room,
                "providers",
                providers,
                "waiting",
                waiting,
                "duty",
                duty,
                "way-out",
                wayOut,
                "price",
                price,
                "price-by-stay",
                priceByStay,
                "funding",
                funding,
                "documented-cost",
                documentedCost,
                "start",
                start,
                "groups",
                groups,
                "desk",
                desk,
                "group-shifts",
                groupShifts,
                "indication",
                indication,
                "shared",
                shared);
        groups = List.copyOf(groups);
        groupShifts = List.copyOf(groupShifts);
        boolean places = room.places().isPresent()
                || providers.each().stream().anyMatch(p -> p.places().isPresent());
        var named = id.value();
        var rules = ServiceRules.ofWaysOut(id, wayOut, waiting, groups)
                .require(
                        "",
                        ServiceRules.ofStart(
                                        start.forDwelling(),
                                        start.waiting(),
                                        wayOut.housing().isPresent(),
                                        duty.isPresent())
                                .broken());
        rules.require(
                "", ServiceRules.ofFamilies(room.families().isPresent(), places).broken());
        rules.require("", ClientGroup.rules(groups).broken());
        rules.require(
                "",
                GroupShift.rules(
                                groupShifts,
                                groups.stream().map(ClientGroup::id).toList())
                        .broken());
        rules.require("", PriceByStay.ofDays(priceByStay).broken());
        rules.require("", ServiceRules.ofStaff(room.staff().isPresent(), places).broken());
        boolean takesHours = indication.filter(i -> i.hours().value() > 0).isPresent();
        rules.require("", Indication.ofHours(takesHours, desk.isPresent()).broken());
        rules.require(
                "", ServiceRules.ofDesk(desk.isPresent(), duty.isPresent()).broken());
        funding.steps()
                .values()
                .forEach(form -> rules.require(
                        "", ServiceRules.ofFunding(form, places, named).broken()));
        rules.orRefuse();
    }

    /** The pool of places that it has together with other regions, if it has one. */
    public Optional<SharedPlaces.Pool> pool() {
        return shared.filter(SharedPlaces.Pool.class::isInstance).map(SharedPlaces.Pool.class::cast);
    }

    /** Of people of other regions the service of the region whose places they share; empty for all others. */
    public Optional<ServiceId> owner() {
        return shared.filter(SharedPlaces.OfOthers.class::isInstance)
                .map(others -> ((SharedPlaces.OfOthers) others).owner());
    }

    /** Whether these are the people of other regions, who count in no total of this one. */
    public boolean ofOthers() {
        return owner().isPresent();
    }

    /** What care costs in a year at what is there on the first day: clients in care times price times 365 days. */
    public double costAtStart() {
        double part = ClientGroup.priceAtStart(groups, stay.length(), priceByStay.first());
        return start.inCare() * price.steps().firstEntry().getValue().value() * part * DAYS;
    }

    /** Which part of those referred on a day is urgent. */
    public double urgentOn(LocalDate day) {
        double ofService = referrals.urgent().on(day).value();
        return groups.isEmpty()
                ? ofService
                : groups.stream()
                        .mapToDouble(g -> shareOn(g, day)
                                * g.urgent().map(own -> own.on(day).value()).orElse(ofService))
                        .sum();
    }

    /** Its clients group by group; where all are alike, they are one group. */
    public List<ClientGroup> clients() {
        return groups.isEmpty() ? List.of(ClientGroup.all(this)) : groups;
    }

    /** Where a group of its clients goes at the end of care, over time: its own way, or that of the service. */
    public Dated<List<Route>> routesOf(ClientGroup group) {
        return group.out().orElse(wayOut.routes());
    }

    /** What measures on groups of its clients make together of how many are referred on a day; 1 without groups. */
    public double inflowOfGroups(LocalDate day) {
        return groups.isEmpty()
                ? 1
                : groups.stream()
                        .mapToDouble(g -> shareOn(g, day) * g.inflow().on(day).value())
                        .sum();
    }

    /** Everywhere that clients ever go at the end of care, of whichever group they are. */
    Stream<Route> routes() {
        return Stream.concat(Stream.of(wayOut.routes()), groups.stream().flatMap(group -> group.out().stream()))
                .flatMap(dated -> dated.steps().values().stream())
                .flatMap(List::stream);
    }

    /** Whether clients may wait in the place that they have for a service, on the way there. */
    boolean leadsInPlaceTo(ServiceId other) {
        return wayOut.leadsInPlaceTo(other) || routes().anyMatch(route -> route.leadsInPlaceTo(other));
    }

    /** Which part of those referred on a day is of a group, those included who would have been of another. */
    public double shareOn(ClientGroup group, LocalDate day) {
        double own = group.share().on(day).value();
        if (groupShifts.isEmpty()) {
            return own;
        }
        var shares = groups.stream()
                .collect(
                        Collectors.toMap(ClientGroup::id, g -> g.share().on(day).value()));
        for (var shift : groupShifts) {
            double moved = shares.get(shift.from()) * shift.share().on(day).value();
            shares.merge(shift.from(), -moved, Double::sum);
            shares.merge(shift.to(), moved, Double::sum);
        }
        return shares.get(group.id());
    }

    /** On which days the parts of its groups of those referred change. */
    public Stream<LocalDate> shareDays() {
        return Stream.concat(
                        groups.stream().map(group -> group.share().steps()),
                        groupShifts.stream().map(shift -> shift.share().steps()))
                .flatMap(steps -> steps.keySet().stream());
    }

    /** A group of its clients by name; empty if there is none. */
    public Optional<ClientGroup> group(String name) {
        return groups.stream().filter(group -> group.id().equals(name)).findFirst();
    }

    /** The same service with one group changed; fails if there is none of that name, and says which there are. */
    public Service withGroup(String group, UnaryOperator<ClientGroup> change) {
        new Validation()
                .requireKnown(
                        "group",
                        group,
                        groups.stream().map(ClientGroup::id).toList(),
                        "expected.client-group",
                        "expected a group of clients of the service: {0}")
                .orRefuse();
        return withGroups(groups.stream()
                .map(g -> g.id().equals(group) ? change.apply(g) : g)
                .toList());
    }

    /** What is paid for an etmaal that is delivered, over time: its part of the price, or the price with a surcharge. */
    public Timeline<EuroPerDay> tariff() {
        var steps = new TreeMap<LocalDate, EuroPerDay>();
        for (var days : List.of(price.steps().keySet(), funding.steps().keySet())) {
            days.forEach(day -> steps.put(
                    day, new EuroPerDay(price.on(day).value() * funding.on(day).perEtmaal())));
        }
        return new Timeline<>(steps);
    }

    /** Whether a client who finds no room is placed elsewhere at once (leveringsplicht). */
    public boolean dutyToPlace() {
        return duty.isPresent();
    }

    /** The same service where nothing costs anything. */
    Service withoutPrices() {
        var free = Timeline.constant(EuroPerDay.NONE);
        return with(service -> service.price(free)
                .priceByStay(PriceByStay.atOnePrice(priceByStay))
                .funding(Dated.always(Funding.PER_ETMAAL))
                .documentedCost(OptionalDouble.empty())
                .groups(groups.stream()
                        .map(g -> g.withPrice(Timeline.constant(Factor.ONE)))
                        .toList())
                .providers(providers.withoutPrices())
                .duty(duty.map(d -> new DutyToPlace(free, d.returns())))
                .indication(indication.map(Indication::withoutCost))
                .waiting(waiting.with(list -> list.bridging(
                                waiting.bridging().map(b -> new Bridging(b.name(), free, b.share())))
                        .expertTable(waiting.expertTable()
                                .map(t -> new ExpertTable(t.after(), t.urgentAfter(), t.perYear(), free)))
                        .temporary(waiting.temporary().map(t -> new TemporaryPlaces(t.places(), t.longest(), free)))
                        .afterwards(waiting.afterwards().withoutPrices()))));
    }

    /** Whether it or one of its providers has any limit, at any time, so that clients may have to wait. */
    public boolean limited() {
        return hasPlaces()
                || ServiceLimits.refuses(room.plafond())
                || providers.each().stream()
                        .anyMatch(
                                p -> p.plafond().filter(ServiceLimits::refuses).isPresent());
    }

    /** The same service without what becomes of those who wait, if nobody ever waits for it; else itself. */
    Service withoutUnusedList() {
        boolean leadsOn = waiting.escalation().isPresent()
                || waiting.stop().isPresent()
                || !waiting.leaving().equals(WaitingRules.PLAIN.leaving());
        return limited() || start.waiting() > 0 || !leadsOn
                ? this
                : withWaiting(waiting.with(list -> list.escalation(Optional.empty())
                        .stop(Optional.empty())
                        .leaving(WaitingRules.PLAIN.leaving())));
    }

    /** Whether it or one of its providers has a plafond at any time, be it one that refuses nobody. */
    public boolean hasPlafond() {
        return room.hasPlafond()
                || providers.each().stream().anyMatch(p -> p.plafond().isPresent());
    }

    /** Whether it or one of its providers has places, so that their number can be reached. */
    public boolean hasPlaces() {
        return room.places().isPresent()
                || providers.each().stream().anyMatch(p -> p.places().isPresent());
    }

    /** The places of a provider: its own, or else its part of those of the service. */
    public Optional<Timeline<Places>> placesOf(String provider) {
        int number = providers.number(provider);
        return providers
                .each()
                .get(number)
                .places()
                .or(() -> room.places().map(whole -> providers.part(whole, number)));
    }

    /** The plafond of a provider: its own, or else its part of that of the service. */
    public Dated<Plafond> plafondOf(String provider) {
        var one = providers.each().get(providers.number(provider));
        return one.plafond().orElseGet(() -> room.plafond().mapped(whole -> whole.part(one.share())));
    }
}
