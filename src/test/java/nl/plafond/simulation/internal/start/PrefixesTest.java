package nl.plafond.simulation.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 100})
    void sumsAndPlacesAreThoseOfCountingOneByOne(int size) {
        var random = new SplittableRandom(size);
        var prefixes = new Prefixes(size);
        var numbers = new int[size];
        Arrays.fill(numbers, 1);
        for (int step = 0; step < 500; step++) {
            int place = random.nextInt(size);
            int more = numbers[place] > 1 && random.nextBoolean() ? -1 : 1;
            numbers[place] += more;
            prefixes.add(place, more);

            int from = random.nextInt(size + 1);
            assertThat(prefixes.at(place)).isEqualTo(numbers[place]);
            assertThat(prefixes.before(from))
                    .isEqualTo(Arrays.stream(numbers).limit(from).sum());
            int sum = 1 + random.nextInt(2 * Arrays.stream(numbers).sum());
            int reached = 0;
            for (int left = sum; reached < size && numbers[reached] < left; reached++) {
                left -= numbers[reached];
            }
            assertThat(prefixes.reaching(sum)).isEqualTo(reached);
        }
    }
}
