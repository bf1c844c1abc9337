package nl.plafond.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.model.CareModel;
import nl.plafond.model.Parameter;
import nl.plafond.words.Texts;

/**
 * A model whose demand grows less, and more, than expected: all growth at the lower and at the upper end of its range.
 *
 * @param low with the lower ends
 * @param high with the upper ends
 */
record GrowthRange(CareModel low, CareModel high) {
    private static final String GROWTH = ".referrals.growth";

    /**
     * The range of a model; empty for a model in which no growth has a range.
     *
     * @param settings what the user set, which holds here too
     */
    static Optional<GrowthRange> of(Path folder, List<String> settings, CareModel expected, Texts words) {
        var growths = expected.parameters().stream()
                .filter(p -> p.path().endsWith(GROWTH) && p.range().isPresent() && !p.overridden())
                .toList();
        return growths.isEmpty()
                ? Optional.empty()
                : Optional.of(new GrowthRange(
                        read(folder, settings, growths, Parameter.Range::low, expected, words),
                        read(folder, settings, growths, Parameter.Range::high, expected, words)));
    }

    private static CareModel read(
            Path folder,
            List<String> settings,
            List<Parameter> growths,
            ToDoubleFunction<Parameter.Range> end,
            CareModel expected,
            Texts words) {
        var ends = growths.stream()
                .map(p -> p.path() + "=" + end.applyAsDouble(p.range().orElseThrow()));
        var reading = ModelReader.read(
                folder, new Overrides(Stream.concat(settings.stream(), ends).toList()));
        if (reading instanceof ModelResult.Sound sound) {
            return sound.model().until(expected.end());
        }
        // A range may reach so far that there would be more clients than can be played.
        var texts = Texts.of(words.locale());
        var problems = reading.problems().stream().map(p -> p.in(texts)).collect(Collectors.joining(" "));
        throw new WrongInputException(words.say("growth.range-too-wide", problems));
    }
}
