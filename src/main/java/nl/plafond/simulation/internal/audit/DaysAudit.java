package nl.plafond.simulation.internal.audit;

import java.util.Arrays;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.random.Purpose;
import nl.plafond.simulation.internal.state.Clients;
import nl.plafond.simulation.internal.state.Observer.Next;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.vocabulary.Metric;

/**
 * What became of every stay as drawn, followed client by client: a count beside that of the simulation, which adds up
 * service by service and never looks at a client twice.
 */
final class DaysAudit {
    private static final double SLACK = 1e-7;

    private final RegionState region;
    private final RegionPlan plan;
    private final Clients clients;
    private final double[] drawn;
    private final double[] here;
    private final double[] away;
    private final double[] takenOver;
    private final double[] changed;
    private final double[] notGiven;
    private final double[] toCome;
    private Stay[] stays = new Stay[1024];

    DaysAudit(RegionState region) {
        this.region = region;
        plan = region.plan;
        clients = region.clients;
        int n = plan.services.length;
        drawn = new double[n];
        here = new double[n];
        away = new double[n];
        takenOver = new double[n];
        changed = new double[n];
        notGiven = new double[n];
        toCome = new double[n];
    }

    /** What is known of the stay that a client came for last; the care that they may have meanwhile is complete. */
    private static final class Stay {
        /** The service that they came for and whose care has not begun. */
        private int wanted = Clients.NONE;

        /** The service whose care goes on. */
        private int given = Clients.NONE;

        private double days;
        private double began;
        private double since;
        private boolean elsewhere;
        private boolean comesBack;
    }

    private Stay of(int client) {
        if (client >= stays.length) {
            stays = Arrays.copyOf(stays, Math.max(client + 1, 2 * stays.length));
        }
        if (stays[client] == null) {
            stays[client] = new Stay();
        }
        return stays[client];
    }

    void asks(int client, int service) {
        var stay = of(client);
        if (stay.comesBack) {
            drawn[stay.wanted] -= stay.days;
            stay.wanted = Clients.NONE;
            stay.comesBack = false;
        }
        giveUp(stay, takenOver);
        stay.wanted = service;
        double toGo = clients.toGo(client);
        var fresh = region.services[service].group(client).plan.stay;
        stay.days = Double.isNaN(toGo) ? fresh.at(clients.quantile(client, Purpose.STAY)) : toGo;
        drawn[service] += stay.days;
    }

    private static void giveUp(Stay stay, double[] to) {
        if (stay.wanted != Clients.NONE) {
            to[stay.wanted] += stay.days;
            stay.wanted = Clients.NONE;
        }
    }

    /** Care begins, or goes on in the region after it began elsewhere. */
    void begins(int client, int service, boolean elsewhere, double now) {
        var stay = of(client);
        if (stay.given == Clients.NONE) {
            Audit.require(stay.wanted == service || now == 0, "care begins that nobody came for");
            stay.days = stay.wanted == Clients.NONE ? Double.NaN : stay.days;
            stay.wanted = Clients.NONE;
            stay.given = service;
            stay.began = now;
        }
        stay.since = now;
        stay.elsewhere = elsewhere;
    }

    /** Someone was ready on the first day, and their care is no part of what is to come. */
    void wasReady(int client) {
        of(client).given = Clients.NONE;
    }

    void leavesPlace(int client, double now) {
        var stay = of(client);
        if (stay.given != Clients.NONE) {
            give(stay, now);
            if (!stay.elsewhere) {
                Audit.require(!Double.isNaN(clients.toGo(client)), "care stops for no reason");
                int service = stay.given;
                double left = end(client, stay);
                if (clients.pausedAt(client) == service) {
                    // It stands still, and the rest is still to come.
                    stay.wanted = service;
                    stay.days = left;
                    stay.comesBack = true;
                } else {
                    drawn[service] -= left;
                }
            }
        }
    }

    void careEnds(int client, double now) {
        var stay = of(client);
        give(stay, now);
        int service = stay.given;
        double left = clients.complete(client) - now;
        end(client, stay);
        changed[service] += left;
    }

    /** Another law takes a client over; returns how many days of care at a service it has to give. */
    double handedOver(int client, int service, double now) {
        var stay = of(client);
        double left = stay.wanted == service ? stay.days : 0;
        giveUp(stay, takenOver);
        if (stay.given != Clients.NONE) {
            give(stay, now);
            int given = stay.given;
            left = end(client, stay);
            takenOver[given] += left;
        }
        return left;
    }

