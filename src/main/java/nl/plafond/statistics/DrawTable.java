package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.plafond.sensitivity.FirstOrder;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.PartialInformation;

/**
 * What was drawn of each uncertain number in each possible future.
 *
 * <p>Future k is replication k of the findings that the table comes with. A table may reach further than those have been played.
 *
 * @param numbers the numbers that were drawn, by their paths in the model
 * @param values of each number what it was in each future, in their order; in single precision, as figures are kept
 * @param movers the numbers once more, those that are drawn together as one
 */
public record DrawTable(List<String> numbers, List<float[]> values, List<Mover> movers) {
    /** That of a run at the model's own values, in which nothing is drawn. */
    public static final DrawTable EMPTY = new DrawTable(List.of(), List.of());

    public DrawTable {
        numbers = List.copyOf(numbers);
        values = List.copyOf(values);
        movers = List.copyOf(movers);
        if (numbers.size() != values.size()) {
            throw new IllegalArgumentException(
                    values.size() + " rows of draws for " + numbers.size() + " numbers: give each number one");
        }
        int futures = values.isEmpty() ? 0 : values.get(0).length;
        if (values.stream().anyMatch(v -> v.length != futures)) {
            throw new IllegalArgumentException("each number is drawn in every future, so give all as many draws");
        }
        var moving = movers.stream().flatMap(m -> m.numbers().stream()).sorted().toList();
        if (!moving.equals(numbers.stream().sorted().toList())) {
            throw new IllegalArgumentException("each number is one mover or a part of one, got " + moving);
        }
    }

    /** Numbers that are each drawn by themselves. */
    public DrawTable(List<String> numbers, List<float[]> values) {
        this(numbers, values, numbers.stream().map(Mover::of).toList());
    }

    /**
     * The draws of some futures, the first ones.
     *
     * @param numbers the paths of what is drawn; the table is empty where nothing is, or in no future
     * @param groups those of them that are drawn together
     * @param drawn what is drawn in a future, by path
     */
    public static DrawTable of(
            List<String> numbers, List<List<String>> groups, int futures, IntFunction<Map<String, Double>> drawn) {
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
        return new DrawTable(numbers, values, movers(numbers, groups));
    }

    private static List<Mover> movers(List<String> numbers, List<List<String>> groups) {
        var groupOf = new TreeMap<String, Mover>();
        groups.forEach(group -> group.forEach(number -> groupOf.put(number, Mover.of(group))));
        var movers = new LinkedHashSet<Mover>();
        numbers.forEach(number -> movers.add(groupOf.getOrDefault(number, Mover.of(number))));
        return new ArrayList<>(movers);
    }

    /** Divides variances over the movers. */
    public FirstOrder firstOrder() {
        return FirstOrder.of(movers, byNumber());
    }

    /** Tells what it is worth to know a mover. */
    public PartialInformation partialInformation() {
        return new PartialInformation(movers, byNumber());
    }

    private Map<String, float[]> byNumber() {
        var draws = new TreeMap<String, float[]>();
        for (int number = 0; number < values.size(); number++) {
            draws.put(numbers.get(number), values.get(number));
        }
        return draws;
    }

    /** What was drawn of a number in each future; empty for one that is not drawn. */
    public Optional<float[]> column(String number) {
        int column = numbers.indexOf(number);
        return column < 0 ? Optional.empty() : Optional.of(values.get(column));
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
