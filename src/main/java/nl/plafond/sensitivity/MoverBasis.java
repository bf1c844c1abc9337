package nl.plafond.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Smooth functions of a mover, from plain to wavy: polynomials of the ranks of its draws, so that the shape of a range and a few
 * wild draws do not matter. Over the futures asked for each has mean 0 and mean square 1, and no two have to do with each other.
 *
 * <p>They are Legendre's polynomials, put right for ties by Gram and Schmidt: a number that takes three values has two functions.
 * Of numbers that are drawn together there are those of each and their products, in order of degree.
 */
final class MoverBasis {
    /** What is left of a function below this is rounding. */
    private static final double NOTHING = 1e-6;

    /** The highest degree. */
    static final int WAVIEST = 8;
    /** An end is this part of the futures. */
    private static final int QUARTER = 4;

    private final List<double[]> places;
    private final List<int[]> degrees;
    private final List<double[]> functions = new ArrayList<>();
    /** How many functions there are up to each degree that was asked for. */
    private final int[] upTo;

    private int tried;

    private MoverBasis(List<double[]> places, List<int[]> degrees) {
        this.places = places;
        this.degrees = degrees;
        upTo = new int[WAVIEST + 1];
    }

    /**
     * The functions of a mover.
     *
     * @param columns the draws of each of its numbers
     * @param futures over which futures
     */
    static MoverBasis of(List<DrawnColumn> columns, int[] futures) {
        var places = columns.stream().map(column -> column.places(futures)).toList();
        return new MoverBasis(places, degrees(columns.size()));
    }

    /** Of each function the degree in each number: by their sum, and then those in one number first. */
    private static List<int[]> degrees(int numbers) {
        var all = new ArrayList<int[]>();
        for (int sum = 1; sum <= WAVIEST; sum++) {
            for (int one = 0; one < numbers; one++) {
                var alone = new int[numbers];
                alone[one] = sum;
                all.add(alone);
            }
            for (int one = 0; one < numbers; one++) {
                for (int other = one + 1; other < numbers; other++) {
                    for (int part = 1; part < sum; part++) {
                        var product = new int[numbers];
                        product[one] = part;
                        product[other] = sum - part;
                        all.add(product);
                    }
                }
            }
        }
        return all;
    }

    /** How many functions there are up to a degree; fewer where there are few different draws. */
    int upTo(int degree) {
        while (tried < degrees.size() && Arrays.stream(degrees.get(tried)).sum() <= degree) {
            int sum = Arrays.stream(degrees.get(tried)).sum();
            add(raw(degrees.get(tried++)));
            upTo[sum] = functions.size();
        }
        return upTo[degree];
    }

    /** A function, of those that were counted, over the futures. */
    double[] function(int number) {
        return functions.get(number);
    }

    /** The values of a figure over the quarter of the futures in which the (first) number is lowest, or highest. */
    double[] outer(double[] values, boolean highest) {
        var place = places.get(0);
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> highest ? -place[k] : place[k]))
                .limit(values.length / QUARTER)
                .mapToDouble(k -> values[k])
                .toArray();
    }

    private double[] raw(int[] degrees) {
        int n = places.get(0).length;
        var values = new double[n];
        Arrays.fill(values, 1);
        for (int number = 0; number < degrees.length; number++) {
            var place = places.get(number);
            for (int k = 0; k < n && degrees[number] > 0; k++) {
                values[k] *= legendre(degrees[number], place[k]);
            }
        }
        return values;
    }

    private static double legendre(int degree, double x) {
        double before = 1;
        double now = x;
        for (int d = 1; d < degree; d++) {
            double next = ((2 * d + 1) * x * now - d * before) / (d + 1);
            before = now;
            now = next;
        }
        return now;
    }

    private void add(double[] values) {
        double first = Columns.norm(values);
        // Twice is enough (Kahan and Parlett).
        for (int time = 0; time < 2; time++) {
            Columns.centre(values);
            functions.forEach(f -> Columns.subtract(values, f, Columns.dot(values, f) / values.length));
        }
        double left = Columns.norm(values);
        if (left > NOTHING * first) {
            double scale = StrictMath.sqrt(values.length) / left;
            IntStream.range(0, values.length).forEach(k -> values[k] *= scale);
            functions.add(values);
        }
    }
}
