package nl.plafond.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Looks for products of functions of two movers. They only serve to leave less unexplained: what each mover does by itself is
 * then seen more sharply.
 */
final class ProductSearch {
    /** Products are looked for with all movers of as many that came in first. */
    private static final int STRONGEST = 3;
    /** And among as many. */
    private static final int AMONG = 12;
    /** The degree of each function, at most. */
    private static final int DEGREE = 4;
    /** The sum of both degrees, at most. */
    private static final int BOTH = 6;
    /** So many of the clearest are tried. */
    private static final int TRIED = 24;

    private final List<MoverBasis> bases;
    private final TermSearch search;
    private final Set<Product> taken = new HashSet<>();

    /** Functions of two movers, by their numbers. */
    private record Product(int mover, int function, int other, int otherFunction) {}

    private record Candidate(Product product, double evidence) {}

    ProductSearch(List<MoverBasis> bases, TermSearch search) {
        this.bases = bases;
        this.search = search;
    }

    /** Adds those that are clearer than any idle one would be; both of their movers come in. */
    void add() {
        var candidates = candidates();
        double idle = Columns.largestIdle(candidates.size());
        var left = new LinkedHashMap<Product, double[]>();
        candidates.stream()
                .filter(c -> c.evidence > idle)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.evidence))
                .limit(TRIED)
                .forEach(c -> left.put(c.product, column(c.product)));
        while (!search.isFull()) {
            var best = left.entrySet().stream()
                    .map(e -> new Candidate(
                            e.getKey(),
                            Columns.evidence(e.getValue(), search.fit().left())))
                    .max(Comparator.comparingDouble(Candidate::evidence))
                    .filter(c -> c.evidence > idle);
            if (best.isEmpty()) {
                return;
            }
            var product = best.get().product;
            search.enter(product.mover);
            search.enter(product.other);
            search.fit().add(left.remove(product));
            taken.add(product);
        }
    }

    private double[] column(Product product) {
        return Columns.times(
                bases.get(product.mover).function(product.function),
                bases.get(product.other).function(product.otherFunction));
    }

    private List<Candidate> candidates() {
        var in = search.in();
        var strong = in.subList(0, Math.min(STRONGEST, in.size()));
        var among = in.subList(0, Math.min(AMONG, in.size()));
        var found = new ArrayList<Candidate>();
        for (int mover : strong) {
            for (int other = 0; other < bases.size(); other++) {
                if (!among.contains(other)) {
                    look(mover, other, TermSearch.PLAIN, found);
                }
            }
        }
        for (int place = 0; place < among.size(); place++) {
            for (int other : among.subList(0, place)) {
                look(among.get(place), other, DEGREE, found);
            }
        }
        return found;
    }

    private void look(int mover, int other, int degree, List<Candidate> found) {
        var left = search.fit().left();
        for (int d = 1; d <= degree; d++) {
            int to = bases.get(mover).upTo(d);
            for (int function = bases.get(mover).upTo(d - 1); function < to; function++) {
                var with = Columns.times(bases.get(mover).function(function), left);
                int others = bases.get(other).upTo(Math.min(degree, BOTH - d));
                for (int otherFunction = 0; otherFunction < others; otherFunction++) {
                    var product = new Product(mover, function, other, otherFunction);
                    if (!taken.contains(product)) {
                        double evidence = Columns.evidence(bases.get(other).function(otherFunction), with);
                        found.add(new Candidate(product, evidence));
                    }
                }
            }
        }
    }
}
