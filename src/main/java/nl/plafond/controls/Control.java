package nl.plafond.controls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Label;
import nl.plafond.model.Parameter;
import nl.plafond.model.ServiceId;
import nl.plafond.vocabulary.ControlGroup;

/**
 * Something about a model that a reader may set to see what comes of it.
 *
 * @param id its name, unique within the controls of a scenario
 * @param under the control that it belongs to, such as the switch of the measure whose date it is; empty for one by itself
 * @param name the name that people see
 * @param hint what it means, in one line, if the name does not say it
 * @param group what kind of thing it changes
 * @param services the services that it acts on; none for what acts on the region
 * @param setting what it can be set to
 * @param facts the numbers that it works with and that are not set, with their papers
 */
public record Control(
        String id,
        Optional<String> under,
        Label name,
        Optional<Label> hint,
        ControlGroup group,
        List<ServiceId> services,
        Setting setting,
        List<Parameter> facts) {
    public Control {
        services = List.copyOf(services);
        facts = List.copyOf(facts);
    }

    /** What a control can be set to. */
    public sealed interface Setting {}

    /**
     * A number within bounds.
     *
     * @param least the lowest value
     * @param most the highest value, a whole number of steps above the lowest
     * @param step from one value to the next
     * @param start the value that changes nothing
     * @param number the number with its papers; its range, if any, is what the model was made for
     */
    public record Slider(double least, double most, double step, double start, Parameter number) implements Setting {
        public Slider {
            if (!(least <= start && start <= most && step > 0)) {
                throw new IllegalArgumentException("a slider starts between its ends and has a step");
            }
        }
    }

    /** The first day of a month within bounds; the start may be another day, which is where it stands by itself. */
    public record Month(LocalDate least, LocalDate most, LocalDate start) implements Setting {}

    /** On or off. */
    public record Switch(boolean start) implements Setting {}

    /** One of several. */
    public record Choice(List<Option> options, String start) implements Setting {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One of the things that one can choose. */
    public record Option(String id, Label name) {}
}
