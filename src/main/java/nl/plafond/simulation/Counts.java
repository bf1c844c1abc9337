package nl.plafond.simulation;

import nl.plafond.simulation.internal.books.CountedDays;

/** What one replication counted, so that it can be booked at other prices without being played again; empty at first. */
public final class Counts {
    final CountedDays days = new CountedDays();
}
