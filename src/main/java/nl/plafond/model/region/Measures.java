package nl.plafond.model.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.plafond.model.Access;
import nl.plafond.model.Diversion;
import nl.plafond.model.Funding;
import nl.plafond.model.Intervention;
import nl.plafond.model.Intervention.Transfer.Who;
import nl.plafond.model.Label;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.BuildUp;
import nl.plafond.model.measures.ChangeAccess;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.model.measures.ChangeBridging;
import nl.plafond.model.measures.ChangeDeskHours;
import nl.plafond.model.measures.ChangeDwellings;
import nl.plafond.model.measures.ChangeExpertTable;
import nl.plafond.model.measures.ChangeFamilies;
import nl.plafond.model.measures.ChangeIndication;
import nl.plafond.model.measures.ChangeInflow;
import nl.plafond.model.measures.ChangeOverflowPrice;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ChangePrice;
import nl.plafond.model.measures.ChangePriceByStay;
import nl.plafond.model.measures.ChangeRelocation;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.model.measures.ChangeStaff;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.ChangeTemporaryPlaces;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.model.measures.CostOnce;
import nl.plafond.model.measures.CostPerYear;
import nl.plafond.model.measures.Divert;
import nl.plafond.model.measures.MaximumStay;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.NoMaximumStay;
import nl.plafond.model.measures.NoNewProviders;
import nl.plafond.model.measures.ProviderEnters;
import nl.plafond.model.measures.ProviderLeaves;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.model.measures.ShiftGroup;
import nl.plafond.model.measures.TakenAway;
import nl.plafond.model.measures.TransferClients;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.HoursPerWeek;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;

/**
 * What policy may change, by the names that scenario files have for it.
 *
 * <pre>{@code
 * var fewer = scenario(
 *         "fewer",
 *         changeInflow("beschermd-wonen")
 *                 .less(perYear(5))
 *                 .from(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)),
 *         reviewList("beschermd-wonen", percent(20), euro(1_100)).from(2025));
 * var more = scenario(
 *         "more",
 *         changePlaces("begeleid-wonen").more(places(10)).from(2025),
 *         changePlaces("beschermd-wonen")
 *                 .provider("klein")
 *                 .transferTo("begeleid-wonen")
 *                 .to(places(20))
 *                 .from(2026));
 * }</pre>
 */
public final class Measures {
    private Measures() {}

    /** A scenario: these measures, applied in this order; none for unchanged policy under another name. */
    public static Scenario scenario(String id, Measure... measures) {
        var label = new Label(id, id);
        return new Scenario(id, label, label, List.of(measures));
    }

    /** A measure that lacks its first day. */
    @FunctionalInterface
    public interface Undated {
        /** The measure from a day on. */
        Measure from(LocalDate day);

        /** The measure from 1 January of a year on. */
        default Measure from(int year) {
            return from(LocalDate.of(year, 1, 1));
        }
    }

    /** A measure that lacks its first day, and may grow from that day on. */
    @FunctionalInterface
    public interface Growing extends Undated {
        /** The measure from a day on, in equal monthly steps, the last of which is on the day on which all of it is there. */
        Measure from(LocalDate day, LocalDate full);

        @Override
        default Measure from(LocalDate day) {
            return from(day, day);
        }
    }

    // Who comes.

    /** More or fewer referrals. */
    public static Changing<PerYear, Growing> changeInflow(String service) {
        return change -> (from, full) -> new ChangeInflow(new ServiceId(service), from, full, change);
    }

    /** A part of the referrals goes to another service. */
    public static Growing divert(String service, Fraction part, String to, Diversion.IfFull ifFull) {
        return (from, full) -> new Divert(
                new ServiceId(service), from, full, part.share(), new ServiceId(to), ifFull, Optional.empty());
    }

    /** A part of the referrals of one group of clients is of another. */
    public static Growing shiftGroup(String service, String fromGroup, String toGroup, Fraction part) {
        return (from, full) -> new ShiftGroup(new ServiceId(service), fromGroup, toGroup, from, full, part.share());
    }

    /** Another part of the referrals is urgent. */
    public static Undated changeUrgency(String service, Fraction to) {
        return from -> new ChangeUrgency(new ServiceId(service), from, to.share());
    }

    // Who waits.

    /** Another part of those who come to another provider than they prefer wants to move. */
    public static Undated changeRelocation(String service, Fraction to) {
        return from -> new ChangeRelocation(new ServiceId(service), from, to.share());
    }

    /** So many temporary places for those who wait. */
    public static Undated changeTemporaryPlaces(String service, int places) {
        return from -> new ChangeTemporaryPlaces(new ServiceId(service), from, places);
    }