    /** A client goes home without care that they came for; returns how many days of it. */
    double goesWithout(int client, int service, Next next) {
        var stay = of(client);
        Audit.require(stay.wanted == service, "someone goes without care that they did not come for");
        stay.comesBack = next == Next.COMES_BACK;
        if (next == Next.CARE_ELSEWHERE) {
            giveUp(stay, takenOver);
        } else if (next != Next.COMES_BACK) {
            giveUp(stay, notGiven);
        }
        return stay.days;
    }

    private void give(Stay stay, double now) {
        (stay.elsewhere ? away : here)[stay.given] += now - stay.since;
        stay.since = now;
    }

    /** Ends care at the time up to which it was given; returns how much of it was still to go. */
    private double end(int client, Stay stay) {
        double planned = clients.complete(client) - stay.began;
        if (Double.isNaN(stay.days)) {
            stay.days = planned;
            drawn[stay.given] += stay.days;
        }
        changed[stay.given] += stay.days - planned;
        stay.given = Clients.NONE;
        return clients.complete(client) - stay.since;
    }

    /** Whoever goes without care is told of before they are gone. */
    void gone(int client) {
        var stay = of(client);
        Audit.require(stay.wanted == Clients.NONE || stay.comesBack, "someone is gone of whom nobody says where");
    }

    /** Someone stays of whom all is known; the client may have been followed until then. */
    void known(int client, int service, double days, double now, double until) {
        if (client == Clients.NONE) {
            drawn[service] += days;
        } else {
            of(client).wanted = Clients.NONE;
        }
        double end = plan.calendar.end();
        here[service] += Math.min(until, end) - now;
        toCome[service] += Math.max(0, until - end);
        changed[service] += days - (until - now);
    }

    /** Checks the account against the logbook. */
    void check(Logbook book, StayRecords care, StayRecords elsewhere, StayRecords lists, StayRecords bridging) {
        close();
        var providers = plan.frame.providers();
        for (int s = 0; s < drawn.length; s++) {
            agree("drawn", s, Audit.booked(book, s, Metric.DAYS_DRAWN), drawn[s]);
            agree("given here", s, Audit.booked(book, s, Metric.DAYS_TREATED), here[s]);
            agree("given elsewhere", s, Audit.booked(book, s, Metric.DAYS_ELSEWHERE), away[s]);
            agree("taken over", s, Audit.booked(book, s, Metric.DAYS_TAKEN_OVER), takenOver[s]);
            double shorter =
                    Audit.booked(book, s, Metric.DAYS_SHORTENED) - Audit.booked(book, s, Metric.DAYS_LENGTHENED);
            agree("shortened", s, shorter, changed[s]);
            agree("not given", s, Audit.booked(book, s, Metric.DAYS_NOT_GIVEN), notGiven[s]);
            double last = book.at(Metric.DAYS_TO_COME, s, plan.calendar.months() - 1);
            agree("still to come", s, last, toCome[s]);
            double inPlace = elsewhere.days(s);
            for (int p = 0; p < providers.size(); p++) {
                inPlace += providers.get(p).service() == s ? care.days(p) : 0;
            }
            agree("blocked", s, Audit.booked(book, s, Metric.DAYS_BLOCKED), inPlace - here[s] - away[s]);
            agree("waited", s, Audit.booked(book, s, Metric.DAYS_WAITED), lists.days(s));
            agree("bridged", s, Audit.booked(book, s, Metric.DAYS_BRIDGED), bridging.days(s));
            addsUp(book, s);
        }
    }

    private void close() {
        double end = plan.calendar.end();
        for (int client = 0; client < stays.length; client++) {
            var stay = stays[client];
            if (stay != null) {
                giveUp(stay, toCome);
                if (stay.given != Clients.NONE) {
                    give(stay, end);
                    int service = stay.given;
                    toCome[service] += end(client, stay);
                }
            }
        }
    }

    /** What is drawn is given, taken over, shortened, not given or still to come, in every month. */
    private void addsUp(Logbook book, int s) {
        double before = 0;
        for (int month = 0; month < plan.calendar.months(); month++) {
            double came = book.at(Metric.DAYS_DRAWN, s, month) + book.at(Metric.DAYS_LENGTHENED, s, month);
            double went = book.at(Metric.DAYS_TREATED, s, month)
                    + book.at(Metric.DAYS_ELSEWHERE, s, month)
                    + book.at(Metric.DAYS_TAKEN_OVER, s, month)
                    + book.at(Metric.DAYS_SHORTENED, s, month)
                    + book.at(Metric.DAYS_NOT_GIVEN, s, month);
            double now = book.at(Metric.DAYS_TO_COME, s, month);
            agree("account", s, now - before, came - went);
            before = now;
        }
    }

    private void agree(String what, int service, double booked, double counted) {
        double slack = SLACK * Math.max(1, drawn[service]);
        Audit.agree(plan.frame.services().get(service) + ": days " + what, booked, counted, slack);
    }
}
