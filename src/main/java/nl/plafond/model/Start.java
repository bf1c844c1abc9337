package nl.plafond.model;

import java.util.HashSet;
import java.util.List;

/**
 * Who is there on the first day.
 *
 * @param inCare clients in care, with what remains of their stays
 * @param forDwelling how many of them have completed their care and wait in their place for a dwelling
 * @param blocked how many of them have completed their care and wait in their place for another service, whose list they
 *     are on
 * @param waiting clients on the list, with the time that they have waited; those among them who wait in a place of another
 *     service
 * @param urgentWaiting how many of those are urgent
 * @param waited how many days each of those on the list has waited, the urgent first and the blocked last; none where that
 *     is not known, and then as long as a list of that length and throughput implies
 */
public record Start(
        int inCare, int forDwelling, List<Blocked> blocked, int waiting, int urgentWaiting, List<Double> waited) {
    public Start {
        blocked = List.copyOf(blocked);
        waited = List.copyOf(waited);
        int complete = forDwelling + blocked.stream().mapToInt(Blocked::clients).sum();
        boolean possible = forDwelling >= 0 && inCare >= complete && urgentWaiting >= 0 && waiting >= urgentWaiting;
        boolean onceEach = new HashSet<>(blocked.stream().map(Blocked::to).toList()).size() == blocked.size();
        if (!possible || !onceEach || !(waited.isEmpty() || waited.size() == waiting)) {
            throw new IllegalArgumentException("impossible start: " + inCare + ", " + forDwelling + ", " + blocked
                    + ", " + waiting + ", " + urgentWaiting + ", " + waited.size());
        }
        if (waited.stream().anyMatch(days -> !(days >= 0 && days < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("nobody has waited so long: " + waited);
        }
    }

    /** A start at which nobody is blocked, and of which nobody knows how long those on the list have waited. */
    public Start(int inCare, int forDwelling, int waiting, int urgentWaiting) {
        this(inCare, forDwelling, List.of(), waiting, urgentWaiting, List.of());
    }

    /** How many of those in care are still in treatment: all but those who only wait for where they go next. */
    public int inTreatment() {
        return inCare
                - forDwelling
                - blocked.stream().mapToInt(Blocked::clients).sum();
    }

    /** How many of those in care are on the list of a service. */
    public int blockedFor(ServiceId service) {
        return blocked.stream()
                .filter(b -> b.to().equals(service))
                .mapToInt(Blocked::clients)
                .sum();
    }

    /**
     * Those who have completed their care and wait in their place for another service.
     *
     * @param to the service that they wait for
     * @param clients how many there are, which may be none
     */
    public record Blocked(ServiceId to, int clients) {
        public Blocked {
            if (clients < 0) {
                throw new IllegalArgumentException("a number of clients is not negative, got " + clients);
            }
        }
    }
}
