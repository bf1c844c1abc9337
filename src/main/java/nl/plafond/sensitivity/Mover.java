package nl.plafond.sensitivity;

import java.util.List;

/**
 * What may move a figure: an uncertain number, or several that are drawn together and so cannot be told apart.
 *
 * @param name its path in the model, or the common name of the group
 * @param numbers the paths of its numbers
 */
public record Mover(String name, List<String> numbers) {
    public Mover {
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("a mover is a number at least, got none for " + name);
        }
    }

    /** A number that is drawn by itself. */
    public static Mover of(String number) {
        return of(List.of(number));
    }

    /** Numbers that are drawn together and have no common name. */
    public static Mover of(List<String> numbers) {
        return new Mover(String.join(" + ", numbers), numbers);
    }
}
