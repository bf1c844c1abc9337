package nl.plafond.simulation.internal.state;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import nl.plafond.simulation.internal.plan.DeskPlan;

/**
 * A desk that decides on who is referred, while it runs: who waits for that, what is under way and how many hours are used.
 *
 * <p>It handles one request after the other, the urgent first and of those who came first; what has been begun is finished.
 * When its hours change, what is left of a request goes on with the new ones.
 */
public final class DeskState {
    public final DeskPlan plan;
    public final int number;
    /** What tells its present plan from those before it. */
    public int stamp;

    /** How long those waited who were decided on, from the referral to the indication. */
    public final YearOfWaits waits = new YearOfWaits(Double.POSITIVE_INFINITY);

    /** How long all have waited who wait for an indication now. */
    public final WaitsSoFar waitsSoFar = new WaitsSoFar();

    private final Clients clients;
    private final Queue<Request> urgent = new ArrayDeque<>();
    private final Queue<Request> others = new ArrayDeque<>();
    private Optional<Request> underWay = Optional.empty();
    /** How many hours of what is under way are still to be worked. */
    private double left;

    private double perDay;
    private double since;
    private double finished = Double.POSITIVE_INFINITY;
    private double usedInMonth;
    /** Hours that were used since they were read last, by service and municipality. */
    private final double[][] used;

    /** A desk where nobody is. */
    DeskState(int number, DeskPlan plan, Clients clients, int services, int municipalities) {
        this.clients = clients;
        this.number = number;
        this.plan = plan;
        perDay = plan.hoursPerDay.at(0);
        used = new double[services][municipalities];
    }

    /**
     * Something that the desk is asked to decide on.
     *
     * @param client who waits for it; {@link Clients#NONE} where nobody does
     * @param service for which service
     * @param municipality where the client lives
     * @param hours how much work it is
     * @param goesFirst whether the client is urgent
     * @param asked when it was asked; below 0 for those who waited at the start
     * @param turn their turn among all who wait; of no use where nobody does
     * @param renews who is in care and has a new indication by it; {@link Clients#NONE} where nobody has
     * @param stamp what tells the stay of that one from others
     */
    public record Request(
            int client,
            int service,
            int municipality,
            double hours,
            boolean goesFirst,
            double asked,
            int turn,
            int renews,
            int stamp) {
        /** Whether someone waits for it. */
        public boolean isAwaited() {
            return client != Clients.NONE;
        }

        /** Whether it is for someone in care whose indication ended. */
        public boolean isRenewal() {
            return renews != Clients.NONE;
        }
    }

    /** Someone waits for an indication from now on, or has since before the start. */
    public void await(int client, int service, int municipality, double hours, boolean goesFirst, double asked) {
        add(new Request(
                client, service, municipality, hours, goesFirst, asked, waitsSoFar.join(asked), Clients.NONE, 0));
    }

    /** The desk is asked for something that nobody waits for. */
    public void ask(int service, int municipality, double hours, boolean goesFirst, double now) {
        add(new Request(Clients.NONE, service, municipality, hours, goesFirst, now, 0, Clients.NONE, 0));
    }

    /** The desk is asked for a new indication of someone in care. */
    public void renew(int client, int service, int municipality, double hours, double now) {
        int stamp = clients.stamp(client);
        add(new Request(Clients.NONE, service, municipality, hours, false, now, 0, client, stamp));
    }

    /** Who has left care meanwhile, or waits in their place to leave it, needs no new indication. */
    private boolean lapsed(Request request) {
        return request.isRenewal() && clients.stamp(request.renews) != request.stamp;
    }

    private void add(Request request) {
        (request.goesFirst ? urgent : others).add(request);
    }

    /** Whether it works on something. */
    public boolean isBusy() {
        return underWay.isPresent();
    }

    /** It begins with the next request, if it is not busy and there is one; returns whether it begins. */
    public boolean begin() {
        while (!isBusy() && !others.isEmpty() && lapsed(others.element())) {
            others.remove();
        }
        if (isBusy() || (urgent.isEmpty() && others.isEmpty())) {
            return false;
        }
        underWay = Optional.of((urgent.isEmpty() ? others : urgent).remove());
        left = underWay.get().hours;
        foresee();
        return true;
    }

    private void foresee() {
        finished = isBusy() && perDay > 0 ? since + left / perDay : Double.POSITIVE_INFINITY;
    }

    /** When what is under way is finished if nothing changes; infinite where nothing is worked on. */
    public double finished() {
        return finished;
    }

    /** What is under way is finished now. */
    public Request finish(double now) {
        var request = underWay.orElseThrow();
        use(left);
        since = now;
        underWay = Optional.empty();
        foresee();
        if (request.isAwaited()) {
            waits.add(now - request.asked);
            waitsSoFar.leave(request.turn);
        }
        return request;
    }

    /** Counts the hours that are used up to now. */
    public void work(double now) {
        if (isBusy()) {
            use(Math.min(left, (now - since) * perDay));
        }
        since = now;
    }

    private void use(double hours) {
        var request = underWay.orElseThrow();
        left -= hours;
        usedInMonth += hours;
        used[request.service][request.municipality] += hours;
    }

    /** It has the hours of this day from now on; returns whether that are others than before. */
    public boolean update(double now) {
        double hours = plan.hoursPerDay.at(now);
        // Counted without need it would be a rounding off, on any day on which something else changes.
        boolean others = hours != perDay;
        if (others) {
            work(now);
            perDay = hours;
            foresee();
        }
        return others;
    }

    /** What it works on, if on anything. */
    public Optional<Request> underWay() {
        return underWay;
    }

    /** How many hours of that are still to be worked, as counted last. */
    public double left() {
        return left;
    }

    /** How many wait for an indication. */
    public int waiting() {
        return waitsSoFar.size();
    }

    /** How many hours were used for a service and a municipality since this was asked last. */
    public double readUsed(int service, int municipality) {
        double read = used[service][municipality];
        used[service][municipality] = 0;
        return read;
    }

    /** How many hours were used in the month. */
    public double usedInMonth() {
        return usedInMonth;
    }

    /** Starts counting a new month. */
    public void newMonth() {
        usedInMonth = 0;
        waits.nextMonth();
    }
}
