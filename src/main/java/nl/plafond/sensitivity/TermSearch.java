package nl.plafond.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for the functions of movers that a figure is made of: forwards, the clearest one first.
 *
 * <p>A mover comes in when one of its functions is clearer than any of all idle movers would be, and then with its plainest. Of
 * movers that are in, wavier functions come in by Schwarz's criterion (1978).
 */
final class TermSearch {
    /** A mover is looked for along functions up to this degree; that finds what rises and falls again. */
    private static final int LOOKED_FOR = 4;
    /** A mover has the functions up to this degree whatever they say, so that its share is without bias. */
    static final int PLAIN = 2;
    /** There is a column for every so many futures at most. */
    private static final int FUTURES_PER_COLUMN = 8;

    private static final int ROUNDS = 3;

    private final List<MoverBasis> bases;
    private final Regression fit;
    /** Of each mover that is in, in order of coming in, its functions and where they stand among the columns. */
    private final Map<Integer, Map<Integer, Integer>> in = new LinkedHashMap<>();

    private record Candidate(int mover, int function, double evidence) {}

    private TermSearch(List<MoverBasis> bases, double[] values) {
        this.bases = bases;
        fit = new Regression(values);
    }

    /**
     * What was found.
     *
     * @param fit the least squares on all columns
     * @param columns of each mover that is in, by its number, the columns that are its own
     */
    record Found(Regression fit, Map<Integer, List<Integer>> columns) {}

    /** Looks for what a figure is made of: its values over the futures of these functions. */
    static Found of(List<MoverBasis> bases, double[] values) {
        var search = new TermSearch(bases, values);
        var products = new ProductSearch(bases, search);
        for (int round = 0; round < ROUNDS; round++) {
            int before = search.fit.size();
            search.addMovers();
            products.add();
            if (search.fit.size() == before) {
                break;
            }
        }
        var columns = new LinkedHashMap<Integer, List<Integer>>();
        search.in.forEach((mover, functions) -> columns.put(mover, List.copyOf(functions.values())));
        return new Found(search.fit, columns);
    }

    Regression fit() {
        return fit;
    }

    /** The movers that are in, in order of coming in. */
    List<Integer> in() {
        return List.copyOf(in.keySet());
    }

    boolean isFull() {
        return fit.size() >= fit.left().length / FUTURES_PER_COLUMN;
    }

    private void addMovers() {
        double idle = Columns.largestIdle(bases.size() * LOOKED_FOR);
        var out = new ArrayList<>(IntStream.range(0, bases.size())
                .filter(m -> !in.containsKey(m))
                .filter(m -> clearest(m, LOOKED_FOR).evidence > idle)
                .boxed()
                .toList());
        while (!isFull()) {
            var best = out.stream()
                    .map(m -> clearest(m, LOOKED_FOR))
                    .max(Comparator.comparingDouble(Candidate::evidence))
                    .filter(c -> c.evidence > idle);
            if (best.isEmpty()) {
                return;
            }
            out.remove(Integer.valueOf(best.get().mover));
            enter(best.get().mover);
            follow();
        }
    }

    /** The clearest function of a mover that is not in. */
    private Candidate clearest(int mover, int degree) {
        var basis = bases.get(mover);
        var functions = in.getOrDefault(mover, Map.of());
        return IntStream.range(0, basis.upTo(degree))
                .filter(f -> !functions.containsKey(f))
                .mapToObj(f -> new Candidate(mover, f, Columns.evidence(basis.function(f), fit.left())))
                .max(Comparator.comparingDouble(Candidate::evidence))
                .orElse(new Candidate(mover, 0, 0));
    }

    /** Lets a mover in, if it is not. */
    void enter(int mover) {
        if (in.putIfAbsent(mover, new LinkedHashMap<>()) == null) {
            IntStream.range(0, bases.get(mover).upTo(PLAIN)).forEach(f -> add(mover, f));
        }
    }

    private boolean add(int mover, int function) {
        boolean added = fit.add(bases.get(mover).function(function));
        if (added) {
            in.get(mover).put(function, fit.size() - 1);
        }
        return added;
    }

    private void follow() {
        double enough = StrictMath.log(fit.left().length);
        Optional<Candidate> best;
        do {
            best = in.keySet().stream()
                    .map(m -> clearest(m, MoverBasis.WAVIEST))
                    .max(Comparator.comparingDouble(Candidate::evidence))
                    .filter(c -> c.evidence > enough);
        } while (!isFull() && best.isPresent() && add(best.get().mover, best.get().function));
    }
}
