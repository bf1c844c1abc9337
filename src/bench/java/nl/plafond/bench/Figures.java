package nl.plafond.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one Java machine has measured, by name; it prints a line for each, and the one that started it reads them. */
record Figures(Map<String, Double> values) {
    private static final String MARK = "figure ";

    Figures {
        values = Map.copyOf(values);
    }

    /** The figures among the lines that a Java machine has printed. */
    static Figures read(Collection<String> lines) {
        return new Figures(lines.stream()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1]))));
    }

    void print() {
        new TreeMap<>(values).forEach((name, value) -> System.out.println(MARK + name + "=" + value));
    }

    /** One of them; not a number if it was not measured. */
    double get(String name) {
        return values.getOrDefault(name, Double.NaN);
    }

    /** The median of a figure over rounds; not a number without any. */
    static double median(List<Double> values) {
        var sorted = values.stream().filter(Double::isFinite).sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
