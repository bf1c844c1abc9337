package nl.plafond.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import nl.plafond.model.Access;
import nl.plafond.model.Bridging;
import nl.plafond.model.Dated;
import nl.plafond.model.Destination;
import nl.plafond.model.Diversion;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.Funding;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond;
import nl.plafond.model.Provider;
import nl.plafond.model.Providers;
import nl.plafond.model.Referrals;
import nl.plafond.model.Room;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Span;
import nl.plafond.model.Start;
import nl.plafond.model.StayRule;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules;
import nl.plafond.model.WayOut;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;

/**
 * A service under construction, for tests. To begin with nobody is referred to it, nobody is there, it has no limit, costs
 * nothing, keeps everyone for 30 days and sends them home.
 */
public final class TestService {
    private final ServiceId id;
    private final Label name;
    private Timeline<PerYear> perYear = Timeline.constant(PerYear.NEVER);
    private List<Double> months = Collections.nCopies(12, 1.0);
    private Share urgent = Share.NONE;
    private final List<Diversion> diversions = new ArrayList<>();
    private Span stay = new Span.Fixed(30);
    private Timeline<Days> maximum = Timeline.constant(Days.UNLIMITED);
    private Optional<Timeline<Places>> places = Optional.empty();
    private Dated<Plafond> plafond = Dated.always(new Plafond.None());
    private Dated<Access> access = Dated.always(Access.PER_PROVIDER);
    private final List<Provider> providers = new ArrayList<>();
    private WaitingRules waiting = WaitingRules.PLAIN;
    private Optional<DutyToPlace> duty = Optional.empty();
    private WayOut wayOut = WayOut.HOME;
    private final List<Route> routes = new ArrayList<>();
    private final List<Route> afterMaximum = new ArrayList<>();
    private Timeline<EuroPerDay> price = Timeline.constant(EuroPerDay.NONE);
    private Dated<Funding> funding = Dated.always(Funding.PER_ETMAAL);
    private Start start = new Start(0, 0, 0, 0);

    TestService(String id) {
        this.id = new ServiceId(id);
        name = new Label(id, id);
    }

    public TestService referralsPerYear(double rate) {
        return referralsPerYear(Timeline.constant(new PerYear(rate)));
    }

    public TestService referralsPerYear(Timeline<PerYear> rate) {
        perYear = rate;
        return this;
    }

    public TestService referralsPerDay(double rate) {
        return referralsPerYear(rate * Days.PER_YEAR);
    }

    public TestService months(Double... factors) {
        months = Arrays.asList(factors);
        return this;
    }

    public TestService urgent(double share) {
        urgent = new Share(share);
        return this;
    }

    public TestService diverts(double share, String to, Diversion.IfFull ifFull) {
        diversions.add(new Diversion(new ServiceId(to), Timeline.constant(new Share(share)), ifFull, Optional.empty()));
        return this;
    }

    public TestService stay(Span span) {
        stay = span;
        return this;
    }

    public TestService maximumStay(double days) {
        return maximumStay(Timeline.constant(new Days(days)));
    }

    public TestService maximumStay(Timeline<Days> days) {
        maximum = days;
        return this;
    }

    public TestService places(int number) {
        return places(Timeline.constant(new Places(number)));
    }

    public TestService places(Timeline<Places> number) {
        places = Optional.of(number);
        return this;
    }

    public TestService plafond(Plafond.AdmissionRule rule, double perCalendarYear) {
        return plafond(rule, Timeline.constant(new EuroPerYear(perCalendarYear)), 0);
    }

    public TestService plafond(Plafond.AdmissionRule rule, Timeline<EuroPerYear> perCalendarYear, double index) {
        return plafond(new Plafond.Hard(rule, perCalendarYear, Timeline.constant(new Growth(index))));
    }

    public TestService plafond(Plafond kind) {
        plafond = Dated.always(kind);
        return this;
    }

    /** Another provider, which has its part of what the service has as a whole. */
    public TestService provider(String provider, double share) {
        providers.add(new Provider(
                provider, new Label(provider, provider), new Share(share), Optional.empty(), Optional.empty()));
        return this;
    }

    /** Another provider with places of its own. */
    public TestService provider(String provider, double share, int own) {
        var timeline = Optional.of(Timeline.constant(new Places(own)));
        providers.add(
                new Provider(provider, new Label(provider, provider), new Share(share), timeline, Optional.empty()));
        return this;
    }

