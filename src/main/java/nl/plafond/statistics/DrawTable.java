package nl.plafond.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What was drawn of each uncertain number in each possible future.
 *
 * <p>Future k is replication k of the findings that the table comes with. A table may reach further than those have been played.
 *
 * @param numbers the numbers that were drawn, by their paths in the model
 * @param values of each number what it was in each future, in their order; in single precision, as figures are kept
 */
public record DrawTable(List<String> numbers, List<float[]> values) {
    /** That of a run at the model's own values, in which nothing is drawn. */
    public static final DrawTable EMPTY = new DrawTable(List.of(), List.of());

    public DrawTable {
        numbers = List.copyOf(numbers);
        values = List.copyOf(values);
        if (numbers.size() != values.size()) {
            throw new IllegalArgumentException(
                    values.size() + " rows of draws for " + numbers.size() + " numbers: give each number one");
        }
        int futures = values.isEmpty() ? 0 : values.get(0).length;
        if (values.stream().anyMatch(v -> v.length != futures)) {
            throw new IllegalArgumentException("each number is drawn in every future, so give all as many draws");
        }
    }

    /**
     * The draws of some futures, the first ones.
     *
     * @param numbers the paths of what is drawn; the table is empty where nothing is, or in no future
     * @param drawn what is drawn in a future, by path
     */
    public static DrawTable of(List<String> numbers, int futures, IntFunction<Map<String, Double>> drawn) {
        if (numbers.isEmpty() || futures == 0) {
            return EMPTY;
        }
        var values = numbers.stream().map(number -> new float[futures]).toList();
        for (int future = 0; future < futures; future++) {
            var here = drawn.apply(future);
            for (int number = 0; number < values.size(); number++) {
                values.get(number)[future] = here.get(numbers.get(number)).floatValue();
            }
        }
        return new DrawTable(numbers, values);
    }

    /** Whether nothing was drawn. */
    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** For how many futures there are draws; 0 where nothing is drawn. */
    public int futures() {
        return isEmpty() ? 0 : values.get(0).length;
    }
}
