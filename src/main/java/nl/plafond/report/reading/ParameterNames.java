package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.model.AccessDesk;
import nl.plafond.model.BillSplit;
import nl.plafond.model.BudgetLine;
import nl.plafond.model.CareModel;
import nl.plafond.model.DwellingStream;
import nl.plafond.model.Label;
import nl.plafond.model.Municipality;
import nl.plafond.model.Parameter;
import nl.plafond.model.PayerKey;
import nl.plafond.model.Service;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Staff;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.sensitivity.Mover;

/** Names numbers of the model file as a reader would: the service, then what it is. */
public final class ParameterNames {
    private final CareModel model;
    private final List<Scenario> scenarios;
    private final ReportTexts words;

    /** Names in a language, with the services and scenarios of a run. */
    public ParameterNames(RunView reading, ReportTexts words) {
        this(reading.model(), reading.scenarios(), words);
    }

    /** Names in a language, for a model that has not been played. */
    public ParameterNames(CareModel model, List<Scenario> scenarios, ReportTexts words) {
        this.model = model;
        this.scenarios = scenarios;
        this.words = words;
    }

    /** "Beschermd wonen: verblijfsduur, gemiddeld"; words of the file that have no translation stay as they are. */
    public String of(Parameter parameter) {
        return of(parameter.path());
    }

    /** The number that moves a figure, or those that are drawn together. */
    public String of(Mover mover) {
        return words.list(mover.numbers().stream().map(this::of).toList());
    }

    /** The same of the number at a path. */
    public String of(String path) {
        var parts = new ArrayList<>(Arrays.asList(path.split("[.\\[\\]]+", -1)));
        parts.removeIf(String::isEmpty);
        if ("levers".equals(parts.get(0)) && parts.contains("measures")) {
            // Which control it belongs to is said by the control itself.
            parts.subList(0, Math.min(parts.size() - 1, parts.lastIndexOf("measures") + 2))
                    .clear();
        }
        var own = model.parameter(path).flatMap(Parameter::name);
        if (own.isPresent()) {
            return words.of(own.get());
        }
        var owner = owner(parts);
        var whole = "path.whole." + String.join("-", parts);
        var rest = words.knows(whole)
                ? List.of(words.say(whole))
                : parts.stream().map(this::word).filter(w -> !w.isEmpty()).toList();
        return owner.isEmpty() ? String.join(", ", rest) : owner + ": " + String.join(", ", rest);
    }

    /** Takes the service, scenario, measure, municipality or whatever has a name off the front and gives its name. */
    private String owner(List<String> parts) {
        if (parts.size() < 2) {
            return "";
        }
        var kind = parts.get(0);
        var id = parts.get(1);
        var name = name(kind, id);
        if (!name.isEmpty()) {
            parts.subList(0, 2).clear();
        }
        return name;
    }

    private String name(String kind, String id) {
        return label(kind, id).map(words::of).orElse("");
    }

    private Optional<Label> label(String kind, String id) {
        return switch (kind) {
            case "services" -> model.findService(new ServiceId(id)).map(Service::name);
            case "scenarios" -> named(scenarios.stream(), Scenario::id, Scenario::name, id);
            case "programme" ->
                named(model.programme().measures().stream(), ProgrammeMeasure::id, ProgrammeMeasure::name, id);
            case "municipalities" -> named(model.municipalities().stream(), Municipality::id, Municipality::name, id);
            case "dwellings" -> named(model.dwellings().stream(), DwellingStream::id, DwellingStream::name, id);
            case "access-desks" -> named(model.desks().stream(), AccessDesk::id, AccessDesk::name, id);
            case "staff" -> named(model.staff().stream(), Staff::id, Staff::name, id);
            case "splits" -> named(model.splits().stream(), BillSplit::id, BillSplit::name, id);
            case "budget" -> named(model.budget().lines().stream(), BudgetLine::id, BudgetLine::name, id);
            case "keys" ->
                named(model.splits().stream().flatMap(s -> s.keys().stream()), PayerKey::id, PayerKey::name, id);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<Label> named(
            Stream<T> all, Function<T, String> id, Function<T, Label> name, String wanted) {
        return all.filter(it -> id.apply(it).equals(wanted)).map(name).findFirst();
    }

    private String word(String part) {
        if ("measures".equals(part)) {
            return "";
        }
        if (part.chars().allMatch(Character::isDigit)) {
            return part.length() == 4 ? part : words.say("path.number", Integer.parseInt(part) + 1);
        }
        if (words.knows("path." + part)) {
            return words.say("path." + part);
        }
        return label("municipalities", part).map(words::of).orElse(part.replace('-', ' '));
    }

    /** The unit in the language of the reader, or as written. */
    public String unit(Parameter parameter) {
        return unit(parameter, words.notation().exact(parameter.value()));
    }

    /** The same behind another number than that of the model, as it is written. */
    String unit(Parameter parameter, String number) {
        var key = "unit." + parameter.unit().replace(' ', '-');
        return words.knows(key) ? words.say(key, number) : parameter.unit();
    }
}
