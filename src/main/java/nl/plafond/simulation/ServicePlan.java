package nl.plafond.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.Diversion;
import nl.plafond.model.DutyToPlace;
import nl.plafond.model.Funding;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Span;
import nl.plafond.model.Start;
import nl.plafond.model.Timeline;
import nl.plafond.model.flows.Endurance;
import nl.plafond.model.flows.Throughput;
import nl.plafond.simulation.random.Key;
import nl.plafond.simulation.random.QuantileTable;

/** One service as the running world needs it: numbers for names, days for dates, tables for distributions. */
final class ServicePlan {
    final long key;
    final Steps referralsPerYear;
    final double[] monthFactors;
    final double mostReferralsPerYear;
    final Steps inflowFactor;
    final int inflowLayers;
    final Steps urgentShare;
    final DiversionPlan[] diversions;

    final QuantileTable stay;
    final Span stayLaw;
    final QuantileTable residualStay;
    final double startMaximum;
    final Steps stayFactor;
    final Steps maximumStay;

    final boolean limited;
    final boolean hasPlaces;
    final boolean hasPlafond;
    final ProviderPlan[] providers;
    /** Up to which quantile each provider is the one that a client prefers. */
    final double[] preferredUpTo;

    final Switch<Access> access;
    final WaitingPlan waiting;
    final OutPlan out;
    final boolean dutyToPlace;
    final boolean comesBack;
    final Steps overflowPrice;
    /** What a day of care and a day of a place cost. */
    final Steps price;
    /** What is paid for a day of care. */
    final Steps tariff;

    final Switch<Funding> funding;
    final int startInCare;
    final int startForDwelling;
    final int[] startBlocked;
    /** For which services those wait, by their numbers. */
    final int[] startBlockedFor;

    final int startWaiting;
    final int startUrgent;
    /** How long each who waits on the first day has waited; none where that is drawn. */
    final double[] startWaited;
    /** How long people last on its list; only where someone waits on the first day. */
    final Optional<Endurance> endurance;
    /** What goes through its list about the first day. */
    final Throughput throughput;

    ServicePlan(CareModel model, Service service, Throughput throughput, Calendar calendar, Tables tables) {
        LocalDate start = model.start();
        key = Key.of(service.id().value());
        var referrals = service.referrals();
        referralsPerYear = Steps.of(referrals.perYear(), start);
        monthFactors = referrals.months().stream().mapToDouble(m -> m).toArray();
        double busiest = referrals.months().stream().mapToDouble(m -> m).max().orElse(1);
        mostReferralsPerYear = referralsPerYear.largest(calendar.end()) * busiest;
        inflowFactor = Steps.of(referrals.factor(), start);
        inflowLayers = (int) Math.ceil(inflowFactor.largest(calendar.end()));
        urgentShare = Steps.of(referrals.urgent(), start);
        diversions = referrals.diversions().stream()
                .map(d -> new DiversionPlan(model, d))
                .toArray(DiversionPlan[]::new);

        stayLaw = service.stay().length();
        stay = tables.fresh(stayLaw);
        stayFactor = Steps.of(service.stay().factor(), start);
        maximumStay = Steps.of(service.stay().maximum(), start);
        startMaximum = service.stay().maximum().on(start);

        price = Steps.of(service.price(), start);
        tariff = Steps.of(service.tariff(), start);
        funding = Switch.of(service.funding(), start, f -> f);
        limited = service.limited();
        hasPlaces = service.hasPlaces();
        hasPlafond = service.hasPlafond();
        providers = providers(model, service, calendar);
        preferredUpTo = cumulative(providers);
        access = Switch.of(service.providers().access(), start, a -> a);
        waiting = new WaitingPlan(model, service, tables);
        out = new OutPlan(model, service, tables);
        residualStay = tables.residual(stayLaw, startMaximum, out.breakdown.at(0));
        dutyToPlace = service.dutyToPlace();
        comesBack = service.duty().filter(DutyToPlace::returns).isPresent();
        overflowPrice = Steps.of(service.duty().map(DutyToPlace::overflowPrice).orElse(Timeline.constant(0)), start);
        startInCare = service.start().inCare();
        startForDwelling = service.start().forDwelling();
        var blocked = service.start().blocked();
        startBlocked = blocked.stream().mapToInt(Start.Blocked::clients).toArray();
        startBlockedFor = blocked.stream().mapToInt(b -> number(model, b.to())).toArray();
        startWaiting = service.start().waiting();
        startUrgent = service.start().urgentWaiting();
        startWaited = service.start().waited().stream().mapToDouble(d -> d).toArray();
        endurance = startWaiting > 0 ? Optional.of(Endurance.of(service, tables.workedOut)) : Optional.empty();
        this.throughput = throughput;
    }

    private ProviderPlan[] providers(CareModel model, Service service, Calendar calendar) {
        var named = service.providers().each();
        if (named.isEmpty()) {
            var room = service.room();
            return new ProviderPlan[] {new ProviderPlan(model, 1, room.places(), room.plafond(), tariff, calendar)};
        }
        return named.stream()
                .map(p -> new ProviderPlan(
                        model, p.share(), service.placesOf(p.id()), service.plafondOf(p.id()), tariff, calendar))
                .toArray(ProviderPlan[]::new);
    }

    private static double[] cumulative(ProviderPlan[] providers) {
        var upTo = Arrays.stream(providers).mapToDouble(p -> p.share).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        upTo[upTo.length - 1] = 1;
        return upTo;
    }

    /** The provider that a quantile prefers. */
    int preferred(double quantile) {
        if (preferredUpTo.length == 1) {
            return 0;
        }
        int found = Arrays.binarySearch(preferredUpTo, quantile);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** How clients in care are spread over the providers: as the places are, or else as their shares. */
    double[] room() {
        boolean counted = Arrays.stream(providers).allMatch(p -> p.hasPlaces && p.places.at(0) > 0);
        return Arrays.stream(providers)
                .mapToDouble(p -> counted ? p.places.at(0) : p.share)
                .toArray();
    }

    /** The days on which something of it changes. */
    List<double[]> changes() {
        var days = new ArrayList<double[]>();
        for (var steps : new Steps[] {
            referralsPerYear,
            inflowFactor,
            urgentShare,
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
        days.add(access.changes());
        days.add(funding.changes());
        days.add(out.routes.changes());
        for (var diversion : diversions) {
            days.add(diversion.share.changes());
        }
        for (var provider : providers) {
            days.add(provider.changes().toArray());
        }
        return days;
    }

    static int number(CareModel model, ServiceId service) {
        return model.services().indexOf(model.service(service));
    }

    /** A diversion with the number of the service that it leads to. */
    static final class DiversionPlan {
        final int to;
        final Steps share;
        final boolean fallsBack;

        DiversionPlan(CareModel model, Diversion diversion) {
            to = number(model, diversion.to());
            share = Steps.of(diversion.share(), model.start());
            fallsBack = diversion.ifFull() == Diversion.IfFull.OWN_SERVICE;
        }
    }
}
