package nl.plafond.theory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How likely each state of a chain is; states that are not named are impossible. */
public record Distribution<S>(Map<S, Double> chances) {
    /** One state for certain. */
    public static <S> Distribution<S> certainly(S state) {
        return new Distribution<>(Map.of(state, 1.0));
    }

    /** The mean of something that depends on the state. */
    public double mean(ToDoubleFunction<S> figure) {
        double sum = 0;
        for (var entry : chances.entrySet()) {
            sum += entry.getValue() * figure.applyAsDouble(entry.getKey());
        }
        return sum;
    }

    /** What becomes of it when every state turns into another at once. */
    public Distribution<S> map(Function<S, S> turnsInto) {
        var turned = new LinkedHashMap<S, Double>();
        chances.forEach((state, chance) -> turned.merge(turnsInto.apply(state), chance, Double::sum));
        return new Distribution<>(turned);
    }
}
