package nl.plafond.simulation;

import static nl.plafond.model.region.Quantities.fraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafond.model.Access;
import nl.plafond.model.Afterwards;
import nl.plafond.model.Bridging;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.Dated;
import nl.plafond.model.Destination;
import nl.plafond.model.Diversion;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.ExpertTable;
import nl.plafond.model.Funding;
import nl.plafond.model.Indication;
import nl.plafond.model.Label;
import nl.plafond.model.Plafond;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Relocation;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;
import nl.plafond.model.TemporaryPlaces;
import nl.plafond.model.Timeline;
import nl.plafond.model.WaitingRules;
import nl.plafond.model.region.ProviderBuilder;
import nl.plafond.model.region.Region;
import nl.plafond.model.region.ServiceBuilder;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Hours;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;

/**
 * A {@link ServiceBuilder} in bare numbers, for tests that work them out by hand: shares from 0 to 1, days, euros. Everyone stays
 * for 30 days unless a test says otherwise.
 */
public final class TestService {
    private final ServiceBuilder service;
    private final List<Route> out = new ArrayList<>();
    private final List<Route> atMaximum = new ArrayList<>();

    TestService(String id) {
        service = Region.service(id).stay(new DurationDistribution.Fixed(30));
    }

    /** The builder that the library has, with all that was said so far. */
    public ServiceBuilder builder() {
        if (!out.isEmpty()) {
            service.out(out.toArray(Route[]::new));
        }
        return service.outAtMaximum(atMaximum.toArray(Route[]::new));
    }

    public TestService referralsPerYear(double rate) {
        return referralsPerYear(Timeline.constant(new PerYear(rate)));
    }

    public TestService referralsPerYear(Timeline<PerYear> rate) {
        service.referrals(rate);
        return this;
    }

    public TestService referralsFrom(String municipality, double perYear) {
        service.referralsFrom(municipality, Timeline.constant(new PerYear(perYear)));
        return this;
    }

    /** Its places are shared with other regions, from which so many come a year; this one bears a part of what they cost. */
    public TestService pool(double own, double othersPerYear, int inCareOfOthers) {
        service.pool(fraction(own), new PerYear(othersPerYear), inCareOfOthers);
        return this;
    }

    /** Its clients are of these groups; says how long they stay and wait. */
    public TestService groups(ClientGroup... each) {
        service.groups(each);
        return this;
    }

    public TestService referralsPerDay(double rate) {
        return referralsPerYear(rate * Days.PER_YEAR);
    }

    public TestService months(Double... factors) {
        service.months(factors);
        return this;
    }

    public TestService urgent(double share) {
        service.urgent(fraction(share));
        return this;
    }

    public TestService diverts(double share, String to, Diversion.IfFull ifFull) {
        service.diverting(fraction(share), to, ifFull);
        return this;
    }

    public TestService stay(DurationDistribution span) {
        service.stay(span);
        return this;
    }

    public TestService maximumStay(double days) {
        return maximumStay(Timeline.constant(new Days(days)));
    }

    public TestService maximumStay(Timeline<Days> days) {
        service.maximumStay(days);
        return this;
    }

    public TestService places(int number) {
        service.places(number);
        return this;
    }

    public TestService places(Timeline<Places> number) {
        service.places(number);
        return this;
    }

    public TestService staff(String pool, double ftePerPlace) {
        service.staff(pool, new Fte(ftePerPlace));
        return this;
    }

    public TestService desk(String at, double hoursPerReferral) {
        return desk(at, hoursPerReferral, 0, 0);
    }

    public TestService desk(String at, double hoursPerReferral, double hoursPerMove, int waiting) {
        service.desk(at, new Hours(hoursPerReferral), new Hours(hoursPerMove), waiting);
        return this;
    }

    public TestService indication(double length, double ends) {
        return indication(length, ends, 0, 0, 0);
    }

    public TestService indication(double length, double ends, double hours, double cost, double standStill) {
        service.indication(new Indication(
                Timeline.constant(new Days(length)),
                Timeline.constant(new Share(ends)),
                new Hours(hours),
                new Euro(cost),
                Timeline.constant(new Days(standStill))));
        return this;
    }

    public TestService families(int places, double stop, double recruited) {
        return families(places, Timeline.constant(new PerYear(stop)), Timeline.constant(new PerYear(recruited)));
    }

    public TestService families(int places, Timeline<PerYear> stop, Timeline<PerYear> recruited) {
        service.families(places, stop, recruited);
        return this;
    }

    public TestService plafond(Plafond.AdmissionRule rule, double perCalendarYear) {
        return plafond(rule, Timeline.constant(new EuroPerYear(perCalendarYear)), 0);
    }

