package nl.plafond.model.measures;

import java.util.Optional;
import java.util.Set;
import nl.plafond.model.ServiceId;

/** A measure on one service. */
public sealed interface ServiceMeasure extends Measure
        permits ChangePlaces,
                BuildUp,
                ChangeFamilies,
                ChangePlafond,
                SetPlafond,
                ChangeAccess,
                ProviderEnters,
                ProviderLeaves,
                NoNewProviders,
                ChangeInflow,
                Divert,
                ShiftGroup,
                ChangeStay,
                MaximumStay,
                ChangeIndication,
                NoMaximumStay,
                ReviewList,
                TransferClients,
                ChangeUrgency,
                ChangeOverflowPrice,
                ChangePatience,
                ChangeBridging,
                ChangeRelocation,
                ChangeTemporaryPlaces,
                ChangeExpertTable,
                ChangeBreakdown,
                ChangeRoutes,
                ChangePrice,
                ChangePriceByStay,
                SetFunding,
                CostOnce,
                CostPerYear,
                TakenAway {
    /** The service that the measure acts on. */
    ServiceId service();

    /** The provider that it is on; empty where it is on the service as a whole. */
    default Optional<String> provider() {
        return Optional.empty();
    }

    /** The municipality that it is on; empty where it is on all. */
    default Optional<String> municipality() {
        return Optional.empty();
    }

    /** The group of clients that it is on; empty where it is on all. */
    default Optional<String> group() {
        return Optional.empty();
    }

    @Override
    default Set<ServiceId> touches() {
        return Set.of(service());
    }
}
