package nl.plafond.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Bridging;
import nl.plafond.model.Destination;
import nl.plafond.model.Diversion;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond;
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
import nl.plafond.units.Days;
import nl.plafond.units.Share;

/**
 * A service under construction, for tests. To begin with nobody is referred to it, nobody is there, it has no limit, costs
 * nothing, keeps everyone for 30 days and sends them home.
 */
public final class TestService {
    private final ServiceId id;
    private final Label name;
    private Timeline perYear = Timeline.constant(0);
    private List<Double> months = Collections.nCopies(12, 1.0);
    private double urgent;
    private final List<Diversion> diversions = new ArrayList<>();
    private Span stay = new Span.Fixed(30);
    private Timeline maximum = Timeline.constant(Double.POSITIVE_INFINITY);
    private Optional<Timeline> places = Optional.empty();
    private Optional<Plafond> plafond = Optional.empty();
    private Optional<Span> patience = Optional.empty();
    private Optional<Bridging> bridging = Optional.empty();
    private Days norm = Days.UNLIMITED;
    private Optional<Timeline> overflowPrice = Optional.empty();
    private final List<Route> routes = new ArrayList<>();
    private final List<Route> afterMaximum = new ArrayList<>();
    private Timeline price = Timeline.constant(0);
    private Start start = new Start(0, 0, 0);

    TestService(String id) {
        this.id = new ServiceId(id);
        name = new Label(id, id);
    }

    public TestService referralsPerYear(double rate) {
        return referralsPerYear(Timeline.constant(rate));
    }

    public TestService referralsPerYear(Timeline rate) {
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
        urgent = share;
        return this;
    }

    public TestService diverts(double share, String to, Diversion.IfFull ifFull) {
        diversions.add(new Diversion(new ServiceId(to), Timeline.constant(share), ifFull));
        return this;
    }

    public TestService stay(Span span) {
        stay = span;
        return this;
    }

    public TestService maximumStay(double days) {
        return maximumStay(Timeline.constant(days));
    }

    public TestService maximumStay(Timeline days) {
        maximum = days;
        return this;
    }

    public TestService places(int number) {
        return places(Timeline.constant(number));
    }

    public TestService places(Timeline number) {
        places = Optional.of(number);
        return this;
    }

    public TestService plafond(Plafond.AdmissionRule rule, double perCalendarYear) {
        return plafond(rule, Timeline.constant(perCalendarYear), 0);
    }

    public TestService plafond(Plafond.AdmissionRule rule, Timeline perCalendarYear, double index) {
        plafond = Optional.of(new Plafond.Hard(rule, perCalendarYear, Timeline.constant(index)));
        return this;
    }

    public TestService patience(Span span) {
        patience = Optional.of(span);
        return this;
    }

    public TestService bridging(double euroPerDay, double share) {
        return bridging(Timeline.constant(euroPerDay), share);
    }

    public TestService bridging(Timeline euroPerDay, double share) {
        bridging = Optional.of(new Bridging(new Label("-", "-"), euroPerDay, new Share(share)));
        return this;
    }

    public TestService norm(double days) {
        norm = new Days(days);
        return this;
    }

    public TestService dutyToPlace(double euroPerDayElsewhere) {
        overflowPrice = Optional.of(Timeline.constant(euroPerDayElsewhere));
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
        return price(Timeline.constant(euroPerEtmaal));
    }

    public TestService price(Timeline euroPerEtmaal) {
        price = euroPerEtmaal;
        return this;
    }

    public TestService start(int inCare, int waiting) {
        return start(inCare, waiting, 0);
    }

    public TestService start(int inCare, int waiting, int urgentWaiting) {
        start = new Start(inCare, waiting, urgentWaiting);
        return this;
    }

    static Route route(double share, String next, Waits waits) {
        return new Route(new Destination.To(new ServiceId(next)), new Share(share), waits);
    }

    static Route home(double share) {
        return new Route(new Destination.Home(), new Share(share), Waits.AT_HOME);
    }

    Service build() {
        var referrals = new Referrals(perYear, months, new Share(urgent), Timeline.constant(1), diversions);
        return new Service(
                id,
                name,
                referrals,
                new StayRule(stay, Timeline.constant(1), maximum),
                new Room(places, plafond),
                new WaitingRules(patience, bridging, norm),
                overflowPrice,
                routes.isEmpty() ? List.of(home(1)) : routes,
                afterMaximum,
                price,
                start);
    }
}
