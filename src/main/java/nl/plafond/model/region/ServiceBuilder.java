package nl.plafond.model.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.model.Access;
import nl.plafond.model.Afterwards;
import nl.plafond.model.Bridging;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Dated;
import nl.plafond.model.DeskUse;
import nl.plafond.model.Diversion;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.ExpertTable;
import nl.plafond.model.Families;
import nl.plafond.model.Funding;
import nl.plafond.model.Indication;
import nl.plafond.model.Label;
import nl.plafond.model.MunicipalReferrals;
import nl.plafond.model.Plafond;
import nl.plafond.model.PoolPayer;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Providers;
import nl.plafond.model.Referrals;
import nl.plafond.model.Relocation;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.ServiceLimits;
import nl.plafond.model.ServiceRecordBuilder;
import nl.plafond.model.SharedPlaces;
import nl.plafond.model.StaffNeed;
import nl.plafond.model.Start;
import nl.plafond.model.StayRule;
import nl.plafond.model.TemporaryPlaces;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules;
import nl.plafond.model.WaitingRules.Escalation;
import nl.plafond.model.WaitingRules.ListStop;
import nl.plafond.model.WaitingRulesRecordBuilder;
import nl.plafond.model.WayOut;
import nl.plafond.model.WayOutRecordBuilder;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Hours;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;

/**
 * A service under construction; its methods are called as the keys of a model file.
 *
 * <p>To begin with nobody is referred to it and nobody is there; it has no limit, costs nothing and sends everyone home. Only
 * how long people stay has to be said. What changes on dates is given as a {@link Timeline} or a {@link Dated}.
 */
public final class ServiceBuilder {
    private final ServiceId id;
    private Label name;
    private Timeline<PerYear> referrals = Timeline.constant(PerYear.NEVER);
    private final List<MunicipalReferrals> byMunicipality = new ArrayList<>();
    private List<Double> months = Collections.nCopies(12, 1.0);
    private Timeline<Share> urgent = Timeline.constant(Share.NONE);
    private final List<Diversion> diversions = new ArrayList<>();
    private Optional<DurationDistribution> stay = Optional.empty();
    private Timeline<Days> maximumStay = Timeline.constant(Days.UNLIMITED);
    private Optional<Timeline<Places>> places = Optional.empty();
    private Optional<Families> families = Optional.empty();
    private Optional<StaffNeed> staff = Optional.empty();
    private Optional<DeskUse> desk = Optional.empty();
    private Optional<Indication> indication = Optional.empty();
    private Function<Timeline<Growth>, Dated<Plafond>> plafond = Plafonds.none().always();
    private final List<ProviderBuilder> providers = new ArrayList<>();
    private Dated<Access> access = Dated.always(Access.PER_PROVIDER);
    private Optional<Relocation> relocation = Optional.empty();
    private Optional<Timeline<EuroPerDay>> dutyToPlace = Optional.empty();
    private boolean comesBack;
    private Timeline<EuroPerDay> price = Timeline.constant(EuroPerDay.NONE);
    private Dated<PriceByStay> priceByStay = Dated.always(PriceByStay.NONE);
    private Dated<Funding> funding = Dated.always(Funding.PER_ETMAAL);
    private OptionalDouble documentedCost = OptionalDouble.empty();
    private List<ClientGroup> groups = List.of();
    private Optional<SharedPlaces> shared = Optional.empty();
    private int inCare;
    private int waitingForDwelling;
    private final List<Start.Blocked> blocked = new ArrayList<>();
    private int waiting;
    private int urgentWaiting;
    private int inactive;
    private List<Double> waited = List.of();
    private final WaitingRulesRecordBuilder list = WaitingRulesRecordBuilder.builder()
            .patienceFactor(Timeline.constant(Factor.ONE))
            .leaving(List.of(Route.HOME))
            .norm(Days.UNLIMITED)
            .order(WaitingRules.Order.URGENT_FIRST)
            .heavierPerYear(Growth.NONE)
            .afterwards(Afterwards.NOTHING);
    private Dated<List<Route>> out = Dated.always(List.of(Route.HOME));
    private final WayOutRecordBuilder wayOut = WayOutRecordBuilder.builder();

