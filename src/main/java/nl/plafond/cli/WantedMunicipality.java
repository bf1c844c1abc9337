package nl.plafond.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Municipality;
import nl.plafond.words.Texts;

/**
 * The municipality for which a page of its own is wanted, if any.
 *
 * @param name its id or its name, as typed
 * @param words the texts for what cannot be found
 */
record WantedMunicipality(Optional<String> name, Texts words) {
    /** Fails on a name that none of the models has. */
    void check(List<CareModel> models) {
        if (name.isPresent() && models.stream().allMatch(m -> in(m).isEmpty())) {
            var known = models.stream()
                    .flatMap(m -> m.municipalities().stream())
                    .map(m -> m.name().in(words.locale()))
                    .distinct()
                    .sorted()
                    .toList();
            throw new WrongInputException(words.say("no-such-municipality", name.get(), String.join(", ", known)));
        }
    }

    /** The number of the municipality in a model; empty for one that is not there, or if none is wanted. */
    OptionalInt in(CareModel model) {
        var all = model.municipalities();
        return IntStream.range(0, all.size()).filter(i -> is(all.get(i))).findFirst();
    }

    private boolean is(Municipality municipality) {
        return name.filter(wanted -> Stream.of(
                                municipality.id(),
                                municipality.name().nl(),
                                municipality.name().en())
                        .anyMatch(wanted.strip()::equalsIgnoreCase))
                .isPresent();
    }
}
