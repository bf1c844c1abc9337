package nl.plafond.input.levers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses the step of a slider over the range of a number: round, fine enough, and no finer. */
final class SliderSteps {
    private static final int FEWEST = 20;
    private static final int MOST = 500;
    private static final int HIGHEST_POWER = 12;
    private static final int LOWEST_POWER = -6;
    private static final List<BigDecimal> ROUND =
            Stream.of(5, 2, 1).map(BigDecimal::valueOf).toList();

    private SliderSteps() {}

    /**
     * The largest round step that divides the range into enough parts; preferably one that also meets the number as it is.
     *
     * @param isWhole whether the number is a whole one, such as places
     */
    static BigDecimal over(BigDecimal low, BigDecimal high, BigDecimal value, boolean isWhole) {
        var width = high.subtract(low);
        var steps = IntStream.rangeClosed(-HIGHEST_POWER, -LOWEST_POWER)
                .mapToObj(power -> ROUND.stream().map(digit -> digit.scaleByPowerOfTen(-power)))
                .flatMap(s -> s)
                .filter(step -> divides(step, width) && !(isWhole && step.compareTo(BigDecimal.ONE) < 0))
                .toList();
        return first(steps.stream().filter(step -> divides(step, value.subtract(low))), width, FEWEST)
                .or(() -> first(steps.stream(), width, FEWEST))
                .or(() -> steps.stream().reduce((larger, smaller) -> isWhole ? smaller : larger))
                .orElse(width);
    }

    private static Optional<BigDecimal> first(Stream<BigDecimal> steps, BigDecimal width, int fewest) {
        return steps.filter(step -> count(step, width) >= fewest && count(step, width) <= MOST)
                .findFirst();
    }

    /** Whether a width is a whole number of steps. */
    static boolean divides(BigDecimal step, BigDecimal width) {
        return width.remainder(step).signum() == 0;
    }

    private static double count(BigDecimal step, BigDecimal width) {
        return width.doubleValue() / step.doubleValue();
    }
}