    ServiceBuilder(String id) {
        this.id = new ServiceId(id);
        name = new Label(id, id);
    }

    /** What people call it. */
    public ServiceBuilder named(String dutch, String english) {
        name = new Label(dutch, english);
        return this;
    }

    // Who comes.

    /** How many are referred to it. */
    public ServiceBuilder referrals(PerYear rate) {
        return referrals(Timeline.constant(rate));
    }

    /** How many are referred to it, over time. */
    public ServiceBuilder referrals(Timeline<PerYear> rate) {
        referrals = rate;
        return this;
    }

    /** How the year is spread over January to December: twelve factors with mean 1. */
    public ServiceBuilder months(Double... factors) {
        months = List.of(factors);
        return this;
    }

    /** Which part of those who are referred is urgent. */
    public ServiceBuilder urgent(Fraction part) {
        urgent = Timeline.constant(part.share());
        return this;
    }

    /** So many come from this municipality; {@link #referrals} are then of the others together. */
    public ServiceBuilder referralsFrom(String municipality, Timeline<PerYear> rate) {
        byMunicipality.add(new MunicipalReferrals(municipality, rate, Timeline.constant(Factor.ONE)));
        return this;
    }

    /** Its clients are of these groups, which say how long they stay and how long they wait before they leave the list. */
    public ServiceBuilder groups(ClientGroup... each) {
        groups = List.of(each);
        list.patience(ClientGroup.patience(groups));
        return stay(ClientGroup.stays(groups));
    }

    /** This part of the referrals goes to another service instead; a part of all referrals, also beside other diversions. */
    public ServiceBuilder diverting(Fraction part, String to, Diversion.IfFull ifFull) {
        diversions.add(new Diversion(new ServiceId(to), Timeline.constant(part.share()), ifFull, Optional.empty()));
        return this;
    }

    // How long they stay.

    /** How long people stay. */
    public ServiceBuilder stay(DurationDistribution length) {
        stay = Optional.of(length);
        return this;
    }

    /** The longest that anyone stays. */
    public ServiceBuilder maximumStay(Days longest) {
        return maximumStay(Timeline.constant(longest));
    }

    /** The longest that anyone stays, over time, for those admitted from then on. */
    public ServiceBuilder maximumStay(Timeline<Days> longest) {
        maximumStay = longest;
        return this;
    }

    // How much room there is.

    /** How many can be in care at once. */
    public ServiceBuilder places(int number) {
        return places(Timeline.constant(new Places(number)));
    }

    /** How many can be in care at once, over time. */
    public ServiceBuilder places(Timeline<Places> number) {
        places = Optional.of(number);
        return this;
    }

    /** How much may be produced in a year, and what happens when that is reached. */
    public ServiceBuilder plafond(Plafonds.Ceiling ceiling) {
        plafond = ceiling.always();
        return this;
    }

    /** Another plafond from a date on. */
    public ServiceBuilder plafond(LocalDate from, Plafonds.Ceiling ceiling) {
        var before = plafond;
        plafond = index -> before.apply(index).thenAlways(from, ceiling.following(index));
        return this;
    }

    /** More organisations that deliver it; the parts of all of them add up to 100 percent. */
    public ServiceBuilder providers(ProviderBuilder... more) {
        providers.addAll(List.of(more));
        return this;
    }

    /** How clients are divided over the providers. */
    public ServiceBuilder access(Access how) {
        access = Dated.always(how);
        return this;
    }

    /** Other access from a date on. */
    public ServiceBuilder access(LocalDate from, Access how) {
        access = access.thenAlways(from, how);
        return this;
    }

    // What happens to those who wait.

    /** How long people wait before they leave the list; nobody ever leaves it without this. */
    public ServiceBuilder patience(DurationDistribution length) {
        list.patience(Optional.of(length));
        return this;
    }