    /** The expert table finds care for so many a year. */
    public static Undated changeExpertTable(String service, PerYear perYear) {
        return from -> new ChangeExpertTable(new ServiceId(service), from, perYear);
    }

    /** Clients who join the list wait longer, or less long, before they leave it. */
    public static Undated changePatience(String service, Fraction by) {
        return from ->
                new ChangePatience(new ServiceId(service), from, by.growth().value());
    }

    /** Another part of those who join the list receives bridging care. */
    public static Undated changeBridging(String service, Fraction part) {
        return from -> new ChangeBridging(new ServiceId(service), from, Optional.of(part.share()), Optional.empty());
    }

    /** Families stop more often by a share, or less often below 0, and so many more are recruited. */
    public static Undated changeFamilies(String service, Fraction stop, Fraction recruited) {
        return from -> new ChangeFamilies(
                new ServiceId(service), from, from, Optional.of(stop.value()), Optional.of(recruited.value()));
    }

    /** Bridging care has another price. */
    public static Undated changeBridging(String service, EuroPerDay price) {
        return from -> new ChangeBridging(new ServiceId(service), from, Optional.empty(), Optional.of(price));
    }

    /** Everyone who waits is looked at again on a day, and this part leaves the list; home if no routes are named. */
    public static Undated reviewList(String service, Fraction offList, Euro perFile, Route... out) {
        var routes = out.length == 0 ? List.of(Route.HOME) : List.of(out);
        return on ->
                new ReviewList(new Intervention.Review(on, new ServiceId(service), offList.share(), perFile, routes));
    }

    /** The same, and those in care are looked at too: this part of them needs the place no longer, and goes home. */
    public static Undated reviewListAndResidents(String service, Fraction offList, Fraction outOfCare, Euro perFile) {
        var home = List.of(Route.HOME);
        return on -> new ReviewList(new Intervention.Review(
                on,
                new ServiceId(service),
                offList.share(),
                perFile,
                home,
                Optional.of(new Intervention.Review.Residents(outOfCare.share(), home))));
    }

    /** Clients move to another law or another region on a day, and leave the model. */
    public static Undated transfer(String service, Fraction inCare, Fraction waiting, Who who) {
        return on -> new TransferClients(
                new Intervention.Transfer(on, new ServiceId(service), inCare.share(), waiting.share(), who));
    }

    /** Clients are divided over the providers in another way. */
    public static Undated changeAccess(String service, Access to) {
        return from -> new ChangeAccess(new ServiceId(service), from, to);
    }

    /** A provider takes people from then on. */
    public static Undated providerEnters(String service, String provider) {
        return from -> new ProviderEnters(new ServiceId(service), provider, from);
    }

    /** A provider takes nobody any more. */
    public static Undated providerLeaves(String service, String provider) {
        return from -> new ProviderLeaves(new ServiceId(service), provider, from);
    }

    /** Nobody new enters; an entry after it in the same scenario is an exception. */
    public static Undated noNewProviders(String service) {
        return from -> new NoNewProviders(new ServiceId(service), from);
    }

    // How much room there is.

    /** More or fewer places. */
    public static PlacesChange changePlaces(String service) {
        return PlacesChange.of(service);
    }

    /** A new service opens its doors: so many places, a few at a time, evenly up to the day on which all are there. */
    public static Growing buildUp(String service, int places, int step) {
        return (from, full) -> new BuildUp(new ServiceId(service), from, full, places, step);
    }

    /** More or fewer hours of a desk, for all services that it decides for. */
    public static Changing<HoursPerWeek, Growing> changeDeskHours(String desk) {
        return change -> (from, full) -> new ChangeDeskHours(desk, from, full, change);
    }

    /** Indications are this long from a day on, for those that begin then. */
    public static Undated changeIndication(String service, Days term) {
        return indication(service, Optional.of(term), Optional.empty(), Optional.empty());
    }

    /** So many stop whose indication ends from a day on. */
    public static Undated changeIndication(String service, Fraction part) {
        return indication(service, Optional.empty(), Optional.of(part.share()), Optional.empty());
    }

    /** For so long care stands still from a day on when an indication ends. */
    public static Undated standStill(String service, Days length) {
        return indication(service, Optional.empty(), Optional.empty(), Optional.of(length));
    }

    private static Undated indication(
            String service, Optional<Days> term, Optional<Share> ends, Optional<Days> standStill) {
        return from -> new ChangeIndication(new ServiceId(service), from, term, ends, standStill);
    }

