package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Bridging;
import nl.plafond.model.CareModel;
import nl.plafond.model.Service;
import nl.plafond.model.TemporaryPlaces;
import nl.plafond.model.WaitingRules.Order;
import nl.plafond.simulation.internal.random.Quantiles;

/** What happens to those who wait for a service, as a replication needs it. */
public final class WaitingPlan {
    public final boolean hasPatience;
    public final StepFunction patienceFactor;
    public final List<RoutePlan> leaving;
    public final boolean hasBridging;
    public final StepFunction bridgingPrice;
    public final StepFunction bridgingShare;
    /** How many temporary places there are; none where there never are any. */
    public final Optional<StepFunction> temporaryPlaces;

    public final double temporaryLongest;
    public final StepFunction temporaryPrice;
    public final double norm;
    public final Order order;
    /** The hazard per day of coming to need the heavier service. */
    public final double escalation;

    public final int escalatesTo;
    /** By which share a stay gets longer for each day waited. */
    public final double heavierPerDay;
    /** How long a list may be; the largest number without a limit. */
    public final int longest;

    public final List<RoutePlan> otherwise;
    /** What becomes of those who go home without care. */
    public final AfterwardsPlan afterwards;

    public final boolean hasMatching;
    public final Quantiles matching;

    WaitingPlan(CareModel model, Service service, QuantileTables tables) {
        LocalDate start = model.start();
        var rules = service.waiting();
        hasPatience = rules.patience().isPresent();
        patienceFactor = StepFunction.of(rules.patienceFactor(), start);
        leaving = RoutePlan.of(model, rules.leaving());
        hasBridging = rules.bridging().isPresent();
        bridgingPrice = StepFunction.of(rules.bridging().map(Bridging::price), 0, start);
        bridgingShare = StepFunction.of(rules.bridging().map(Bridging::share), 0, start);
        var temporary = rules.temporary();
        temporaryPlaces = temporary.map(t -> StepFunction.of(t.places(), start));
        temporaryLongest = temporary.map(t -> t.longest().value()).orElse(0.0);
        temporaryPrice = StepFunction.of(temporary.map(TemporaryPlaces::price), 0, start);
        norm = rules.norm().value();
        order = rules.order();
        escalation = rules.escalation()
                .map(e -> e.perYear().value() / RegionPlan.DAYS_PER_YEAR)
                .orElse(0.0);
        escalatesTo =
                rules.escalation().map(e -> ServicePlan.number(model, e.to())).orElse(RoutePlan.HOME);
        heavierPerDay = rules.heavierPerYear().value() / RegionPlan.DAYS_PER_YEAR;
        longest = rules.stop().map(s -> s.length()).orElse(Integer.MAX_VALUE);
        otherwise = rules.stop().map(s -> RoutePlan.of(model, s.otherwise())).orElse(List.of());
        afterwards = new AfterwardsPlan(rules.afterwards(), tables);
        hasMatching = rules.matching().isPresent();
        matching = tables.fresh(rules.matching().orElse(QuantileTables.UNUSED));
    }
}