    /** Where those go who leave the list. */
    public ServiceBuilder leaving(Route... routes) {
        list.leaving(List.of(routes));
        return this;
    }

    /** Cheaper care meanwhile, for this part of those who join the list. */
    public ServiceBuilder bridging(EuroPerDay perClient, Fraction part) {
        return bridging(new Bridging(
                new Label("overbruggingszorg", "bridging care"),
                Timeline.constant(perClient),
                Timeline.constant(part.share())));
    }

    /** Cheaper care meanwhile. */
    public ServiceBuilder bridging(Bridging care) {
        list.bridging(Optional.of(care));
        return this;
    }

    /** Residents who came to another provider than they prefer, and move there once it has room. */
    public ServiceBuilder relocation(Relocation moves) {
        relocation = Optional.of(moves);
        return this;
    }

    /** What is found for those who have waited too long, past the list and the plafond. */
    public ServiceBuilder expertTable(ExpertTable table) {
        list.expertTable(Optional.of(table));
        return this;
    }

    /** Places in which those who wait may stay for a while. */
    public ServiceBuilder temporary(TemporaryPlaces temporary) {
        list.temporary(Optional.of(temporary));
        return this;
    }

    /** The wait that is still acceptable. */
    public ServiceBuilder norm(Days wait) {
        list.norm(wait);
        return this;
    }

    /** Who goes first; the urgent and then whoever has waited longest without this. */
    public ServiceBuilder order(WaitingRules.Order first) {
        list.order(first);
        return this;
    }

    /** The hazard that someone who waits at home comes to need a heavier service. */
    public ServiceBuilder escalation(PerYear hazard, String to) {
        list.escalation(Optional.of(new Escalation(hazard, new ServiceId(to))));
        return this;
    }

    /** By how much a stay gets longer for each year that was waited for it. */
    public ServiceBuilder heavier(Fraction perYear) {
        list.heavierPerYear(perYear.growth());
        return this;
    }

    /** The list closes at this length; further referrals follow these routes, or go home. */
    public ServiceBuilder listStop(int length, Route... otherwise) {
        list.stop(Optional.of(new ListStop(length, orHome(otherwise))));
        return this;
    }

    /** What becomes of those who go home without the care that they came for. */
    public ServiceBuilder afterwards(Afterwards afterwards) {
        list.afterwards(afterwards);
        return this;
    }

    /** How long a place is held between the match and the first day of care. */
    public ServiceBuilder matching(DurationDistribution length) {
        list.matching(Optional.of(length));
        return this;
    }

    /** Everyone is placed at once, elsewhere at this price where there is no room (leveringsplicht); there is no list. */
    public ServiceBuilder dutyToPlace(EuroPerDay elsewhere) {
        return dutyToPlace(Timeline.constant(elsewhere));
    }

    /** The same at a price over time. */
    public ServiceBuilder dutyToPlace(Timeline<EuroPerDay> elsewhere) {
        dutyToPlace = Optional.of(elsewhere);
        return this;
    }

    /** Whether those who are elsewhere under the duty to place come back when a place falls free, before anyone new. */
    public ServiceBuilder comesBack(boolean whether) {
        comesBack = whether;
        return this;
    }

    // Where they go.

    /** Where people go at the end of care; everyone home without this. */
    public ServiceBuilder out(Route... routes) {
        out = Dated.always(List.of(routes));
        return this;
    }

    /** Other ways out from a date on. */
    public ServiceBuilder out(LocalDate from, Route... routes) {
        out = out.thenAlways(from, List.of(routes));
        return this;
    }

    /** Where those go whose care the maximum stay ends; as others without this. */
    public ServiceBuilder outAtMaximum(Route... routes) {
        wayOut.afterMaximum(List.of(routes));
        return this;
    }

