package nl.plafond.model;

import java.util.List;
import java.util.Optional;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Share;
import nl.plafond.vocabulary.fields.Field;
import nl.plafond.vocabulary.fields.FieldKind;

/**
 * One way out: which part of the clients goes where, and where they wait when that has no room.
 *
 * @param destination where to
 * @param share which part of those who leave takes this route
 * @param waits where the client waits for the next place
 * @param bonus what is paid once for each client who goes this way when their care is complete, to another service alone
 */
public record Route(Destination destination, Share share, Waits waits, Euro bonus) {
    private static final Euro NO_BONUS = new Euro(0);

    /** Everyone goes home. */
    public static final Route HOME = new Route(new Destination.Home(), Share.ALL, Waits.AT_HOME);

    /** The word for the way out of the model. */
    public static final String OUT_OF_MODEL = "home";

    private static final Field<String> TO = Field.required("to", FieldKind.NAME);
    private static final Field<Euro> BONUS = Field.optional("bonus", FieldKind.euro("euro-per-client"), NO_BONUS);
    private static final Field<Share> SHARE = Field.required("share", FieldKind.PERCENT);

    public Route {
        Validation.requireThere("destination", destination, "share", share, "waits", waits, "bonus", bonus);
        ofBonus(bonus.value(), destination instanceof Destination.To).orRefuse();
    }

    /** A way on which nothing is paid. */
    public Route(Destination destination, Share share, Waits waits) {
        this(destination, share, waits, NO_BONUS);
    }

    /** The same way with a bonus for each client who goes it. */
    public Route withBonus(Euro perClient) {
        return new Route(destination, share, waits, perClient);
    }

    /** A bonus is for another kind of care, and never less than nothing. */
    public static Validation ofBonus(double euros, boolean toService) {
        return new Validation()
                .requireNotNegative("bonus", euros)
                .require(
                        toService || euros == 0,
                        () -> Violation.found(
                                        "bonus", "found.bonus-on-leaving", "a bonus on a way that leads to no service")
                                .allowed(
                                        "expected.bonus-on-service",
                                        "expected a bonus on a way to another service, since it is for lighter care"));
    }

    /** A list of ways out in a form, and where clients wait for the next place where it does not say. */
    public static FieldKind<List<Route>> listed(Waits unlessWritten) {
        var waits = Field.optional("waits", Waits.KIND, unlessWritten);
        return FieldKind.of(
                "routes",
                list -> list.items().stream()
                        .map(route ->
                                new Route(destination(TO.in(route)), SHARE.in(route), waits.in(route), BONUS.in(route)))
                        .toList());
    }

    private static Destination destination(String to) {
        return to.equals(OUT_OF_MODEL) ? new Destination.Home() : new Destination.To(new ServiceId(to));
    }

    /** Requires of a list of routes that they take everyone, each once. */
    public static Validation rules(String path, List<Route> routes) {
        return new Validation()
                .requireWhole(
                        path, routes.stream().mapToDouble(route -> route.share().value()));
    }

    /** The service that it leads to; empty for home. */
    public Optional<ServiceId> to() {
        return destination instanceof Destination.To next ? Optional.of(next.service()) : Optional.empty();
    }

    /** Whether those who go this way keep the place that they have until a service has another. */
    boolean leadsInPlaceTo(ServiceId service) {
        return waits == Waits.IN_PLACE && to().equals(Optional.of(service));
    }

    /** Where a client waits for the next place. */
    public enum Waits {
        /** In the place that they have, which stays taken and paid (blocked). */
        IN_PLACE,
        /** At home, with the bridging care of the service that they wait for. */
        AT_HOME;

        /** One of these in a form. */
        public static final FieldKind<Waits> KIND = FieldKind.either("in-place", IN_PLACE, "at-home", AT_HOME);
    }
}
