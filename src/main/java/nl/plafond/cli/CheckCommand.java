package nl.plafond.cli;

import java.util.concurrent.Callable;
import nl.plafond.input.Overrides;
import nl.plafond.input.Reading;
import nl.plafond.model.CareModel;
import nl.plafond.model.Parameter.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads a model and says what is wrong with it, or that nothing is. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = PlafondCommand.Version.class)
final class CheckCommand extends SpeakingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Mixin
    private SetOption settings;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var reading = read(locator().find(model), new Overrides(settings.all()));
        if (reading instanceof Reading.Sound sound) {
            var care = sound.model();
            terminal.say(
                    "check.sound",
                    care.name().in(terminal.words().locale()),
                    care.services().size(),
                    sound.scenarios().size(),
                    care.parameters().size(),
                    count(care, Status.GIVEN),
                    count(care, Status.DERIVED),
                    count(care, Status.ASSUMPTION));
            var programme = care.programme();
            if (!programme.isEmpty()) {
                terminal.say(
                        "check.programme",
                        programme.name().in(terminal.words().locale()),
                        programme.measures().size(),
                        programme.adopted().size());
            }
            return ExitCode.FINE;
        }
        terminal.warn("problems", errors(reading));
        return ExitCode.WRONG_INPUT;
    }

    private static long count(CareModel model, Status status) {
        return model.parameters().stream().filter(p -> p.status() == status).count();
    }
}
