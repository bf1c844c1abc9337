package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.model.CareModel;
import nl.plafond.model.Parameter;
import nl.plafond.model.Scenario;
import nl.plafond.model.ServiceId;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;

/** Names numbers of the model file as a reader would: the service, then what it is. */
public final class ParameterNames {
    private final CareModel model;
    private final List<Scenario> scenarios;
    private final Words words;

    ParameterNames(Reading reading, Words words) {
        this(reading.model(), reading.scenarios(), words);
    }

    /** Names for the numbers of a model and of its scenarios. */
    public ParameterNames(CareModel model, List<Scenario> scenarios, Words words) {
        this.model = model;
        this.scenarios = List.copyOf(scenarios);
        this.words = words;
    }

    /** "Beschermd wonen: verblijfsduur, gemiddeld"; words of the file that have no translation stay as they are. */
    public String of(Parameter parameter) {
        var parts = new ArrayList<>(Arrays.asList(parameter.path().split("[.\\[\\]]+", -1)));
        parts.removeIf(String::isEmpty);
        var owner = owner(parts);
        var rest = parts.stream().map(this::word).filter(w -> !w.isEmpty()).toList();
        return owner.isEmpty() ? String.join(", ", rest) : owner + ": " + String.join(", ", rest);
    }

    /** Takes the service, scenario or municipality off the front and gives its name. */
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
        return switch (kind) {
            case "services" ->
                model.findService(new ServiceId(id))
                        .map(s -> words.of(s.name()))
                        .orElse("");
            case "scenarios" ->
                scenarios.stream()
                        .filter(s -> s.id().equals(id))
                        .map(s -> words.of(s.name()))
                        .findFirst()
                        .orElse("");
            case "municipalities" ->
                model.municipalities().stream()
                        .filter(m -> m.id().equals(id))
                        .map(m -> words.of(m.name()))
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }

    private String word(String part) {
        if ("measures".equals(part)) {
            return "";
        }
        if (part.chars().allMatch(Character::isDigit)) {
            return part.length() == 4 ? part : words.say("path.number", Integer.parseInt(part) + 1);
        }
        return words.knows("path." + part) ? words.say("path." + part) : part.replace('-', ' ');
    }

    /** The unit in the language of the reader, or as written. */
    public String unit(Parameter parameter) {
        var key = "unit." + parameter.unit().replace(' ', '-');
        return words.knows(key) ? words.say(key) : parameter.unit();
    }
}
