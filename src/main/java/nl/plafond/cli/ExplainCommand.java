package nl.plafond.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import nl.plafond.input.Overrides;
import nl.plafond.model.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows every number of a model with what it rests on. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class ExplainCommand extends SpeakingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Mixin
    private SetOption settings;

    ExplainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var sound = readAll(List.of(locator().find(model)), new Overrides(settings.all()), List.of())
                .get(0);
        var care = sound.model();
        for (var parameter : care.parameters()) {
            show(parameter);
        }
        terminal.say("explain.sources");
        for (var source : care.sources()) {
            terminal.out()
                    .println("  " + source.id() + ": " + source.title()
                            + source.address()
                                    .map(address -> " <" + address + ">")
                                    .orElse(""));
        }
        terminal.out().flush();
        return ExitCode.FINE;
    }

    private void show(Parameter parameter) {
        var out = terminal.out();
        out.println(parameter.path() + " = " + number(parameter.value()) + " " + parameter.unit());
        var status = parameter.overridden()
                ? terminal.words().say("explain.overridden")
                : terminal.words().say("explain." + parameter.status().id());
        var source = parameter.source().map(id -> ", " + id).orElse("");
        var quote = parameter.quote().map(words -> " «" + words + "»").orElse("");
        out.println("    " + status + source + quote);
        parameter.derivation().ifPresent(text -> out.println("    = " + text));
        var means = parameter.status() == Parameter.Status.CHOICE ? "explain.slider" : "explain.range";
        parameter
                .range()
                .ifPresent(range ->
                        out.println("    " + terminal.words().say(means, number(range.low()), number(range.high()))));
        parameter.reason().ifPresent(text -> out.println("    " + text));
    }

    /** As the file spells it: a point for the decimals, so that it can be copied into the file. */
    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