    /**
     * The age at which the legal ground ends, in care and on the list.
     *
     * @param atReferral how old people are when they are referred, of whom no age is known yet
     * @param routes where they go on that day; home if none is named
     */
    public ServiceBuilder ageLimit(Days age, DurationDistribution atReferral, Route... routes) {
        wayOut.ageLimit(Optional.of(new WayOut.AgeLimit(age, atReferral, orHome(routes))));
        return this;
    }

    /**
     * Some who go home need a dwelling first, and keep their place until one comes.
     *
     * @param dwellings the stream that it comes from, see {@link Region#dwellings}
     * @param part which part of those who go home
     * @param urgent which part of those has urgency
     */
    public ServiceBuilder housing(String dwellings, Fraction part, Fraction urgent) {
        wayOut.housing(Optional.of(new WayOut.HousingNeed(dwellings, part.share(), urgent.share())));
        return this;
    }

    /**
     * The hazard that a stay breaks down.
     *
     * @param to the service that they are referred to then, which may be this one
     * @param longerStay how much longer the next stay is
     */
    public ServiceBuilder breakdown(PerYear hazard, String to, Route.Waits waits, Fraction longerStay) {
        wayOut.breakdown(Optional.of(
                new WayOut.Breakdown(Timeline.constant(hazard), new ServiceId(to), waits, longerStay.growth())));
        return this;
    }

    /**
     * The places are in families, of which some stop and others come.
     *
     * @param places how many a family has
     * @param stop the hazard that a family stops, over time
     * @param recruited how many families come, over time
     */
    public ServiceBuilder families(int places, Timeline<PerYear> stop, Timeline<PerYear> recruited) {
        families = Optional.of(new Families(new Places(places), stop, recruited));
        return this;
    }

    /**
     * What a client in care takes of staff.
     *
     * @param from whose, see {@link Region#staff}
     */
    public ServiceBuilder staff(String from, Fte perPlace) {
        staff = Optional.of(new StaffNeed(from, perPlace));
        return this;
    }

    /**
     * Whoever is referred waits for an indication before they are on the list.
     *
     * @param at which desk decides on them, see {@link Region#desk}
     * @param hoursPerReferral how many hours that takes of it
     */
    public ServiceBuilder desk(String at, Hours hoursPerReferral) {
        return desk(at, hoursPerReferral, Hours.NONE, 0);
    }

    /**
     * The same, where it takes hours of someone who moves on from another service too, and so many wait on the first day.
     *
     * @param hoursPerMove whoever moves on does not wait for it
     */
    public ServiceBuilder desk(String at, Hours hoursPerReferral, Hours hoursPerMove, int waitingForIt) {
        desk = Optional.of(new DeskUse(at, hoursPerReferral, hoursPerMove, waitingForIt));
        return this;
    }

    /** Care is granted for a limited time, after which somebody looks again. */
    public ServiceBuilder indication(Indication limited) {
        indication = Optional.of(limited);
        return this;
    }

    /** This part of those who went home comes back after a while. */
    public ServiceBuilder relapse(Fraction part, DurationDistribution after, String to) {
        wayOut.relapse(Optional.of(new WayOut.Relapse(part.share(), after, new ServiceId(to))));
        return this;
    }

    // What it costs.

    /** The price of an etmaal. */
    public ServiceBuilder price(EuroPerDay perEtmaal) {
        return price(Timeline.constant(perEtmaal));
    }

    /** The price of an etmaal, over time. */
    public ServiceBuilder price(Timeline<EuroPerDay> perEtmaal) {
        price = perEtmaal;
        return this;
    }

    /** Which part of the price is paid by how long a client has been in care; all of it without. */
    public ServiceBuilder priceByStay(PriceByStay.Step... steps) {
        return priceByStay(Dated.always(new PriceByStay(List.of(steps))));
    }

    /** The same, over time. */
    public ServiceBuilder priceByStay(Dated<PriceByStay> prices) {
        priceByStay = prices;
        return this;
    }

    /** How providers are paid; for each etmaal that they deliver without this. */
    public ServiceBuilder funding(Funding form) {
        funding = Dated.always(form);
        return this;
    }

