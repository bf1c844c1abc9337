package nl.plafond.model;

import java.time.LocalDate;
import java.util.TreeMap;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Share;

/**
 * Staff whom some services have together: when all of them are at work, the next client of any of these services waits,
 * whatever places and euros there are.
 *
 * <p>Where staff leave, nobody in care is sent home; nobody is admitted until there are enough for one more.
 *
 * @param id its name in the files
 * @param name the name that people see
 * @param fte how many fte there are posts for, over time
 * @param vacancies which part of the posts nobody can be found for, over time
 */
public record Staff(String id, Label name, Timeline<Fte> fte, Timeline<Share> vacancies) {
    public Staff {
        Validation.requireThere("id", id, "name", name, "fte", fte, "vacancies", vacancies);
    }

    /** The fte that are at work, over time. */
    public Timeline<Fte> filled() {
        var steps = new TreeMap<LocalDate, Fte>();
        fte.steps().keySet().forEach(day -> steps.put(day, filled(day)));
        vacancies.steps().keySet().forEach(day -> steps.put(day, filled(day)));
        return new Timeline<>(steps);
    }

    private Fte filled(LocalDate day) {
        return new Fte(fte.on(day).value() * (1 - vacancies.on(day).value()));
    }

    /** The same staff with another number of posts. */
    public Staff withFte(Timeline<Fte> other) {
        return new Staff(id, name, other, vacancies);
    }
}
