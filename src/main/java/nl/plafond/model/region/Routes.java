package nl.plafond.model.region;

import nl.plafond.model.Destination;
import nl.plafond.model.Route;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.ServiceId;

/** Where clients go next; the parts of the routes that stand together add up to 100 percent. */
public final class Routes {
    private Routes() {}

    /** This part goes home, or out of the model in another way. */
    public static Route home(Fraction part) {
        return new Route(new Destination.Home(), part.share(), Waits.AT_HOME);
    }

    /** This part goes on to another service, and keeps the place that it has until there is room (blocked). */
    public static Route inPlace(String service, Fraction part) {
        return new Route(new Destination.To(new ServiceId(service)), part.share(), Waits.IN_PLACE);
    }

    /** This part goes on to another service, and waits at home until there is room. */
    public static Route atHome(String service, Fraction part) {
        return new Route(new Destination.To(new ServiceId(service)), part.share(), Waits.AT_HOME);
    }
}
