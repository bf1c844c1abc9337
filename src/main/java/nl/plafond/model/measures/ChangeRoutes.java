package nl.plafond.model.measures;

import java.time.LocalDate;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.Destination;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.vocabulary.ControlGroup;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.sentences.Sentence;
import nl.plafond.vocabulary.sentences.Value;

/** Other ways out for those whose care is complete from a date on; the shares add up to 1. */
public record ChangeRoutes(ServiceId service, LocalDate from, List<Route> routes) implements ServiceMeasure {
    private static final Field<List<Route>> OUT =
            Field.required("out", Route.listed(Route.Waits.IN_PLACE).called("routes-out"));

    /** Its kind. */
    public static final MeasureType<ChangeRoutes> TYPE = MeasureType.of(
                    "change-routes",
                    ControlGroup.STAY,
                    form -> new ChangeRoutes(
                            form.get(MeasureFields.SERVICE), form.get(MeasureFields.FROM), form.get(OUT)),
                    MeasureFields.SERVICE,
                    MeasureFields.FROM,
                    OUT)
            .withSettings(form -> List.of("routes"));

    public ChangeRoutes {
        Validation.requireThere("service", service, "from", from, "routes", routes);
        routes = List.copyOf(routes);
    }

    @Override
    public CareModel applyTo(CareModel model) {
        return model.with(service, s -> {
            var changed = s.wayOut().routes().thenAlways(from, routes);
            return s.withWayOut(s.wayOut().withRoutes(changed))
                    .withGroups(s.groups().stream()
                            .map(g -> g.thenGoing(from, routes))
                            .toList());
        });
    }

    @Override
    public List<Sentence> says() {
        return List.of(TYPE.says(
                new Value.Texts(routes.stream().map(ChangeRoutes::says).toList())));
    }

    private static Sentence says(Route route) {
        var part = new Value.Percent(route.share().value());
        if (route.bonus().value() > 0 && route.destination() instanceof Destination.To to) {
            var name = new Value.ServiceName(to.service().value());
            return TYPE.saysOf(
                    "bonus", part, name, new Value.Money(route.bonus().value()));
        }
        return route.destination() instanceof Destination.To to
                ? TYPE.saysOf(
                        "service", part, new Value.ServiceName(to.service().value()))
                : TYPE.saysOf("home", part);
    }
}
