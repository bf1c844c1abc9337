package nl.plafond.model.flows;

/**
 * What goes through a waiting list about the first day, in clients a day.
 *
 * @param joins how many join it: those referred and those whom other services send, less those turned away
 * @param urgent which part of them is urgent
 * @param admits how many it lets in: as many as give up their places
 * @param perBlocked how many more joined for each who is on the list now and was not yet: where some of them keep the place
 *     that they come from, each one was still in treatment there before
 */
public record Throughput(double joins, double urgent, double admits, double perBlocked) {
    /** A list that nobody joins or is let in from. */
    public static final Throughput NONE = new Throughput(0, 0, 0, 0);

    /** The pace of the list: a list that keeps its length is joined by as many as it lets in, one that grows by more. */
    public double pace() {
        return Math.max(joins, admits);
    }

    /** What goes through the list of the urgent where they go first. */
    public Throughput ofUrgent() {
        return new Throughput(joins * urgent, 1, admits, perBlocked * urgent);
    }

    /** What goes through the list of the others where the urgent go first: they are let in as far as those leave room. */
    public Throughput ofRegular() {
        return new Throughput(joins * (1 - urgent), 0, Math.max(0, admits - joins * urgent), perBlocked * (1 - urgent));
    }

    /** What goes through the list of a provider that has a part of the clients and a part of the room. */
    public Throughput part(double ofClients, double ofRoom) {
        return new Throughput(joins * ofClients, urgent, admits * ofRoom, perBlocked * ofClients);
    }
}
