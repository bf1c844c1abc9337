package nl.plafond.model;

/**
 * Who is there on the first day.
 *
 * @param inCare clients in care, with what remains of their stays
 * @param waiting clients on the list, with the time that they have waited
 * @param urgentWaiting how many of them are urgent
 */
public record Start(int inCare, int waiting, int urgentWaiting) {
    public Start {
        if (inCare < 0 || waiting < 0 || urgentWaiting < 0 || urgentWaiting > waiting) {
            throw new IllegalArgumentException("impossible start: " + inCare + ", " + waiting + ", " + urgentWaiting);
        }
    }
}
