package nl.plafond.model;

import java.util.List;

/**
 * Who is there on the first day.
 *
 * @param inCare clients in care, with what remains of their stays
 * @param forDwelling how many of them have completed their care and wait in their place for a dwelling
 * @param waiting clients on the list, with the time that they have waited
 * @param urgentWaiting how many of those are urgent
 * @param waited how many days each of those on the list has waited, the urgent first; none where that is not known, and
 *     then as long as a list of that length and inflow implies
 */
public record Start(int inCare, int forDwelling, int waiting, int urgentWaiting, List<Double> waited) {
    public Start {
        waited = List.copyOf(waited);
        boolean possible = forDwelling >= 0 && inCare >= forDwelling && urgentWaiting >= 0 && waiting >= urgentWaiting;
        if (!possible || !(waited.isEmpty() || waited.size() == waiting)) {
            throw new IllegalArgumentException("impossible start: " + inCare + ", " + forDwelling + ", " + waiting
                    + ", " + urgentWaiting + ", " + waited.size());
        }
    }

    /** A start of which nobody knows how long those on the list have waited. */
    public Start(int inCare, int forDwelling, int waiting, int urgentWaiting) {
        this(inCare, forDwelling, waiting, urgentWaiting, List.of());
    }
}
