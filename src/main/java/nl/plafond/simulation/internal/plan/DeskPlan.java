package nl.plafond.simulation.internal.plan;

import java.time.LocalDate;
import nl.plafond.model.AccessDesk;
import nl.plafond.vocabulary.HoursPerWeek;

/** A desk that decides on who is referred, as a replication needs it. */
public final class DeskPlan {
    /** How many hours it works in a calendar day. */
    public final StepFunction hoursPerDay;
    /** What an hour that is used costs. */
    public final double price;
    /** Its row in the logbook. */
    public final int row;

    DeskPlan(AccessDesk desk, int row, LocalDate start) {
        hoursPerDay = StepFunction.of(desk.hours(), start, perWeek -> new HoursPerWeek(perWeek).perDay());
        price = desk.price().value();
        this.row = row;
    }
}