    public TestService plafond(Plafond.AdmissionRule rule, Timeline<EuroPerYear> perCalendarYear, double index) {
        return plafond(new Plafond.Hard(rule, perCalendarYear, Timeline.constant(new Growth(index))));
    }

    public TestService plafond(Plafond kind) {
        service.plafond(index -> kind);
        return this;
    }

    /** Another provider, which has its part of what the service has as a whole. */
    public TestService provider(String provider, double share) {
        service.providers(named(provider, share));
        return this;
    }

    /** Another provider, which takes people from a day on and up to another. */
    public TestService provider(String provider, double share, LocalDate from, LocalDate until) {
        service.providers(named(provider, share).present(from, until));
        return this;
    }

    /** The same with places of its own. */
    public TestService provider(String provider, double share, int own, LocalDate from, LocalDate until) {
        service.providers(named(provider, share).places(own).present(from, until));
        return this;
    }

    /** Another provider with places of its own. */
    public TestService provider(String provider, double share, int own) {
        service.providers(named(provider, share).places(own));
        return this;
    }

    /** Another provider with a plafond of its own. */
    public TestService provider(String provider, double share, Plafond own) {
        service.providers(named(provider, share).plafond(index -> own));
        return this;
    }

    /** Another provider with places and a plafond of its own. */
    public TestService provider(String provider, double share, int ownPlaces, Plafond ownPlafond) {
        service.providers(named(provider, share).places(ownPlaces).plafond(index -> ownPlafond));
        return this;
    }

    /** After so many days in care this part of the price is paid, and so on. */
    public TestService priceByStay(double... daysAndParts) {
        return priceByStay(Dated.always(staffel(daysAndParts)));
    }

    public TestService priceByStay(Dated<PriceByStay> prices) {
        service.priceByStay(prices);
        return this;
    }

    /** Steps after so many days in care to this part of the price, and so on. */
    static PriceByStay staffel(double... daysAndParts) {
        var steps = new ArrayList<PriceByStay.Step>();
        for (int i = 0; i < daysAndParts.length; i += 2) {
            steps.add(new PriceByStay.Step(new Days(daysAndParts[i]), new Factor(daysAndParts[i + 1])));
        }
        return new PriceByStay(steps);
    }

    /** Another provider, which is paid a part of the price of the service. */
    public TestService provider(String provider, double share, Timeline<Factor> price) {
        service.providers(named(provider, share).price(price));
        return this;
    }

    private static ProviderBuilder named(String provider, double share) {
        return Region.provider(provider, fraction(share));
    }

    public TestService access(Access how) {
        service.access(how);
        return this;
    }

    /** Other access from a day on. */
    public TestService access(LocalDate from, Access how) {
        service.access(from, how);
        return this;
    }

    public TestService patience(DurationDistribution span) {
        service.patience(span);
        return this;
    }

    public TestService bridging(double euroPerDay, double share) {
        return bridging(Timeline.constant(new EuroPerDay(euroPerDay)), share);
    }

    public TestService bridging(Timeline<EuroPerDay> euroPerDay, double share) {
        service.bridging(new Bridging(new Label("-", "-"), euroPerDay, Timeline.constant(new Share(share))));
        return this;
    }

    /** Care is found for who has waited so many days, or so many if urgent: for so many a year, at this price. */
    public TestService expertTable(double after, double urgentAfter, Timeline<PerYear> perYear, double euroPerEtmaal) {
        service.expertTable(new ExpertTable(
                new Days(after), new Days(urgentAfter), perYear, Timeline.constant(new EuroPerDay(euroPerEtmaal))));
        return this;
    }

    public TestService expertTable(double after, double perYear, double euroPerEtmaal) {
        return expertTable(after, after, Timeline.constant(new PerYear(perYear)), euroPerEtmaal);
    }

    /** Places in which those who wait may stay for so many days, at a price per day. */
    public TestService temporary(Timeline<Places> places, double longest, double euroPerDay) {
        service.temporary(
                new TemporaryPlaces(places, new Days(longest), Timeline.constant(new EuroPerDay(euroPerDay))));
        return this;
    }

    public TestService temporary(int places, double longest, double euroPerDay) {
        return temporary(Timeline.constant(new Places(places)), longest, euroPerDay);
    }

    /** This part of those who come to another provider than they prefer moves there once it has room, at a cost each. */
    public TestService relocation(double share, double euroPerMove) {
        service.relocation(new Relocation(Timeline.constant(new Share(share)), new Euro(euroPerMove)));
        return this;
    }

    public TestService norm(double days) {
        service.norm(new Days(days));
        return this;
    }

