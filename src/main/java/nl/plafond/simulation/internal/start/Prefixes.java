package nl.plafond.simulation.internal.start;

import java.util.Arrays;

/** Whole numbers in a row that change, with their sums from the first one on (a tree after Fenwick 1994). */
final class Prefixes {
    private final int[] numbers;
    private final int[] tree;

    /** So many ones. */
    Prefixes(int size) {
        numbers = new int[size];
        Arrays.fill(numbers, 1);
        tree = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            tree[i] = Integer.lowestOneBit(i);
        }
    }

    int at(int place) {
        return numbers[place];
    }

    void add(int place, int more) {
        numbers[place] += more;
        for (int i = place + 1; i < tree.length; i += Integer.lowestOneBit(i)) {
            tree[i] += more;
        }
    }

    /** The sum of those before a place. */
    int before(int place) {
        int sum = 0;
        for (int i = place; i > 0; i -= Integer.lowestOneBit(i)) {
            sum += tree[i];
        }
        return sum;
    }

    /** The first place up to and with which they make at least a sum above 0; the size if they never do. */
    int reaching(int sum) {
        int left = sum;
        int at = 0;
        for (int step = Integer.highestOneBit(tree.length); step > 0; step /= 2) {
            if (at + step < tree.length && tree[at + step] < left) {
                at += step;
                left -= tree[at];
            }
        }
        return at;
    }
}
