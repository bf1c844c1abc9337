package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;

/** Other ways out for those whose care is complete from a date on; the shares add up to 1. */
public record ChangeRoutes(ServiceId service, LocalDate from, List<Route> routes) implements ServiceMeasure {
    public ChangeRoutes {
        routes = List.copyOf(routes);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var changed = s.wayOut().routes().thenAlways(from, routes);
            return s.withWayOut(s.wayOut().withRoutes(changed));
        });
    }
}
