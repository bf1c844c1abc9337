package nl.plafond.input.check;

import java.util.List;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

/**
 * Checks whether the staff of the model look after anyone, and when their numbers change.
 *
 * @param region the model
 */
record StaffCheck(ModelContext region) {
    void check() {
        var period = new PeriodCheck(region);
        for (var staff : region.find("staff").map(Node::fields).orElse(List.of())) {
            period.steps(staff.at("fte"));
            period.steps(staff.at("vacancies"));
            boolean used = region.services().stream()
                    .map(service -> service.at("staff").at("pool"))
                    // A slip of the keyboard in the name already has its complaint.
                    .anyMatch(pool -> pool.is(staff.name()) || isUnknown(pool));
            if (!used) {
                region.diagnostics().warn(staff, Phrase.of("found.unused-staff"), "suggest.name-under-staff");
            }
        }
    }

    private boolean isUnknown(Node name) {
        return name.exists()
                && region.find("staff")
                        .filter(all -> !all.at(name.text().orElse("")).exists())
                        .isPresent();
    }
}
