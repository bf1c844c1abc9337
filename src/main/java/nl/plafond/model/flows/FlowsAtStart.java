package nl.plafond.model.flows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.Access;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Destination;
import nl.plafond.model.Diversion;
import nl.plafond.model.DwellingStream;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.Days;

/**
 * What goes through the waiting lists about the first day, by the rules that held until then: no measure changes it.
 *
 * <p>What a service passes on is what its clients in treatment let go, their number over their mean stay, whatever is
 * referred to it: a full service discharges no more than that. A service lets in as many as give up their places. Those
 * who leave a list go on to other lists, so that lists may feed one another; they are worked out round by round until
 * nothing changes any more.
 */
public final class FlowsAtStart {
    /** Only lists that lose nearly everyone to one another would take more rounds. */
    private static final int MOST_ROUNDS = 2000;

    /** A flow that changes by less has settled; it could go to and fro in its last digit for ever. */
    private static final double SETTLED = 1e-13;

    private final List<Service> services;
    private final List<DwellingStream> dwellings;
    private final LocalDate start;
    private final LocalDate before;
    private final Memoizer workedOut;
    private final StayEnds[] ends;
    /** How long people last on each list that there is. */
    private final AbandonmentTime[] endurance;

    /** What comes to a service whatever becomes of the lists. */
    private final double[] comes;
    /** How many give up their places for certain. */
    private final double[] free;
    /** How many would wait in their places for a place of another service: from, to. */
    private final double[][] inPlace;

    private final double[] joins;
    private final double[] turnedAway;
    private final double[] admits;

    private FlowsAtStart(CareModel model, Memoizer known) {
        services = model.services();
        dwellings = model.dwellings();
        start = model.start();
        before = start.minusDays(1);
        workedOut = known;
        int n = services.size();
        ends = services.stream().map(s -> StayEnds.of(s, before, known)).toArray(StayEnds[]::new);
        endurance = services.stream()
                .map(s -> s.start().waiting() > 0 ? AbandonmentTime.of(s, known) : AbandonmentTime.ENDLESS)
                .toArray(AbandonmentTime[]::new);
        comes = new double[n];
        free = new double[n];
        inPlace = new double[n][n];
        joins = new double[n];
        turnedAway = new double[n];
        admits = new double[n];
        for (int s = 0; s < n; s++) {
            refer(s);
            endStays(s);
        }
        boolean moving = true;
        for (int round = 0; moving && round < MOST_ROUNDS; round++) {
            boolean admitting = admit();
            moving = join() || admitting;
        }
    }

    /**
     * What goes through the list of each service, in the order of the model.
     *
     * @param known what was worked out before
     */
    public static List<Throughput> of(CareModel model, Memoizer known) {
        var flows = new FlowsAtStart(model, known);
        var through = new ArrayList<Throughput>();
        for (int s = 0; s < flows.services.size(); s++) {
            var urgent = flows.services.get(s).urgentOn(flows.before);
            through.add(new Throughput(flows.joins[s], urgent, flows.admits[s], flows.perBlocked(s)));
        }
        return through;
    }

    private void refer(int s) {
        var referrals = services.get(s).referrals();
        double perDay = referrals.perYear().on(start).value()
                / Days.PER_YEAR
                * referrals.factor().on(before).value();
        double left = 1;
        for (var diversion : referrals.diversions()) {
            int to = number(diversion.to());
            boolean stays = diversion.ifFull() == Diversion.IfFull.OWN_SERVICE && waiting(to) > 0;
            double share =
                    stays ? 0 : Math.min(left, diversion.share().on(before).value());
            comes[to] += perDay * share;
            left -= share;
        }
        comes[s] += perDay * left;
    }

    private void endStays(int s) {
        var service = services.get(s);
        var out = service.wayOut();
        double ended = service.start().inTreatment() / ends[s].mean();
        double home = follow(s, out.afterMaximum(), ended * ends[s].stopped());
        if (service.groups().isEmpty()) {
            home += complete(s, out.routes(), ends[s], ended);
        }
        for (var group : service.groups()) {
            // As many of a group go as come, so that its part of those who go is its share, however long it stays.
            var own = StayEnds.of(service, group.stay(), before, workedOut);
            home += complete(s, service.routesOf(group), own, ended * group.shareAtStart());
        }
        double gone = goHome(service, home);
        free[s] += gone;
        out.relapse().ifPresent(r -> comes[number(r.to())] += gone * r.share().value());
        out.breakdown().ifPresent(b -> send(s, number(b.to()), b.waits(), ended * ends[s].brokenDown()));
        out.ageLimit().ifPresent(limit -> free[s] += follow(s, limit.routes(), ended * ends[s].tooOld()));
        // Those for whom care stands still give up their place and come for it again.
        free[s] += ended * ends[s].interruptions();
        comes[s] += ended * ends[s].interruptions();
    }

    /** Sends those of a flow along some routes whose care is complete, or stopped where that makes no difference. */
    private double complete(int s, Dated<List<Route>> routes, StayEnds stays, double ended) {
        boolean asOthers = services.get(s).wayOut().afterMaximum().isEmpty();
        return follow(s, routes.on(before), ended * (stays.completed() + (asOthers ? stays.stopped() : 0)));
    }

    /** Sends a flow of those in care along some routes; returns what of it goes home. */
    private double follow(int s, List<Route> routes, double flow) {
        double home = 0;
        for (var route : routes) {
            double part = flow * route.share().value();
            if (route.destination() instanceof Destination.To next) {
                send(s, number(next.service()), route.waits(), part);
            } else {
                home += part;
            }
        }
        return home;
    }