    public TestService order(WaitingRules.Order order) {
        service.order(order);
        return this;
    }

    public TestService leaving(Route... leaving) {
        service.leaving(leaving);
        return this;
    }

    public TestService escalation(double perYear, String to) {
        service.escalation(new PerYear(perYear), to);
        return this;
    }

    public TestService heavier(double perYear) {
        service.heavier(fraction(perYear));
        return this;
    }

    public TestService listStop(int length, Route... otherwise) {
        service.listStop(length, otherwise);
        return this;
    }

    public TestService afterwards(Afterwards afterwards) {
        service.afterwards(afterwards);
        return this;
    }

    public TestService matching(DurationDistribution span) {
        service.matching(span);
        return this;
    }

    public TestService dutyToPlace(double euroPerDayElsewhere) {
        service.dutyToPlace(new EuroPerDay(euroPerDayElsewhere));
        return this;
    }

    public TestService dutyToPlace(double euroPerDayElsewhere, boolean returns) {
        service.comesBack(returns);
        return dutyToPlace(euroPerDayElsewhere);
    }

    public TestService ageLimit(double days, DurationDistribution atReferral, Route... to) {
        service.ageLimit(new Days(days), atReferral, to);
        return this;
    }

    public TestService housing(String dwellings, double share, double urgent) {
        service.housing(dwellings, fraction(share), fraction(urgent));
        return this;
    }

    public TestService breakdown(double perYear, String to, Waits waits, double longerStay) {
        service.breakdown(new PerYear(perYear), to, waits, fraction(longerStay));
        return this;
    }

    public TestService relapse(double share, DurationDistribution after, String to) {
        service.relapse(fraction(share), after, to);
        return this;
    }

    public TestService then(double share, String next, Waits waits) {
        out.add(route(share, next, waits));
        return this;
    }

    /** The same with a bonus for each. */
    public TestService then(double share, String to, Waits waits, Euro bonus) {
        out.add(route(share, to, waits).withBonus(bonus));
        return this;
    }

    public TestService thenHome(double share) {
        out.add(home(share));
        return this;
    }

    /** This way out, beside those that were said. */
    public TestService out(Route way) {
        out.add(way);
        return this;
    }

    /** Other ways out from a day on. */
    public TestService out(LocalDate from, Route... routes) {
        service.out(from, routes);
        return this;
    }

    public TestService afterMaximum(double share, String next, Waits waits) {
        atMaximum.add(route(share, next, waits));
        return this;
    }

    public TestService afterMaximumHome(double share) {
        atMaximum.add(home(share));
        return this;
    }

    public TestService price(double euroPerEtmaal) {
        return price(Timeline.constant(new EuroPerDay(euroPerEtmaal)));
    }

    public TestService price(Timeline<EuroPerDay> euroPerEtmaal) {
        service.price(euroPerEtmaal);
        return this;
    }

    public TestService funding(Funding form) {
        service.funding(form);
        return this;
    }

    public TestService start(int inCare, int waiting) {
        return start(inCare, waiting, 0);
    }

    public TestService start(int inCare, int waiting, int urgentWaiting) {
        service.inCare(inCare).waiting(waiting).urgentWaiting(urgentWaiting);
        return this;
    }

    /** So many of those on the list do not wait in earnest. */
    public TestService inactive(int clients) {
        service.inactive(clients);
        return this;
    }

    /** Nobody in care, and a list on which each has waited so many days. */
    public TestService startWaited(Double... days) {
        service.waiting(days.length)
                .waited(List.of(days).stream().map(Days::new).toArray(Days[]::new));
        return this;
    }

    /** So many in care, of whom some have completed it and wait for a dwelling. */
    public TestService startForDwelling(int inCare, int forDwelling) {
        service.inCare(inCare).waitingForDwelling(forDwelling);
        return this;
    }

    /** Some in care, of whom so many are on the list of another service, and some who wait for this one. */
    public TestService startBlocked(int inCare, String to, int blocked, int waiting) {
        return start(inCare, 0, to, blocked, waiting, 0);
    }

    /** A start with everything that can be said of it but how long people have waited. */
    public TestService start(int inCare, int forDwelling, String to, int blocked, int waiting, int urgentWaiting) {
        service.waitingForDwelling(forDwelling).blocked(to, blocked);
        return start(inCare, waiting, urgentWaiting);
    }

    static Route route(double share, String next, Waits waits) {
        return new Route(new Destination.To(new ServiceId(next)), new Share(share), waits);
    }

    static Route home(double share) {
        return new Route(new Destination.Home(), new Share(share), Waits.AT_HOME);
    }
}