    /** More or fewer staff, for all services that have them. */
    public static Changing<Fte, Growing> changeStaff(String pool) {
        return change -> (from, full) -> new ChangeStaff(pool, from, full, change);
    }

    /** Another amount of the plafond of a service as a whole. */
    public static Changing<EuroPerYear, Undated> changePlafond(String service) {
        return change -> from -> new ChangePlafond(new ServiceId(service), Optional.empty(), from, change);
    }

    /** Another amount of the plafond of a provider. */
    public static Changing<EuroPerYear, Undated> changePlafond(String service, String provider) {
        return change -> from -> new ChangePlafond(new ServiceId(service), Optional.of(provider), from, change);
    }

    /** Another plafond for a service as a whole; its amount stays the same in each year unless it has an index of its own. */
    public static Undated setPlafond(String service, Plafonds.Ceiling to) {
        var plafond = to.following(Timeline.constant(Growth.NONE));
        return from -> new SetPlafond(new ServiceId(service), Optional.empty(), from, plafond, false);
    }

    /** Another plafond for one provider. */
    public static Undated setPlafond(String service, String provider, Plafonds.Ceiling to) {
        var plafond = to.following(Timeline.constant(Growth.NONE));
        return from -> new SetPlafond(new ServiceId(service), Optional.of(provider), from, plafond, false);
    }

    /** Another kind of plafond with the amount and the index that it has: {@code setPlafondKind("wonen", Plafonds::smart)}. */
    public static Undated setPlafondKind(String service, Function<EuroPerYear, ? extends Plafonds.Ceiling> to) {
        var plafond = to.apply(EuroPerYear.UNLIMITED).following(Timeline.constant(Growth.NONE));
        return from -> new SetPlafond(new ServiceId(service), Optional.empty(), from, plafond, true);
    }

    // How long clients stay and where they go.

    /** Clients who are admitted stay longer, or less long. */
    public static Growing changeStay(String service, Fraction by) {
        return (from, full) ->
                new ChangeStay(new ServiceId(service), from, full, by.growth().value());
    }

    /** Nobody who is admitted stays longer than this. */
    public static Undated maximumStay(String service, Days longest) {
        return from -> new MaximumStay(new ServiceId(service), from, longest);
    }

    /** There is no maximum to the stay any more. */
    public static Undated noMaximumStay(String service) {
        return from -> new NoMaximumStay(new ServiceId(service), from);
    }

    /** Stays of those who are admitted break down more, or less, often. */
    public static Growing changeBreakdown(String service, Fraction by) {
        return (from, full) -> new ChangeBreakdown(
                new ServiceId(service), from, full, by.growth().value());
    }

    /** Other ways out; the parts add up to 100 percent. */
    public static Undated changeRoutes(String service, Route... out) {
        return from -> new ChangeRoutes(new ServiceId(service), from, List.of(out));
    }

    /** More or fewer dwellings. */
    public static Changing<PerYear, Growing> changeDwellings(String dwellings) {
        return change -> (from, full) -> new ChangeDwellings(dwellings, from, full, change);
    }

    // What it costs.

    /** Another price. */
    public static Changing<EuroPerDay, Undated> changePrice(String service) {
        return change -> from -> new ChangePrice(new ServiceId(service), from, change);
    }

    /** Another price by how long clients have been in care; of all who are in care then, too. */
    public static Undated changePriceByStay(String service, PriceByStay.Step... steps) {
        return from -> new ChangePriceByStay(new ServiceId(service), from, new PriceByStay(List.of(steps)));
    }

    /** Another price of care elsewhere, under the duty to place. */
    public static Changing<EuroPerDay, Undated> changeOverflowPrice(String service) {
        return change -> from -> new ChangeOverflowPrice(new ServiceId(service), from, change);
    }

    /** Providers are paid in another way. */
    public static Undated setFunding(String service, Funding to) {
        return from -> new SetFunding(new ServiceId(service), from, to);
    }

    /** Money that is spent once, on a day. */
    public static Undated costOnce(String service, Euro amount) {
        return on -> new CostOnce(new ServiceId(service), on, amount, Optional.empty());
    }

    /** Money that is spent each year up to, not including, a day. */
    public static Undated costPerYear(String service, Euro perYear, LocalDate until) {
        return from -> new CostPerYear(new ServiceId(service), from, until, perYear, Optional.empty());
    }

    /** Money that another body takes away each year up to, not including, a day: a shift, and no saving. */
    public static Undated takenAway(String service, Euro perYear, LocalDate until) {
        return from -> new TakenAway(new ServiceId(service), from, until, perYear);
    }
}