    private void send(int from, int to, Route.Waits waits, double flow) {
        comes[to] += flow;
        if (waits == Route.Waits.IN_PLACE) {
            inPlace[from][to] += flow;
        } else {
            free[from] += flow;
        }
    }

    /** How many of those who are ready to go home do so; where some wait for a dwelling, no more than dwellings come. */
    private double goHome(Service service, double ready) {
        var need = service.wayOut().housing();
        if (need.isEmpty() || service.start().forDwelling() == 0) {
            return ready;
        }
        var stream = need.get().dwellings();
        double all = services.stream()
                .filter(s -> s.wayOut()
                        .housing()
                        .filter(h -> h.dwellings().equals(stream))
                        .isPresent())
                .mapToInt(s -> s.start().forDwelling())
                .sum();
        double come = dwellings.stream()
                .filter(d -> d.id().equals(stream))
                .mapToDouble(d -> d.perYear().on(start).value() / Days.PER_YEAR)
                .sum();
        return ready * (1 - need.get().share().value()) + come * service.start().forDwelling() / all;
    }

    /** One round for what each service lets in; returns whether anything changed. */
    private boolean admit() {
        var known = admits.clone();
        for (int s = 0; s < known.length; s++) {
            var there = services.get(s).start();
            double given = free[s];
            for (int to = 0; to < known.length; to++) {
                int blocked = there.blockedFor(services.get(to).id());
                given += blocked == 0 ? inPlace[s][to] : known[to] * blocked / waiting(to);
            }
            admits[s] = Math.min(given, there.inCare() * (1 + ends[s].interruptions()) / ends[s].mean());
        }
        return moved(known, admits);
    }

    /** One round for what joins each list; returns whether anything changed. */
    private boolean join() {
        var known = joins.clone();
        var sent = comes.clone();
        var away = turnedAway.clone();
        for (int s = 0; s < known.length; s++) {
            leave(s, known[s], away[s], sent);
        }
        for (int s = 0; s < known.length; s++) {
            turnedAway[s] = isClosed(s) ? Math.max(0, sent[s] - admits[s] - lost(s, known[s])) : 0;
            joins[s] = sent[s] - turnedAway[s];
        }
        return moved(known, joins) || moved(away, turnedAway);
    }

    private static boolean moved(double[] before, double[] now) {
        return IntStream.range(0, now.length).anyMatch(s -> Math.abs(now[s] - before[s]) > SETTLED * Math.abs(now[s]));
    }

    /** Adds to what is sent to each service what leaves a list, or finds it closed. */
    private void leave(int s, double joining, double away, double[] sent) {
        var service = services.get(s);
        var rules = service.waiting();
        rules.stop().ifPresent(stop -> follow(stop.otherwise(), away, sent));
        if (waiting(s) == 0) {
            return;
        }
        rules.escalation()
                .ifPresent(
                        e -> sent[number(e.to())] += escalating(s) * e.perYear().value() / Days.PER_YEAR);
        double pace = pace(s, joining);
        if (pace > 0) {
            double longest = endurance[s].ageAt(waiting(s) / pace);
            follow(rules.leaving(), pace * endurance[s].impatient(longest), sent);
            service.wayOut()
                    .ageLimit()
                    .ifPresent(limit -> follow(limit.routes(), pace * endurance[s].tooOld(longest), sent));
        }
    }

    private void follow(List<Route> routes, double flow, double[] sent) {
        for (var route : routes) {
            if (route.destination() instanceof Destination.To next) {
                sent[number(next.service())] += flow * route.share().value();
            }
        }
    }

    private double pace(int s, double joining) {
        return endurance[s].paceOf(waiting(s), joining, admits[s]);
    }

    /** How many leave a list without having been admitted. */
    private double lost(int s, double joining) {
        double pace = waiting(s) == 0 ? 0 : pace(s, joining);
        return pace == 0 ? 0 : pace * (1 - endurance[s].lasting(endurance[s].ageAt(waiting(s) / pace)));
    }

    private boolean isClosed(int s) {
        var service = services.get(s);
        long lists = service.providers().access().on(before) == Access.CENTRAL
                ? 1
                : Math.max(1, service.providers().each().size());
        return service.limited()
                && service.waiting()
                        .stop()
                        .filter(stop -> waiting(s) >= stop.length() * lists)
                        .isPresent();
    }

    /** Those who may come to need a heavier service: all who wait in earnest but those in a place of another one. */
    private int escalating(int s) {
        return services.get(s).start().inEarnest() - blockedFor(s);
    }

    private int blockedFor(int s) {
        return services.stream()
                .mapToInt(from -> from.start().blockedFor(services.get(s).id()))
                .sum();
    }

    /** How much more joined a list for each who was still in treatment and is blocked now, spread over all on the list. */
    private double perBlocked(int s) {
        double more = 0;
        for (int from = 0; from < joins.length; from++) {
            var there = services.get(from).start();
            int blocked = there.blockedFor(services.get(s).id());
            if (blocked > 0 && there.inTreatment() > 0) {
                more += inPlace[from][s] / there.inTreatment() * blocked / waiting(s);
            }
        }
        return more;
    }

    private int waiting(int s) {
        return services.get(s).start().waiting();
    }

    private int number(ServiceId id) {
        return services.stream().map(Service::id).toList().indexOf(id);
    }
}
