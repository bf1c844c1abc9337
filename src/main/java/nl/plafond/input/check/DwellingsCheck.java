package nl.plafond.input.check;

import java.util.List;
import nl.plafond.input.yaml.Node;
import nl.plafond.words.Phrase;

/**
 * Checks whether the dwellings of the model are there for anyone.
 *
 * @param region the model
 */
record DwellingsCheck(ModelContext region) {
    void check() {
        for (var stream : region.find("dwellings").map(Node::fields).orElse(List.of())) {
            boolean used = region.services().stream()
                    .map(service -> service.at("housing"))
                    // A slip of the keyboard in the name already has its complaint.
                    .anyMatch(
                            housing -> housing.at("dwellings").is(stream.name()) || isUnknown(housing.at("dwellings")));
            if (!used) {
                region.diagnostics().warn(stream, Phrase.of("found.unused-dwellings"), "suggest.name-under-housing");
            }
        }
    }

    private boolean isUnknown(Node name) {
        return name.exists()
                && region.find("dwellings")
                        .filter(streams -> !streams.at(name.text().orElse("")).exists())
                        .isPresent();
    }
}
