package nl.plafond.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgPathTest {
    private static final long SEED = 20_261_130;
    private static final int LINES = 300;
    private static final double NOTHING = 1e-3;

    @ParameterizedTest
    @CsvSource({
        "M0 0, M0 0",
        "M1.5 2 L3 2 L3 1.4, M1.5 2l1.5 0 0-.6",
        "M0 10 L1 10 L2 10 L3 10 L4 9.9, M0 10l3 0 1-.1",
        "M0 0 L5 5 L2 2, M0 0l5 5-3-3",
        "M0 0 L4 0 L4 4 L0 4 Z M1 1 L2 1 L2 2 Z, M0 0l4 0 0 4-4 0ZM1 1l1 0 0 1Z",
        "M0 0 C1 1 2 2 3 3, M0 0 C1 1 2 2 3 3",
    })
    void theSamePathInFewerCharacters(String path, String shorter) {
        assertThat(SvgPath.shorter(path)).isEqualTo(shorter);
    }

    /** A reader of SVG finds the same area under a line of random steps, many of them straight on. */
    @Test
    void itEnclosesTheSameArea() {
        var random = new Random(SEED);
        for (int n = 0; n < LINES; n++) {
            var path = new StringBuilder("M0 900");
            for (int x = 1; x <= 40; x++) {
                path.append(" L").append(x * 1.9 > 10 ? x * 2 : x).append(' ').append(random.nextInt(4) * 0.5 + 3);
            }
            var absolute = path.append(" L80 900 Z").toString();
            var shorter = SvgPath.shorter(absolute);
            assertThat(shorter.length()).isLessThan(absolute.length());
            assertThat(area(shorter)).isCloseTo(area(absolute), offset(NOTHING));
        }
    }

    /** The area under a path of one move and lines in absolute or relative coordinates. */
    private static double area(String path) {
        boolean isRelative = path.contains("l");
        var numbers = Pattern.compile("-?[0-9.]+").matcher(path).results().toList();
        double area = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < numbers.size(); i += 2) {
            double nextX = Double.parseDouble(numbers.get(i).group()) + (isRelative ? x : 0);
            double nextY = Double.parseDouble(numbers.get(i + 1).group()) + (isRelative ? y : 0);
            area += (nextX - x) * (nextY + y) / 2;
            x = nextX;
            y = nextY;
        }
        return area;
    }
}
