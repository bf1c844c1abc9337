package nl.plafond.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.experiment.FutureCounts;
import nl.plafond.input.draws.PossibleModels;
import picocli.CommandLine.Option;

/** In how many futures to play, or how often at the model's own values. */
final class FuturesOption {
    private static final int MOST = 1_000_000;

    @Option(
            names = {"--futures", "--replications"},
            paramLabel = "N",
            descriptionKey = "futures")
    private Optional<Integer> futures = Optional.empty();

    @Option(names = "--at-values", descriptionKey = "at-values")
    private boolean atValues;

    /** Fails on a number that makes no sense, and says so of one that is odd. */
    void check(SpeakingCommand command) {
        futures.ifPresent(number -> {
            command.require(number >= 2 && number <= MOST, "--futures", number);
            if (Integer.bitCount(number) > 1) {
                command.terminal.say("futures.odd", number);
            }
        });
    }

    /** How often a model is played. */
    FutureCounts counts(PossibleModels possible) {
        int number = futures.or(possible::futures).orElse(FutureCounts.DEFAULT);
        return atValues || possible.isCertain() ? FutureCounts.atValues(number) : FutureCounts.of(number);
    }

    /** What to type to have the same. */
    List<String> typed() {
        var words = new ArrayList<String>();
        futures.ifPresent(number -> words.addAll(List.of("--futures", String.valueOf(number))));
        if (atValues) {
            words.add("--at-values");
        }
        return words;
    }
}
