package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.WayOut;
import nl.plafond.simulation.internal.random.Quantiles;

/** How clients leave a service, as a replication needs it. */
public final class DeparturePlan {
    /** Where those go whom the maximum stay stops; empty for the ordinary routes. */
    public final List<RoutePlan> afterMaximum;

    /** The age at which the legal ground ends, in days; infinite without one. */
    public final double ageLimit;

    /** How old clients are who are referred; only those below the limit come. */
    public final Quantiles ageAtReferral;

    public final List<RoutePlan> atAgeLimit;
    /** The number of the stream of dwellings that those need who go home, or {@link RoutePlan#HOME} for none. */
    public final int dwellings;

    public final double housingShare;
    public final double housingUrgent;
    /** The hazard per day of a breakdown. */
    public final StepFunction breakdown;

    public final RoutePlan afterBreakdown;
    public final double longerAfterBreakdown;
    public final double relapse;
    public final Quantiles relapseAfter;
    public final int relapsesTo;

    DeparturePlan(CareModel model, Service service, QuantileTables tables) {
        LocalDate start = model.start();
        var out = service.wayOut();
        afterMaximum = RoutePlan.of(model, out.afterMaximum());
        ageLimit = out.ageLimit().map(a -> a.age().value()).orElse(Double.POSITIVE_INFINITY);
        ageAtReferral = out.ageLimit()
                .map(a -> tables.fresh(a.atReferral()).between(0, a.age().value()))
                .orElse(tables.fresh(QuantileTables.UNUSED));
        atAgeLimit = out.ageLimit().map(a -> RoutePlan.of(model, a.routes())).orElse(List.of());
        dwellings = out.housing().map(h -> model.dwellings(h.dwellings())).orElse(RoutePlan.HOME);
        housingShare = out.housing().map(h -> h.share().value()).orElse(0.0);
        housingUrgent = out.housing().map(h -> h.urgent().value()).orElse(0.0);
        breakdown = out.breakdown()
                .map(b -> StepFunction.of(b.perYear(), start, perYear -> perYear / RegionPlan.DAYS_PER_YEAR))
                .orElse(StepFunction.constant(0));
        afterBreakdown = out.breakdown()
                .map(b -> new RoutePlan(1, ServicePlan.number(model, b.to()), b.waits() == Route.Waits.IN_PLACE))
                .orElse(new RoutePlan(1, RoutePlan.HOME, false));
        longerAfterBreakdown = out.breakdown().map(b -> b.longerStay().value()).orElse(0.0);
        relapse = out.relapse().map(r -> r.share().value()).orElse(0.0);
        relapseAfter = tables.fresh(out.relapse().map(WayOut.Relapse::after).orElse(QuantileTables.UNUSED));
        relapsesTo = out.relapse().map(r -> ServicePlan.number(model, r.to())).orElse(RoutePlan.HOME);
    }

    public boolean hasAgeLimit() {
        return ageLimit < Double.POSITIVE_INFINITY;
    }

    /** Whether everyone goes home at once and for good, by these routes at the end of care, and nothing ends it before. */
    boolean leadsHome(List<List<RoutePlan>> routes) {
        return !hasAgeLimit()
                && !hasHousing()
                && !hasBreakdown()
                && relapse == 0
                && Stream.concat(routes.stream(), Stream.of(afterMaximum))
                        .flatMap(List::stream)
                        .allMatch(route -> route.to() == RoutePlan.HOME);
    }

    public boolean hasHousing() {
        return dwellings != RoutePlan.HOME;
    }

    /** Whether stays break down, now or at another time. */
    boolean hasBreakdown() {
        return afterBreakdown.to() != RoutePlan.HOME;
    }
}
