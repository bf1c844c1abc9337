package nl.plafond.model;

/**
 * Who is there on the first day.
 *
 * @param inCare clients in care, with what remains of their stays
 * @param forDwelling how many of them have completed their care and wait in their place for a dwelling
 * @param waiting clients on the list, with the time that they have waited
 * @param urgentWaiting how many of those are urgent
 */
public record Start(int inCare, int forDwelling, int waiting, int urgentWaiting) {
    public Start {
        boolean possible = forDwelling >= 0 && inCare >= forDwelling && urgentWaiting >= 0 && waiting >= urgentWaiting;
        if (!possible) {
            throw new IllegalArgumentException(
                    "impossible start: " + inCare + ", " + forDwelling + ", " + waiting + ", " + urgentWaiting);
        }
    }
}
