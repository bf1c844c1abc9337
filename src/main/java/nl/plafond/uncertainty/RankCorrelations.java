package nl.plafond.uncertainty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Which numbers are high together: a Gaussian copula with given rank correlations.
 *
 * <p>Numbers that are named together, directly or through others, are a group; within it those that are not named as a pair
 * have no correlation of their own. The first of a group keeps its even draws, and so do all that are in none.
 */
public final class RankCorrelations {
    /** Nothing together. */
    public static final RankCorrelations NONE = new RankCorrelations(List.of());

    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);
    /** A group that is this large is not searched for the smallest part that contradicts itself. */
    private static final int SEARCHED = 12;

    private final List<Group> groups;

    /**
     * Two numbers that are high together.
     *
     * @param rank Spearman's rank correlation, strictly between -1 and 1
     */
    public record Pair(String one, String other, double rank) {
        public Pair {
            if (!(Math.abs(rank) < 1)) {
                throw new IllegalArgumentException("a rank correlation lies strictly between -1 and 1, got " + rank);
            }
            if (one.equals(other)) {
                throw new IllegalArgumentException("a number is always high together with itself: " + one);
            }
        }

        /** The correlation of normal numbers with this rank correlation (Pearson 1907). */
        private double ofNormals() {
            return 2 * StrictMath.sin(Math.PI * rank / 6);
        }
    }

    /** Numbers that hang together, and the lower triangle that makes their normal numbers of independent ones. */
    private record Group(List<String> names, RealMatrix triangle) {
        private void apply(Map<String, Double> shares) {
            var normal = names.stream()
                    .mapToDouble(name -> STANDARD.inverseCumulativeProbability(shares.get(name)))
                    .toArray();
            for (int row = 1; row < names.size(); row++) {
                double sum = 0;
                for (int column = 0; column <= row; column++) {
                    sum += triangle.getEntry(row, column) * normal[column];
                }
                shares.put(names.get(row), inside(STANDARD.cumulativeProbability(sum)));
            }
        }

        private static double inside(double share) {
            return Math.max(0x1p-33, Math.min(1 - 0x1p-33, share));
        }
    }

    private RankCorrelations(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * Pairs of numbers, each named once.
     *
     * @throws ContradictoryCorrelationsException if no numbers can be together as these say
     */
    public static RankCorrelations of(Collection<Pair> pairs) {
        return new RankCorrelations(
                groups(pairs).stream().map(names -> group(names, pairs)).toList());
    }

    private static Group group(List<String> names, Collection<Pair> pairs) {
        return triangle(names, pairs)
                .map(triangle -> new Group(names, triangle))
                .orElseThrow(() -> new ContradictoryCorrelationsException(smallest(names, pairs)));
    }

    /** The numbers that hang together, each group by name, in the order of their first names. */
    private static List<List<String>> groups(Collection<Pair> pairs) {
        var groupOf = new LinkedHashMap<String, TreeSet<String>>();
        for (var pair : pairs) {
            var joined = new TreeSet<>(List.of(pair.one, pair.other));
            joined.addAll(groupOf.getOrDefault(pair.one, new TreeSet<>()));
            joined.addAll(groupOf.getOrDefault(pair.other, new TreeSet<>()));
            joined.forEach(name -> groupOf.put(name, joined));
        }
        return groupOf.values().stream()
                .distinct()
                .map(names -> (List<String>) new ArrayList<>(names))
                .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                .toList();
    }

    private static Optional<RealMatrix> triangle(List<String> names, Collection<Pair> pairs) {
        var matrix = new Array2DRowRealMatrix(names.size(), names.size());
        IntStream.range(0, names.size()).forEach(i -> matrix.setEntry(i, i, 1));
        for (var pair : pairs) {
            int one = names.indexOf(pair.one);
            int other = names.indexOf(pair.other);
            if (one >= 0 && other >= 0) {
                matrix.setEntry(one, other, pair.ofNormals());
                matrix.setEntry(other, one, pair.ofNormals());
            }
        }
        try {
            return Optional.of(new CholeskyDecomposition(matrix).getL());
        } catch (NonPositiveDefiniteMatrixException contradiction) {
            return Optional.empty();
        }
    }

    /** The fewest of these numbers that cannot be together as the pairs say. */
    private static List<String> smallest(List<String> names, Collection<Pair> pairs) {
        if (names.size() > SEARCHED) {
            return names;
        }
        return IntStream.range(1, 1 << names.size())
                .boxed()
                .sorted((one, other) -> Integer.compare(Integer.bitCount(one), Integer.bitCount(other)))
                .map(set -> IntStream.range(0, names.size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(names::get)
                        .toList())
                .filter(some -> triangle(some, pairs).isEmpty())
                .findFirst()
                .orElse(names);
    }

    /** The numbers that are drawn together, each group by name. */
    List<List<String>> groups() {
        return groups.stream().map(Group::names).toList();
    }

    /** Makes shares that were drawn apart go together; each strictly between 0 and 1, by the name of its number. */
    void apply(Map<String, Double> shares) {
        groups.forEach(group -> group.apply(shares));
    }
}
