package nl.plafond.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.Destination;
import nl.plafond.model.Diversion;
import nl.plafond.model.Plafond;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Span;
import nl.plafond.model.Timeline;
import nl.plafond.simulation.random.Key;
import nl.plafond.simulation.random.QuantileTable;

/**
 * One service as the running world needs it: numbers for names, days for dates, tables for distributions.
 *
 * <p>A service number of {@link #HOME} stands for leaving the model.
 */
final class ServicePlan {
    static final int HOME = -1;

    final long key;
    final Steps referralsPerYear;
    final double[] monthFactors;
    final double mostReferralsPerYear;
    final Steps inflowFactor;
    final int inflowLayers;
    final double urgentShare;
    final DiversionPlan[] diversions;
    final QuantileTable stay;
    final Span stayLaw;
    final QuantileTable residualStay;
    final double startMaximum;
    final Steps stayFactor;
    final Steps maximumStay;
    final boolean limited;
    final boolean hasPlaces;
    final Steps places;
    final boolean hasPlafond;
    final boolean committed;
    final Steps plafondAmount;
    /** What an index makes of the amount in each year, in constant prices. */
    final double[] plafondReal;
    /** The plafond of each year once it is over, in constant prices. */
    final double[] plafond;

    final boolean hasPatience;
    final QuantileTable patience;
    final Span patienceLaw;
    final QuantileTable elapsed;
    final Steps bridgingPrice;
    final double bridgingShare;
    final double norm;
    final boolean dutyToPlace;
    final Steps overflowPrice;
    final List<RoutePlan> routes;
    final List<RoutePlan> afterMaximum;
    final Steps price;
    final int startInCare;
    final int startWaiting;
    final int startUrgent;

    ServicePlan(CareModel model, Service service, Calendar calendar, Tables tables) {
        LocalDate start = model.start();
        key = Key.of(service.id().value());
        var referrals = service.referrals();
        referralsPerYear = Steps.of(referrals.perYear(), start);
        monthFactors = referrals.months().stream().mapToDouble(m -> m).toArray();
        double busiest = referrals.months().stream().mapToDouble(m -> m).max().orElse(1);
        mostReferralsPerYear = referralsPerYear.largest(calendar.end()) * busiest;
        inflowFactor = Steps.of(referrals.factor(), start);
        inflowLayers = (int) Math.ceil(inflowFactor.largest(calendar.end()));
        urgentShare = referrals.urgent().value();
        diversions = referrals.diversions().stream()
                .map(d -> new DiversionPlan(model, d))
                .toArray(DiversionPlan[]::new);

        stayLaw = service.stay().length();
        stay = tables.fresh(stayLaw);
        stayFactor = Steps.of(service.stay().factor(), start);
        maximumStay = Steps.of(service.stay().maximum(), start);
        startMaximum = service.stay().maximum().on(start);
        residualStay = tables.residual(stayLaw, startMaximum);

        limited = service.room().limited();
        hasPlaces = service.room().places().isPresent();
        places = Steps.of(service.room().places().orElse(Timeline.constant(Double.POSITIVE_INFINITY)), start);
        hasPlafond = service.room().plafond().isPresent();
        committed = service.room().plafond().filter(ServicePlan::isCommitted).isPresent();
        plafondAmount = Steps.of(
                service.room().plafond().map(Plafond::perYear).orElse(Timeline.constant(Double.POSITIVE_INFINITY)),
                start);
        plafondReal = new double[calendar.years() + 1];
        plafond = new double[calendar.years() + 1];
        service.room().plafond().ifPresent(p -> fillPlafond(model, p, calendar));

        var waiting = service.waiting();
        hasPatience = waiting.patience().isPresent();
        patienceLaw = waiting.patience().orElse(new Span.Fixed(1e9));
        patience = tables.fresh(patienceLaw);
        startInCare = service.start().inCare();
        startWaiting = service.start().waiting();
        startUrgent = service.start().urgentWaiting();
        double perDay = Math.max(1e-6, referralsPerYear.at(0) / Plan.DAYS_PER_YEAR);
        elapsed = tables.elapsed(patienceLaw, perDay, startWaiting);
        bridgingPrice = Steps.of(waiting.bridging().map(b -> b.price()).orElse(Timeline.constant(0)), start);
        bridgingShare = waiting.bridging().map(b -> b.share().value()).orElse(0.0);
        norm = waiting.norm().value();
        dutyToPlace = service.dutyToPlace();
        overflowPrice = Steps.of(service.overflowPrice().orElse(Timeline.constant(0)), start);
        routes = RoutePlan.of(model, service.routes());
        afterMaximum = service.afterMaximum().isEmpty() ? routes : RoutePlan.of(model, service.afterMaximum());
        price = Steps.of(service.price(), start);
    }

    private static boolean isCommitted(Plafond plafond) {
        return plafond instanceof Plafond.Hard hard && hard.rule() == Plafond.AdmissionRule.COMMITTED;
    }

    private void fillPlafond(CareModel model, Plafond plan, Calendar calendar) {
        for (int year = 0; year < plafond.length; year++) {
            int named = calendar.firstYear() + year;
            plafondReal[year] = model.grown(plan.index(), named) / model.priceFactor(named);
            plafond[year] = plafond(year, calendar.yearStart(year + 1), calendar);
        }
    }

    /**
     * The plafond of a year in constant prices as it is known on a day: an amount that changed within the year counts for
     * the days for which it stood, and what stands now is taken to stay. A first year that is simulated in part has that
     * part of the plafond.
     */
    double plafond(int year, double known, Calendar calendar) {
        double from = calendar.yearStart(year);
        double to = calendar.yearStart(year + 1);
        double seen = Math.min(Math.max(known, Math.max(0, from)), to);
        double sum = plafondAmount.integral(Math.max(0, from), seen) + plafondAmount.at(known) * (to - seen);
        return sum / (to - from) * plafondReal[year];
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

    /** A way out, up to the share at which the next one begins. */
    record RoutePlan(double upTo, int to, boolean waitsInPlace) {
        static List<RoutePlan> of(CareModel model, List<Route> routes) {
            var plans = new ArrayList<RoutePlan>();
            double upTo = 0;
            for (var route : routes) {
                upTo += route.share().value();
                int to = route.destination() instanceof Destination.To next ? number(model, next.service()) : HOME;
                plans.add(new RoutePlan(upTo, to, route.waits() == Route.Waits.IN_PLACE));
            }
            return List.copyOf(plans);
        }

        /** The route that a quantile chooses; the last one takes what rounding leaves. */
        static RoutePlan choose(List<RoutePlan> routes, double quantile) {
            for (int i = 0; i < routes.size(); i++) {
                var route = routes.get(i);
                if (quantile < route.upTo) {
                    return route;
                }
            }
            return routes.get(routes.size() - 1);
        }
    }
}
