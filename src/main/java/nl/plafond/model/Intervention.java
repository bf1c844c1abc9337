package nl.plafond.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.Share;

/** Something that happens to the clients of a service on one date. */
public sealed interface Intervention {
    /** The day on which it happens. */
    LocalDate on();

    /** The service whose clients it looks at. */
    ServiceId service();

    /** The services that it sends clients to. */
    default Stream<ServiceId> destinations() {
        return Stream.empty();
    }

    /** The same intervention at no cost. */
    default Intervention withoutCost() {
        return this;
    }

    /**
     * Everyone who waits is looked at again (heronderzoek): those who do not wait in earnest are found and taken off the
     * list, and a share of the others leaves it; so are those in care, if residents
     * are reviewed too.
     *
     * @param offList which share of those who wait in earnest leaves the list
     * @param costPerFile euros for each client who is looked at
     * @param routes where those who leave the list go; the shares add up to 1
     * @param residents the review of those in care; empty if nobody looks at them
     */
    record Review(
            LocalDate on,
            ServiceId service,
            Share offList,
            Euro costPerFile,
            List<Route> routes,
            Optional<Residents> residents)
            implements Intervention {
        public Review {
            Validation.requireThere(
                    "on",
                    on,
                    "service",
                    service,
                    "off-list",
                    offList,
                    "cost-per-file",
                    costPerFile,
                    "routes",
                    routes,
                    "residents",
                    residents);
            routes = List.copyOf(routes);
            var rules = new Validation().requireNotNegative("cost-per-file", costPerFile.value());
            requireElsewhere(rules, "out", routes, service);
            residents.ifPresent(some -> requireElsewhere(rules, "in-care-out", some.routes(), service));
            rules.orRefuse();
        }

        /** A review of the list alone. */
        public Review(LocalDate on, ServiceId service, Share offList, Euro costPerFile, List<Route> routes) {
            this(on, service, offList, costPerFile, routes, Optional.empty());
        }

        private static void requireElsewhere(Validation rules, String path, List<Route> routes, ServiceId service) {
            rules.require("", Route.rules(path, routes).broken());
            for (int i = 0; i < routes.size(); i++) {
                var to = routes.get(i).to().map(ServiceId::value).orElse("");
                rules.requireElsewhere(path + "." + i + ".to", to, service.value());
            }
        }

        /**
         * Those in care turn out not to need their place any more, or another kind of care. Who is ready and waits in
         * the place for what comes next is known already.
         *
         * @param leaving which share of those in care leaves
         * @param routes where they go; who goes home may need a dwelling first, as anyone whose care is complete
         */
        public record Residents(Share leaving, List<Route> routes) {
            public Residents {
                Validation.requireThere("leaving", leaving, "routes", routes);
                routes = List.copyOf(routes);
            }
        }

        @Override
        public Intervention withoutCost() {
            return new Review(on, service, offList, new Euro(0), routes, residents);
        }

        @Override
        public Stream<ServiceId> destinations() {
            return Stream.concat(routes.stream(), residents.stream().flatMap(some -> some.routes().stream()))
                    .flatMap(route -> route.to().stream());
        }
    }

    /**
     * Whoever is in care above the places that are left is moved to another service, the shortest remaining stay first,
     * and completes their care there.
     *
     * @param provider the provider whose places closed; empty for all of them
     * @param to the service that they are referred to
     */
    record MoveSurplus(LocalDate on, ServiceId service, Optional<String> provider, ServiceId to)
            implements Intervention {
        public MoveSurplus {
            Validation.requireThere("on", on, "service", service, "provider", provider, "to", to);
            new Validation()
                    .requireElsewhere("transfer-to", to.value(), service.value())
                    .orRefuse();
        }

        @Override
        public Stream<ServiceId> destinations() {
            return Stream.of(to);
        }
    }

    /**
     * Clients move to another law or another region and leave the model.
     *
     * @param inCare which share of those in care leaves
     * @param waiting which share of those who wait leaves
     * @param who which of those in care
     */
    record Transfer(LocalDate on, ServiceId service, Share inCare, Share waiting, Who who) implements Intervention {
        public Transfer {
            Validation.requireThere("on", on, "service", service, "in-care", inCare, "waiting", waiting, "who", who);
        }

        /** Which of those in care leave. */
        public enum Who {
            /** Each with the same chance. */
            ANYONE,
            /** Those who would have stayed longest. */
            LONGEST_STAYING
        }
    }
}
