package nl.plafond.input.check;

import java.util.List;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

/**
 * Checks whether the desks of the model decide on anyone, and when their hours change.
 *
 * @param region the model
 */
record DeskCheck(ModelContext region) {
    void check() {
        var period = new PeriodCheck(region);
        for (var desk : region.find("access-desks").map(Node::fields).orElse(List.of())) {
            period.steps(desk.at("hours"));
            boolean used = region.services().stream()
                    .map(service -> service.at("desk").at("name"))
                    // A slip of the keyboard in the name already has its complaint.
                    .anyMatch(name -> name.is(desk.name()) || isUnknown(name));
            if (!used) {
                region.diagnostics().warn(desk, Phrase.of("found.unused-desk"), "suggest.name-under-desk");
            }
        }
    }

    private boolean isUnknown(Node name) {
        return name.exists()
                && region.find("access-desks")
                        .filter(all -> !all.at(name.text().orElse("")).exists())
                        .isPresent();
    }
}
