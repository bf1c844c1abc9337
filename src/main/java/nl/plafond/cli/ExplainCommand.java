package nl.plafond.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.plafond.input.Overrides;
import nl.plafond.model.Parameter;
import nl.plafond.report.tables.KeptInfluence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows every number of a model with what it rests on. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class ExplainCommand extends SpeakingCommand implements Callable<Integer> {
    private static final int HUNDRED = 100;

    @Parameters(paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Mixin
    private SetOption settings;

    @Option(names = "--out", defaultValue = "output", paramLabel = "FOLDER", descriptionKey = "out-results")
    private Path folder;

    ExplainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        var sound = readAll(List.of(locator().find(model)), new Overrides(settings.all()), List.of())
                .get(0);
        var care = sound.model();
        var results = folder.resolve(care.id());
        var influence = KeptInfluence.in(results, sound.hash());
        terminal.say(order(influence), results);
        var known = influence.orElse(new KeptInfluence(Map.of()));
        for (var parameter : known.order(care.parameters())) {
            show(parameter, known.shares().getOrDefault(parameter.path(), 0.0));
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

    /** In which order they come, and why. */
    private static String order(Optional<KeptInfluence> influence) {
        if (influence.isEmpty()) {
            return "explain.no-run";
        }
        return influence.get().shares().isEmpty() ? "explain.no-influence" : "explain.influence";
    }

    private void show(Parameter parameter, double share) {
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
        if (share > 0) {
            out.println("    " + terminal.words().say("explain.share", Math.round(HUNDRED * share)));
        }
    }

    /** As the file spells it: a point for the decimals, so that it can be copied into the file. */
    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
