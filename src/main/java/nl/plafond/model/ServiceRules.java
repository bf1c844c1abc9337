package nl.plafond.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How the parts of one service must fit together. */
public final class ServiceRules {
    private ServiceRules() {}

    /** Nobody leaves a service, or its list, for the same service: they keep the very place that they would wait for. */
    static Validation ofWaysOut(ServiceId id, WayOut out, WaitingRules waiting, List<ClientGroup> groups) {
        var rules = new Validation();
        onward(out, waiting, groups).forEach((path, to) -> rules.requireElsewhere(path, to.value(), id.value()));
        out.breakdown()
                .ifPresent(b -> rules.require(
                        "breakdown", ofBreakdown(id, b.to(), b.waits()).broken()));
        return rules;
    }

    /** Where clients go on to from a service and from its list, by the path of the name. */
    static Map<String, ServiceId> onward(WayOut out, WaitingRules waiting, List<ClientGroup> groups) {
        var onward = new TreeMap<String, ServiceId>();
        out.routes().steps().values().forEach(routes -> add(onward, "out", routes));
        groups.forEach(group -> group.out().stream()
                .flatMap(own -> own.steps().values().stream())
                .forEach(routes -> add(onward, "groups." + group.id() + ".out", routes)));
        add(onward, "out-at-maximum", out.afterMaximum());
        out.ageLimit().ifPresent(limit -> add(onward, "age-limit.out", limit.routes()));
        add(onward, "waiting.leaving", waiting.leaving());
        waiting.stop().ifPresent(stop -> add(onward, "waiting.list-stop.otherwise", stop.otherwise()));
        waiting.escalation().ifPresent(escalation -> onward.put("waiting.escalation.to", escalation.to()));
        return onward;
    }

    /** The services that routes lead to, by the path of the name; those that nobody takes lead nowhere. */
    static void add(Map<String, ServiceId> onward, String path, List<Route> routes) {
        for (int i = 0; i < routes.size(); i++) {
            var name = path + "." + i + ".to";
            routes.get(i).to().ifPresent(to -> onward.put(name, to));
        }
    }

    /** Whose stay breaks down may come back to the same service, but not wait for it in the place that falls free. */
    public static Validation ofBreakdown(ServiceId id, ServiceId to, Route.Waits waits) {
        return new Validation()
                .require(
                        !to.equals(id) || waits == Route.Waits.AT_HOME,
                        () -> Violation.value("waits", "in-place")
                                .allowed(
                                        "expected.at-home-for-itself",
                                        "expected at-home, since who waits in a place of {0} for {0} itself keeps the place waited for",
                                        id)
                                .besides("to"));
    }

    /** Who is there on the first day has what they wait for, or a list to be on. */
    public static Validation ofStart(int forDwelling, int waiting, boolean hasHousing, boolean hasDuty) {
        return new Validation()
                .requireBeside("start.waiting-for-dwelling", forDwelling == 0 || hasHousing, "housing")
                .require(
                        !hasDuty || waiting == 0,
                        () -> Violation.value("start.waiting", waiting)
                                .allowed(
                                        "expected.nobody-waiting",
                                        "expected 0, because with a duty to place nobody waits"));
    }

    /** Families that come and stop bring and take places of a service that counts them. */
    public static Validation ofFamilies(boolean hasFamilies, boolean hasPlaces) {
        return new Validation().requireBeside("families", !hasFamilies || hasPlaces, "places");
    }

    /** Staff look after clients in places, so there are some. */
    public static Validation ofStaff(boolean hasStaff, boolean hasPlaces) {
        return new Validation().requireBeside("staff", !hasStaff || hasPlaces, "places");
    }

    /** Whoever must be placed at once waits for no indication. */
    public static Validation ofDesk(boolean hasDesk, boolean hasDuty) {
        return new Validation()
                .require(
                        !hasDesk || !hasDuty,
                        () -> Violation.found(
                                        "desk",
                                        "found.desk-with-duty",
                                        "clients wait for an indication, and the service has a duty to place them at once")
                                .allowed("expected.no-desk", "expected no desk here, or no duty to place")
                                .besides("duty-to-place"));
    }

    /** Money for places goes to a service that has them. */
    public static Validation ofFunding(Funding funding, boolean hasPlaces, String service) {
        return new Validation()
                .require(
                        funding.perPlace() == 0 || hasPlaces,
                        () -> Violation.found(
                                "funding.form",
                                "found.funding-without-places",
                                "{0} pays for places, and the service {1} has no places",
                                FundingTypes.ALL.keyOf(funding),
                                service));
    }

    /** A plafond limits what is delivered, and a fixed sum is paid whatever is delivered: together they make no sense. */
    static Validation ofFixedSum(Service service) {
        var funding = service.funding();
        var own = service.providers().each().stream().flatMap(provider -> provider.plafond().stream());
        return Stream.concat(Stream.of(service.room().plafond()), own)
                .flatMap(plafond -> Stream.of(
                                funding.steps().keySet(), plafond.steps().keySet())
                        .flatMap(Set::stream)
                        .sorted()
                        .map(day -> ofFixedSum(funding.on(day), plafond.on(day))))
                .filter(rules -> rules.broken().findAny().isPresent())
                .findFirst()
                .orElseGet(Validation::new);
    }

    /** The same of a form of funding and a plafond that hold on the same day. */
    public static Validation ofFixedSum(Funding funding, Plafond plafond) {
        boolean isFixed = funding.perPlace() > 0 && plafond.refuses();
        return new Validation()
                .require(
                        !isFixed,
                        () -> Violation.found(
                                        "funding.form",
                                        "found.fixed-sum",
                                        "{0} pays for places, taken or not, beside a plafond",
                                        FundingTypes.ALL.keyOf(funding))
                                .allowed(
                                        "expected.something-to-limit",
                                        "and with a fixed sum nothing is left for the plafond to limit")
                                .besides("plafond.kind"));
    }
}