    /**
     * Its places are those of several regions together.
     *
     * @param own which part this region bears of what is paid for places whoever is in them
     * @param others how many are referred from the other regions
     * @param inCareOfOthers how many of theirs are in care on the first day
     */
    public ServiceBuilder pool(Fraction own, PerYear others, int inCareOfOthers) {
        var everyone = new Label(id + SharedPlaces.POOL, id + SharedPlaces.POOL);
        var rest = new Share(1 - own.share().value());
        shared = Optional.of(new SharedPlaces.Pool(
                everyone,
                Referrals.NONE.withPerYear(Timeline.constant(others)),
                inCareOfOthers,
                List.of(new PoolPayer("own", name, own.share(), true), new PoolPayer("others", name, rest, false))));
        return this;
    }

    /** What the documents say that it costs in the year of the price level. */
    public ServiceBuilder documentedCost(Euro perYear) {
        documentedCost = OptionalDouble.of(perYear.value());
        return this;
    }

    // Who is there on the first day.

    /** How many are in care on the first day. */
    public ServiceBuilder inCare(int clients) {
        inCare = clients;
        return this;
    }

    /** How many of those in care have completed it and wait for a dwelling. */
    public ServiceBuilder waitingForDwelling(int clients) {
        waitingForDwelling = clients;
        return this;
    }

    /** How many of those in care have completed it and are on the list of another service; they count in its list too. */
    public ServiceBuilder blocked(String to, int clients) {
        blocked.add(new Start.Blocked(new ServiceId(to), clients));
        return this;
    }

    /** How many are on the list on the first day. */
    public ServiceBuilder waiting(int clients) {
        waiting = clients;
        return this;
    }

    /** How many of those on the list are urgent. */
    public ServiceBuilder urgentWaiting(int clients) {
        urgentWaiting = clients;
        return this;
    }

    /** How many of those on the list do not wait in earnest any more. */
    public ServiceBuilder inactive(int clients) {
        inactive = clients;
        return this;
    }

    /**
     * How long each of those on the list has waited, the urgent first and those blocked elsewhere last; as a list of its
     * length and throughput implies without this.
     */
    public ServiceBuilder waited(Days... each) {
        waited = Stream.of(each).map(Days::value).toList();
        return this;
    }

    private static List<Route> orHome(Route... routes) {
        return routes.length == 0 ? List.of(Route.HOME) : List.of(routes);
    }

    /** What it is called in the region. */
    ServiceId id() {
        return id;
    }

    /**
     * The service.
     *
     * @param priceIndex what plafonds without an index of their own follow
     * @throws IllegalArgumentException if something makes no sense, or if it is not said how long people stay
     */
    public Service build(Timeline<Growth> priceIndex) {
        return ServiceRecordBuilder.builder()
                .id(id)
                .name(name)
                .referrals(new Referrals(
                        Referrals.together(referrals, byMunicipality),
                        months,
                        urgent,
                        Timeline.constant(Factor.ONE),
                        diversions,
                        byMunicipality))
                .stay(new StayRule(
                        stay.orElseThrow(() -> new IllegalArgumentException(id + ": say how long people stay")),
                        Timeline.constant(Factor.ONE),
                        maximumStay))
                .room(new ServiceLimits(places, plafond.apply(priceIndex), families, staff))
                .providers(new Providers(
                        access, providers.stream().map(p -> p.build(priceIndex)).toList(), relocation))
                .waiting(list.build())
                .duty(dutyToPlace.map(elsewhere -> new DutyToPlace(elsewhere, comesBack)))
                .wayOut(wayOut.routes(out).build())
                .price(price)
                .priceByStay(priceByStay)
                .funding(funding)
                .documentedCost(documentedCost)
                .groups(groups)
                .desk(desk)
                .indication(indication)
                .shared(shared)
                .start(new Start(inCare, waitingForDwelling, blocked, waiting, urgentWaiting, inactive, waited))
                .build();
    }
}
