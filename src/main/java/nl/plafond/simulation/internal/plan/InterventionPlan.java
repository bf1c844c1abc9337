package nl.plafond.simulation.internal.plan;

import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.Intervention;
import nl.plafond.model.Intervention.Review.Residents;
import nl.plafond.model.Intervention.Transfer.Who;

/** An intervention in days and numbers. */
public sealed interface InterventionPlan {
    /** Stands for all providers of a service. */
    int EVERY = -1;

    double day();

    /** The number of the service whose clients it looks at. */
    int service();

    /** A review of everyone who waits, and of those in care where there are routes for them. */
    record Review(
            double day,
            int service,
            double offList,
            double costPerFile,
            List<RoutePlan> routes,
            double outOfCare,
            List<RoutePlan> residentRoutes)
            implements InterventionPlan {
        /** Whether those in care are looked at too. */
        public boolean ofResidents() {
            return !residentRoutes.isEmpty();
        }
    }

    /** A transfer of clients out of the model. */
    record Transfer(double day, int service, double inCare, double waiting, boolean longestStaying)
            implements InterventionPlan {}

    /** Who is in care above the places that are left, at one provider or at all of them, goes to another service. */
    record MoveSurplus(double day, int service, int provider, int to) implements InterventionPlan {}

    static InterventionPlan of(CareModel model, Intervention intervention, Calendar calendar) {
        double day = calendar.dayOf(intervention.on());
        int service = ServicePlan.number(model, intervention.service());
        if (intervention instanceof Intervention.Review review) {
            return new Review(
                    day,
                    service,
                    review.offList().value(),
                    review.costPerFile().value(),
                    RoutePlan.of(model, review.routes()),
                    review.residents().map(some -> some.leaving().value()).orElse(0.0),
                    RoutePlan.of(
                            model, review.residents().map(Residents::routes).orElse(List.of())));
        }
        if (intervention instanceof Intervention.MoveSurplus move) {
            int provider = move.provider()
                    .map(model.service(move.service()).providers()::number)
                    .orElse(EVERY);
            return new MoveSurplus(day, service, provider, ServicePlan.number(model, move.to()));
        }
        var transfer = (Intervention.Transfer) intervention;
        return new Transfer(
                day,
                service,
                transfer.inCare().value(),
                transfer.waiting().value(),
                transfer.who() == Who.LONGEST_STAYING);
    }
}
