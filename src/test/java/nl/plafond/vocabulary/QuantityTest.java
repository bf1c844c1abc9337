package nl.plafond.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    static Stream<Arguments> units() {
        return Stream.of(
                unit(Share::new, List.of(0.0, 0.5, 1.0), List.of(-0.01, 1.01, INFINITE)),
                unit(Factor::new, List.of(0.0, 1.0, 20.0), List.of(-0.01, INFINITE)),
                unit(Growth::new, List.of(-1.0, 0.0, 10.0), List.of(-1.01, INFINITE)),
                unit(PerYear::new, List.of(0.0, 80.5), List.of(-80.0, INFINITE)),
                unit(Places::new, List.of(0.0, 100.0), List.of(-1.0, INFINITE)),
                unit(Fte::new, List.of(0.0, 12.5), List.of(-0.1, INFINITE)),
                unit(Hours::new, List.of(0.0, 2.5), List.of(-0.1, INFINITE)),
                unit(HoursPerWeek::new, List.of(0.0, 70.0), List.of(-0.1, INFINITE)),
                unit(Days::new, List.of(0.0, 30.0, INFINITE), List.of(-1.0, -INFINITE)),
                unit(Euro::new, List.of(-5.0, 0.0, 5.0), List.of(-INFINITE, INFINITE)),
                unit(EuroPerDay::new, List.of(0.0, 140.75), List.of(-1.0, INFINITE)),
                unit(EuroPerYear::new, List.of(0.0, 1e6, INFINITE), List.of(-1.0, -INFINITE)));
    }

    private static Arguments unit(DoubleFunction<Quantity<?>> unit, List<Double> sense, List<Double> nonsense) {
        return Arguments.of(unit, sense, nonsense);
    }

    @ParameterizedTest
    @MethodSource("units")
    void aUnitTakesWhatMakesSenseAndKeepsIt(DoubleFunction<Quantity<?>> unit, List<Double> sense) {
        for (double value : sense) {
            assertThat(unit.apply(value).value()).isEqualTo(value);
            assertThat(unit.apply(sense.get(0)).withValue(value)).isEqualTo(unit.apply(value));
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void aUnitRefusesNonsenseAndSaysWhatItGot(
            DoubleFunction<Quantity<?>> unit, List<Double> sense, List<Double> nonsense) {
        for (double value :
                Stream.concat(nonsense.stream(), Stream.of(Double.NaN)).toList()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> unit.apply(value))
                    .withMessageContaining("got " + value);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> unit.apply(sense.get(0)).withValue(value));
        }
    }

    @Test
    void everyUnitIsTriedHere() {
        assertThat(units().count()).isEqualTo(Quantity.class.getPermittedSubclasses().length);
    }
}
