package nl.plafond.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in Markdown. */
final class Table {
    private static final String NONE = "–";

    private final StringBuilder text = new StringBuilder();
    private int rows;

    Table(String... heads) {
        row(heads);
        row(IntStream.range(0, heads.length)
                .mapToObj(i -> i == 0 ? "---" : "--:")
                .toArray(String[]::new));
    }

    void row(String... cells) {
        rows++;
        text.append(Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Whether there is nothing under its heads. */
    boolean isEmpty() {
        return rows == 2;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A number in three digits; a dash if it was not measured. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        return number(value, value == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value)))));
    }

    /** A number with so many decimals; a dash if it was not measured. */
    static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%,." + decimals + "f", value) : NONE;
    }

    /** The median of the ratios of two figures, round by round. */
    static double ratio(List<Double> ones, List<Double> others) {
        return Figures.median(IntStream.range(0, Math.min(ones.size(), others.size()))
                .mapToObj(round -> ones.get(round) / others.get(round))
                .toList());
    }
}
