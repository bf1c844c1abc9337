package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.model.Parameter;
import nl.plafond.model.ServiceId;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Words;

/** Names numbers of the model file as a reader would: the service, then what it is. */
final class ParameterNames {
    private final Reading reading;
    private final Words words;

    ParameterNames(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** "Beschermd wonen: verblijfsduur, gemiddeld"; words of the file that have no translation stay as they are. */
    String of(Parameter parameter) {
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
                reading.model()
                        .findService(new ServiceId(id))
                        .map(s -> words.of(s.name()))
                        .orElse("");
            case "scenarios" ->
                reading.scenarios().stream()
                        .filter(s -> s.id().equals(id))
                        .map(s -> words.of(s.name()))
                        .findFirst()
                        .orElse("");
            case "municipalities" ->
                reading.model().municipalities().stream()
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
    String unit(Parameter parameter) {
        var key = "unit." + parameter.unit().replace(' ', '-');
        return words.knows(key) ? words.say(key) : parameter.unit();
    }
}
