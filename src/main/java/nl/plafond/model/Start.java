package nl.plafond.model;

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
 * @param inactive how many of those on the list, none of them in a place, do not wait in earnest any more. They count on
 *     the list, have no bridging care that ends with it and leave it neither by themselves nor for heavier care; offered a
 *     place they turn it down and are taken off, and a review finds every one of them. They need nothing, so nothing is
 *     withheld from them.
 * @param waited how many days each of those on the list has waited, the urgent first and the blocked last; none where that
 *     is not known, and then as long as a list of that length and throughput implies
 */
public record Start(
        int inCare,
        int forDwelling,
        List<Blocked> blocked,
        int waiting,
        int urgentWaiting,
        int inactive,
        List<Double> waited) {
    public Start {
        Validation.requireThere("blocked", blocked, "waited", waited);
        blocked = List.copyOf(blocked);
        waited = List.copyOf(waited);
        rules(inCare, forDwelling, blocked, waiting, urgentWaiting, inactive, waited)
                .orRefuse();
    }

    /** What must be so of those who are there on the first day. */
    public static Validation rules(
            int inCare,
            int forDwelling,
            List<Blocked> blocked,
            int waiting,
            int urgent,
            int inactive,
            List<Double> waited) {
        int ready = forDwelling + blocked.stream().mapToInt(Blocked::clients).sum();
        return new Validation()
                .requireNotNegative("in-care", inCare)
                .requireNotNegative("waiting-for-dwelling", forDwelling)
                .requireNotNegative("waiting", waiting)
                .requireNotNegative("urgent-waiting", urgent)
                .requireNotNegative("inactive", inactive)
                .require(urgent <= waiting, () -> atMostWaiting("urgent-waiting", urgent, waiting))
                .require(inactive <= waiting, () -> atMostWaiting("inactive", inactive, waiting))
                .require(
                        forDwelling <= inCare,
                        () -> atMostAll(Violation.value("waiting-for-dwelling", forDwelling), inCare))
                .require(
                        blocked.isEmpty() || ready <= inCare,
                        () -> atMostAll(
                                Violation.found("blocked", "found.ready", "{0} have completed their care", ready),
                                inCare))
                .requireNoneTwice("blocked", blocked.stream().map(b -> b.to().value()))
                .require(
                        waited.isEmpty() || waited.size() == waiting,
                        () -> Violation.found(
                                        "waited.observed", "found.items", "the number of items is {0}", waited.size())
                                .allowed("expected.as-many-as-wait", "expected {0}, one for each who waits", waiting)
                                .besides("waiting"))
                .requireNotNegative("waited.observed", waited);
    }

    private static Violation atMostWaiting(String key, int clients, int waiting) {
        return Violation.value(key, clients)
                .allowed("expected.at-most-waiting", "expected at most the {0} who wait", waiting)
                .besides("waiting");
    }

    private static Violation atMostAll(Violation of, int inCare) {
        return of.allowed("expected.at-most-in-care", "expected at most the {0} in care", inCare)
                .besides("in-care", "waiting-for-dwelling");
    }

    /** A start at which nobody is blocked and everyone waits in earnest, and of which nobody knows how long those on the list have waited. */
    public Start(int inCare, int forDwelling, int waiting, int urgentWaiting) {
        this(inCare, forDwelling, List.of(), waiting, urgentWaiting, 0, List.of());
    }

    /** How many of those on the list wait in earnest. */
    public int inEarnest() {
        return waiting - inactive;
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
            Validation.requireThere("to", to);
            new Validation().requireNotNegative("", clients).orRefuse();
        }
    }
}
