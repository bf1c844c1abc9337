package nl.plafond.model.programme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Label;
import nl.plafond.model.Validation;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.Scenario;

/**
 * A measure of a programme, as its document describes it: what it changes, and what was booked for it.
 *
 * @param id its name in the files
 * @param number its number in the document, such as 4
 * @param name the name that people see
 * @param question what it asks of the model, in one line
 * @param adopted whether it is part of the programme; a rejected one is only looked at alone
 * @param sizedFromBooking whether the size of its effect was worked out from what was booked, so that agreement between the
 *     two confirms nothing
 * @param measures what changes and when, in the order in which the file lists them
 * @param source the id of the document that books it; empty if nothing is booked
 * @param booked what the document books per year, in the order of the years; none if it books nothing
 * @param notes where the document contradicts itself, and which reading is followed here
 */
@RecordBuilder
public record ProgrammeMeasure(
        String id,
        String number,
        Label name,
        Label question,
        boolean adopted,
        boolean sizedFromBooking,
        List<Measure> measures,
        Optional<String> source,
        List<Booked> booked,
        List<Label> notes)
        implements ProgrammeMeasureRecordBuilder.With {
    public ProgrammeMeasure {
        Validation.requireThere(
                "id",
                id,
                "number",
                number,
                "name",
                name,
                "question",
                question,
                "measures",
                measures,
                "source",
                source,
                "booked",
                booked,
                "notes",
                notes);
        measures = List.copyOf(measures);
        booked = List.copyOf(booked);
        notes = List.copyOf(notes);
    }

    /** This measure and no other, as a scenario. */
    public Scenario alone() {
        return new Scenario(id, name, question, measures);
    }
}
