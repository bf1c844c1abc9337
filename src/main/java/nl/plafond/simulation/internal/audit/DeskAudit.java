package nl.plafond.simulation.internal.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.plan.InterventionPlan;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.plan.StepFunction;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.DeskState.Request;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.vocabulary.Metric;

/**
 * Who waits for an indication, by lists of its own: the urgent go first and of those who asked first, nothing takes more or
 * less work than it should, and no more hours are used than there are.
 */
final class DeskAudit {
    private static final double SLACK = 1e-6;

    private final RegionState region;
    private final RegionPlan plan;
    private final List<List<Asked>> asked = new ArrayList<>();
    /** Since when each desk is free for what comes next. */
    private final double[] free;

    private final int[] came;
    private final int[] decided;
    private final double[] waited;
    /** Hours of what is decided, by service. */
    private final double[] hours;

    private record Asked(
            int client,
            int service,
            double hours,
            boolean goesFirst,
            double since,
            double waitsFrom,
            int renews,
            int stamp) {}

    DeskAudit(RegionState region) {
        this.region = region;
        plan = region.plan;
        free = new double[plan.desks.length];
        came = new int[free.length];
        decided = new int[free.length];
        waited = new double[free.length];
        hours = new double[plan.services.length];
        Arrays.stream(plan.desks).forEach(desk -> asked.add(new ArrayList<>()));
    }

    void awaits(int client, int service, double from, double now) {
        int desk = plan.services[service].desk;
        boolean nowhere = region.clients.gone(client);
        Audit.require(nowhere, "someone waits for an indication who is in a place or on a list");
        came[desk] += from < 0 || now == 0 ? 0 : 1;
        double work = plan.services[service].hoursPerReferral;
        add(new Asked(client, service, work, region.clients.urgent(client), now, from, Clients.NONE, 0));
    }

    void asks(int client, int service, double work, double now) {
        add(new Asked(Clients.NONE, service, work, region.clients.urgent(client), now, now, Clients.NONE, 0));
    }

    void renews(int client, int service, double now) {
        double work = plan.services[service].indication.orElseThrow().hours;
        add(new Asked(Clients.NONE, service, work, false, now, now, client, region.clients.stamp(client)));
    }

    private boolean lapsed(Asked one) {
        return one.renews != Clients.NONE && region.clients.stamp(one.renews) != one.stamp;
    }

    private void add(Asked one) {
        asked.get(plan.services[one.service].desk).add(one);
    }

    void decided(int desk, Request request, double now) {
        var list = asked.get(desk);
        int at = 0;
        while (at < list.size() && !isOf(list.get(at), request)) {
            at++;
        }
        Audit.require(at < list.size(), "an indication is given that nobody asked for");
        var one = list.remove(at);
        double begun = Math.max(free[desk], one.since);
        for (int i = 0; i < list.size(); i++) {
            var other = list.get(i);
            boolean before = other.goesFirst == one.goesFirst ? i < at : other.goesFirst && other.since < begun;
            Audit.require(!before || lapsed(other), "an indication was given before one that goes first");
        }
        double worked = plan.desks[desk].hoursPerDay.integral(begun, now);
        Audit.agree("hours of an indication", worked, one.hours, SLACK * Math.max(1, one.hours));
        free[desk] = now;
        hours[one.service] += one.hours;
        if (request.isAwaited()) {
            decided[desk]++;
            waited[desk] += now - one.waitsFrom;
        }
    }

    private static boolean isOf(Asked one, Request request) {
        return one.client == request.client()
                && one.service == request.service()
                && one.hours == request.hours()
                && one.goesFirst == request.goesFirst()
                && one.renews == request.renews()
                && one.stamp == request.stamp();
    }

    /** How many wait for an indication. */
    int waiting() {
        return asked.stream().mapToInt(DeskAudit::waiting).sum();
    }

    private static int waiting(List<Asked> list) {
        return (int) list.stream().filter(one -> one.client != Clients.NONE).count();
    }

    void monthWritten() {
        for (var desk : region.desks) {
            boolean agree = waiting(asked.get(desk.number)) == desk.waiting();
            Audit.require(agree, "miscounted who waits for an indication");
            boolean idle = asked.get(desk.number).stream().allMatch(this::lapsed);
            Audit.require(desk.isBusy() || idle, "a desk does nothing while someone waits");
        }
    }

    void check(Logbook book) {
        for (int desk = 0; desk < free.length; desk++) {
            int row = plan.desks[desk].row;
            agree(row, Metric.REFERRALS, Audit.booked(book, row, Metric.REFERRALS), came[desk]);
            agree(row, Metric.ADMISSIONS, Audit.booked(book, row, Metric.ADMISSIONS), decided[desk]);
            agree(row, Metric.OCCUPANCY, used(book, desk), usedTo(desk));
        }
    }

    /** What the hours for a service cost. */
    double cost(int service) {
        int desk = plan.services[service].desk;
        return desk == ServicePlan.NO_DESK ? 0 : (hours[service] + underWay(service)) * plan.desks[desk].price;
    }

    /** What is used up to the end: all that is decided, and what has been done of what is under way. */
    private double usedTo(int desk) {
        double sum = 0;
        for (int s = 0; s < hours.length; s++) {
            if (plan.services[s].desk == desk) {
                sum += hours[s] + underWay(s);
            }
        }
        return sum;
    }

    /** Hours that were worked on what is not decided yet, if that is for a service. */
    private double underWay(int service) {
        int number = plan.services[service].desk;
        var desk = region.desks[number];
        var of = desk.underWay();
        boolean here = of.filter(request -> request.service() == service).isPresent();
        return here ? of.get().hours() - desk.left() : 0;
    }

    /** Which hours the logbook has, none of them more than there are. */
    private double used(Logbook book, int desk) {
        StepFunction perDay = plan.desks[desk].hoursPerDay;
        double sum = 0;
        for (int month = 0; month < plan.calendar.months(); month++) {
            double part = book.at(Metric.OCCUPANCY, plan.desks[desk].row, month);
            double there = perDay.integral(plan.calendar.monthStart(month), plan.calendar.monthEnd(month));
            Audit.require(!(part > 1 + SLACK), "more hours are used than there are");
            sum += there == 0 ? 0 : part * there;
        }
        return sum;
    }

    boolean isReviewed(int service) {
        return Arrays.stream(plan.interventions)
                .anyMatch(i -> i.service() == service && i instanceof InterventionPlan.Review);
    }

    private void agree(int row, Metric metric, double booked, double counted) {
        String what = plan.frame.services().get(row) + ": " + metric.id();
        Audit.agree(what, booked, counted, SLACK * Math.max(1, counted));
    }
}