    /** Another provider with a plafond of its own. */
    public TestService provider(String provider, double share, Plafond own) {
        var kind = Optional.of(Dated.always(own));
        providers.add(new Provider(provider, new Label(provider, provider), new Share(share), Optional.empty(), kind));
        return this;
    }

    /** Another provider with places and a plafond of its own. */
    public TestService provider(String provider, double share, int ownPlaces, Plafond ownPlafond) {
        var timeline = Optional.of(Timeline.constant(new Places(ownPlaces)));
        var kind = Optional.of(Dated.always(ownPlafond));
        providers.add(new Provider(provider, new Label(provider, provider), new Share(share), timeline, kind));
        return this;
    }

    public TestService access(Access how) {
        access = Dated.always(how);
        return this;
    }

    /** Other access from a day on. */
    public TestService access(LocalDate from, Access how) {
        access = access.thenAlways(from, how);
        return this;
    }

    public TestService patience(Span span) {
        return waiting(w -> rules(w, Optional.of(span), w.bridging(), w.norm()));
    }

    public TestService bridging(double euroPerDay, double share) {
        return bridging(Timeline.constant(new EuroPerDay(euroPerDay)), share);
    }

    public TestService bridging(Timeline<EuroPerDay> euroPerDay, double share) {
        var care = new Bridging(new Label("-", "-"), euroPerDay, Timeline.constant(new Share(share)));
        return waiting(w -> rules(w, w.patience(), Optional.of(care), w.norm()));
    }

    public TestService norm(double days) {
        return waiting(w -> rules(w, w.patience(), w.bridging(), new Days(days)));
    }

    public TestService order(WaitingRules.Order order) {
        return waiting(w -> special(w, w.leaving(), order, w.escalation(), w.heavierPerYear(), w.stop(), w.matching()));
    }

    public TestService leaving(Route... leaving) {
        return waiting(w ->
                special(w, List.of(leaving), w.order(), w.escalation(), w.heavierPerYear(), w.stop(), w.matching()));
    }

    public TestService escalation(double perYear, String to) {
        var escalation = Optional.of(new WaitingRules.Escalation(new PerYear(perYear), new ServiceId(to)));
        return waiting(w -> special(w, w.leaving(), w.order(), escalation, w.heavierPerYear(), w.stop(), w.matching()));
    }

    public TestService heavier(double perYear) {
        return waiting(
                w -> special(w, w.leaving(), w.order(), w.escalation(), new Growth(perYear), w.stop(), w.matching()));
    }

    public TestService listStop(int length, Route... otherwise) {
        var to = otherwise.length == 0 ? List.of(home(1)) : List.of(otherwise);
        var stop = Optional.of(new WaitingRules.ListStop(length, to));
        return waiting(w -> special(w, w.leaving(), w.order(), w.escalation(), w.heavierPerYear(), stop, w.matching()));
    }

    public TestService matching(Span span) {
        return waiting(w ->
                special(w, w.leaving(), w.order(), w.escalation(), w.heavierPerYear(), w.stop(), Optional.of(span)));
    }

    public TestService waiting(UnaryOperator<WaitingRules> change) {
        waiting = change.apply(waiting);
        return this;
    }

    private static WaitingRules rules(WaitingRules w, Optional<Span> patience, Optional<Bridging> bridging, Days norm) {
        return new WaitingRules(
                patience,
                w.patienceFactor(),
                w.leaving(),
                bridging,
                norm,
                w.order(),
                w.escalation(),
                w.heavierPerYear(),
                w.stop(),
                w.matching());
    }

    private static WaitingRules special(
            WaitingRules w,
            List<Route> leaving,
            WaitingRules.Order order,
            Optional<WaitingRules.Escalation> escalation,
            Growth heavier,
            Optional<WaitingRules.ListStop> stop,
            Optional<Span> matching) {
        return new WaitingRules(
                w.patience(),
                w.patienceFactor(),
                leaving,
                w.bridging(),
                w.norm(),
                order,
                escalation,
                heavier,
                stop,
                matching);
    }

    public TestService dutyToPlace(double euroPerDayElsewhere) {
        return dutyToPlace(euroPerDayElsewhere, false);
    }

    public TestService dutyToPlace(double euroPerDayElsewhere, boolean returns) {
        duty = Optional.of(new DutyToPlace(Timeline.constant(new EuroPerDay(euroPerDayElsewhere)), returns));
        return this;
    }

