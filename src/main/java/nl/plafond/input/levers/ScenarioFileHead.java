package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plafond.controls.Control;
import nl.plafond.controls.Control.Choice;
import nl.plafond.controls.Control.Month;
import nl.plafond.controls.Control.Setting;
import nl.plafond.controls.Control.Slider;
import nl.plafond.controls.Control.Switch;
import nl.plafond.controls.ScenarioVariant;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.program.RepeatCommand;

/** Says at the top of the file of a variant where it comes from, what was set and how to play it. */
public final class ScenarioFileHead {
    private static final String SCHEMA = "# yaml-language-server: $schema=../../plafond-scenario.schema.json\n";

    /** The schema and the name of the page in two languages. */
    private static final int HEAD_LINES = 4;

    private ScenarioFileHead() {}

    /** Whether a text begins as a file from the live page does. */
    public static boolean isIn(String text) {
        var head = ControlNames.say("file.head", plain(""), plain("")).en();
        return text.lines()
                .limit(HEAD_LINES)
                .anyMatch(line -> line.startsWith("# " + head.substring(0, head.indexOf(':'))));
    }

    static String of(CareModel model, Path folder, ScenarioVariant variant, List<Control> controls) {
        var head = new StringBuilder(SCHEMA);
        add(head, ControlNames.say("file.head", plain(model.id()), plain(variant.scenario())));
        add(head, ControlNames.say(variant.settings().isEmpty() ? "file.nothing-set" : "file.what-was-set"));
        var byId = controls.stream().collect(Collectors.toMap(Control::id, Function.identity()));
        controls.stream()
                .filter(control -> variant.settings().containsKey(control.id()))
                .forEach(control -> head.append("#   ")
                        .append(value(control, variant.settings().get(control.id())))
                        .append(control.under()
                                .map(byId::get)
                                .map(above -> line(above.name().nl()) + ": ")
                                .orElse(""))
                        .append(line(control.name().nl()))
                        .append('\n'));
        var options = List.of("--scenarios", variant.id() + ".yaml", "--replications", "1000");
        add(head, ControlNames.say("file.play", plain(RepeatCommand.run(folder, options))));
        return head.toString();
    }

    /** What was set, and between brackets what the model has. */
    private static String value(Control control, String value) {
        return control.id() + " = " + value + " (" + start(control.setting()) + ") ";
    }

    private static String start(Setting setting) {
        if (setting instanceof Slider slider) {
            return BigDecimal.valueOf(slider.start()).stripTrailingZeros().toPlainString();
        } else if (setting instanceof Month month) {
            return month.start().toString();
        } else if (setting instanceof Switch start) {
            return start.start() ? "on" : "off";
        }
        return ((Choice) setting).start();
    }

    private static void add(StringBuilder head, Label text) {
        head.append("# ")
                .append(line(text.nl()))
                .append("\n# ")
                .append(line(text.en()))
                .append('\n');
    }

    /** A comment ends where its line ends. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
    }

    private static Label plain(String text) {
        return new Label(text, text);
    }
}
