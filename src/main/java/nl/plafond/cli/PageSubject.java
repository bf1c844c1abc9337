package nl.plafond.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.input.levers.ScenarioEditor;
import nl.plafond.input.yaml.NearestName;
import nl.plafond.model.CareModel;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.live.Picture;
import nl.plafond.words.Texts;

/**
 * What a page is about: scenario, service and date, each by what was typed, or else one that makes sense.
 *
 * @param words the texts for what is not there
 */
record PageSubject(ScenarioEditor editor, Texts words) {
    /** A scenario; unchanged policy if none is named. */
    Scenario scenario(Optional<String> id) {
        return found(editor.scenarios(), Scenario::id, id.orElse(editor.model().baseline()), "no-such-scenario");
    }

    /** A service, or all together under their name; without a name the first one that can be full under unchanged policy, if any can. */
    Optional<ServiceId> service(Optional<String> id) {
        if (id.filter(Picture.ALL::equals).isPresent()) {
            return Optional.empty();
        }
        var name = id.orElseGet(this::first);
        return Optional.of(found(editor.model().services(), s -> s.id().value(), name, "page.no-such-service")
                .id());
    }

    private String first() {
        var services = editor.model().services();
        return services.stream()
                .filter(Service::limited)
                .findFirst()
                .orElse(services.get(0))
                .id()
                .value();
    }

    /** The last day of a month; without one the day that the model looks at. */
    LocalDate date(Optional<LocalDate> day) {
        var model = editor.model();
        var date = day.orElse(model.lookAt());
        if (date.isBefore(model.start()) || !date.isBefore(model.end())) {
            throw new WrongInputException(words.say("page.no-such-date", date, model.start(), lastDay(model)));
        }
        var end = date.withDayOfMonth(date.lengthOfMonth());
        return end.isAfter(lastDay(model)) ? lastDay(model) : end;
    }

    private static LocalDate lastDay(CareModel model) {
        return model.end().minusDays(1);
    }

    private <T> T found(List<T> all, Function<T, String> id, String name, String problem) {
        var ids = all.stream().map(id).toList();
        if (!ids.contains(name)) {
            throw new WrongInputException(
                    words.say(problem, name, editor.model().id(), nearestFirst(name, ids)));
        }
        return all.get(ids.indexOf(name));
    }

    /** All names, with the one in front that was probably meant. */
    static String nearestFirst(String name, List<String> ids) {
        var nearest = NearestName.to(name, ids);
        return String.join(
                ", ",
                Stream.concat(nearest.stream(), ids.stream().filter(id -> !nearest.equals(Optional.of(id))))
                        .toList());
    }
}