    public TestService ageLimit(double days, Span atReferral, Route... out) {
        var to = out.length == 0 ? List.of(home(1)) : List.of(out);
        var limit = Optional.of(new WayOut.AgeLimit(new Days(days), atReferral, to));
        return wayOut(o -> new WayOut(o.routes(), o.afterMaximum(), limit, o.housing(), o.breakdown(), o.relapse()));
    }

    public TestService housing(String dwellings, double share, double urgent) {
        var need = Optional.of(new WayOut.HousingNeed(dwellings, new Share(share), new Share(urgent)));
        return wayOut(o -> new WayOut(o.routes(), o.afterMaximum(), o.ageLimit(), need, o.breakdown(), o.relapse()));
    }

    public TestService breakdown(double perYear, String to, Waits waits, double longerStay) {
        var breakdown = new WayOut.Breakdown(
                Timeline.constant(new PerYear(perYear)), new ServiceId(to), waits, new Growth(longerStay));
        return wayOut(o -> o.withBreakdown(breakdown));
    }

    public TestService relapse(double share, Span after, String to) {
        var relapse = Optional.of(new WayOut.Relapse(new Share(share), after, new ServiceId(to)));
        return wayOut(o -> new WayOut(o.routes(), o.afterMaximum(), o.ageLimit(), o.housing(), o.breakdown(), relapse));
    }

    public TestService wayOut(UnaryOperator<WayOut> change) {
        wayOut = change.apply(wayOut);
        return this;
    }

    public TestService then(double share, String next, Waits waits) {
        routes.add(route(share, next, waits));
        return this;
    }

    public TestService thenHome(double share) {
        routes.add(home(share));
        return this;
    }

    public TestService afterMaximum(double share, String next, Waits waits) {
        afterMaximum.add(route(share, next, waits));
        return this;
    }

    public TestService afterMaximumHome(double share) {
        afterMaximum.add(home(share));
        return this;
    }

    public TestService price(double euroPerEtmaal) {
        return price(Timeline.constant(new EuroPerDay(euroPerEtmaal)));
    }

    public TestService price(Timeline<EuroPerDay> euroPerEtmaal) {
        price = euroPerEtmaal;
        return this;
    }

    public TestService funding(Funding form) {
        funding = Dated.always(form);
        return this;
    }

    public TestService start(int inCare, int waiting) {
        return start(inCare, waiting, 0);
    }

    public TestService start(int inCare, int waiting, int urgentWaiting) {
        start = new Start(inCare, 0, waiting, urgentWaiting);
        return this;
    }

    /** Nobody in care, and a list on which each has waited so many days. */
    public TestService startWaited(Double... days) {
        start = new Start(0, 0, List.of(), days.length, 0, List.of(days));
        return this;
    }

    /** So many in care, of whom some have completed it and wait for a dwelling. */
    public TestService startForDwelling(int inCare, int forDwelling) {
        start = new Start(inCare, forDwelling, 0, 0);
        return this;
    }

    /** Some in care, of whom so many are on the list of another service, and some who wait for this one. */
    public TestService startBlocked(int inCare, String to, int blocked, int waiting) {
        return start(inCare, 0, to, blocked, waiting, 0);
    }

    /** A start with everything that can be said of it but how long people have waited. */
    public TestService start(int inCare, int forDwelling, String to, int blocked, int waiting, int urgentWaiting) {
        var ready = new Start.Blocked(new ServiceId(to), blocked);
        start = new Start(inCare, forDwelling, List.of(ready), waiting, urgentWaiting, List.of());
        return this;
    }

    static Route route(double share, String next, Waits waits) {
        return new Route(new Destination.To(new ServiceId(next)), new Share(share), waits);
    }

    static Route home(double share) {
        return new Route(new Destination.Home(), new Share(share), Waits.AT_HOME);
    }

    Service build() {
        var out = new WayOut(
                Dated.always(routes.isEmpty() ? List.of(home(1)) : List.copyOf(routes)),
                afterMaximum,
                wayOut.ageLimit(),
                wayOut.housing(),
                wayOut.breakdown(),
                wayOut.relapse());
        return new Service(
                id,
                name,
                new Referrals(perYear, months, Timeline.constant(urgent), Timeline.constant(Factor.ONE), diversions),
                new StayRule(stay, Timeline.constant(Factor.ONE), maximum),
                new Room(places, plafond),
                new Providers(access, providers),
                waiting,
                duty,
                out,
                price,
                funding,
                OptionalDouble.empty(),
                start);
    }
}
