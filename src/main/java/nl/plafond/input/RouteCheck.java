package nl.plafond.input;

/**
 * Checks where clients are sent from a service.
 *
 * @param from the service
 */
record RouteCheck(String from, Region region) {
    /** A list of ways out: each leads somewhere else, and the shares add up. */
    void routes(Spot routes) {
        new ShareCheck(region.complaints()).addsUp(routes);
        routes.items().stream()
                .map(route -> route.at("to"))
                .filter(to -> !to.is(Region.HOME))
                .forEach(this::elsewhere);
    }

    /** A service of the model, and not this one. */
    void elsewhere(Spot to) {
        if (to.is(from)) {
            region.complaints()
                    .add(Complaints.about(to, Shown.found(to.node()))
                            .expected("expected.elsewhere")
                            .error());
        } else {
            region.requireService(to);
        }
    }
}
