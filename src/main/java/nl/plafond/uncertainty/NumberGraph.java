package nl.plafond.uncertainty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a model that vary: those that are drawn, and those that follow from others.
 *
 * <p>What follows is worked out in an order in which whatever it needs comes first. Shares that were drawn apart and pass
 * 100 together are scaled to it; whatever follows from one of them follows from the scaled one.
 */
public final class NumberGraph {
    private final Map<String, Shape> drawn;
    private final RankCorrelations together;
    private final Map<String, Expression> derived;
    private final List<ShareSet> sets;
    private final Map<String, Double> known;
    private final Set<String> whole;
    private final List<Step> steps = new ArrayList<>();

    /** Something to work out, after all that it needs. */
    private sealed interface Step {
        record Derive(String name) implements Step {}

        record Scale(ShareSet set) implements Step {}
    }

    /**
     * A graph.
     *
     * @param drawn the shape of each number that is drawn, by name
     * @param together which of them are high together
     * @param derived the expression of each number that follows from others, by name
     * @param sets shares that are 100 together
     * @param known the values as written, by name; of those that vary they are not used
     * @param whole which numbers are whole, as they count people or places: they are rounded once they are worked out
     * @throws CircularDerivationException if a number follows from itself
     */
    public NumberGraph(
            Map<String, Shape> drawn,
            RankCorrelations together,
            Map<String, Expression> derived,
            List<ShareSet> sets,
            Map<String, Double> known,
            Set<String> whole) {
        this.drawn = new LinkedHashMap<>(drawn);
        this.together = together;
        this.derived = new LinkedHashMap<>(derived);
        this.sets = List.copyOf(sets);
        this.known = Map.copyOf(known);
        this.whole = Set.copyOf(whole);
        var order = new Order();
        derived.keySet().forEach(order::visit);
        sets.forEach(order::visit);
        keepWhatVaries();
    }

    /** Puts what is to be worked out in an order. */
    private final class Order {
        private final Map<String, ShareSet> setOf = new HashMap<>();
        private final Set<Object> done = new HashSet<>();
        private final LinkedHashSet<String> under = new LinkedHashSet<>();

        private Order() {
            for (var set : sets) {
                set.members().forEach(member -> setOf.put(member, set));
                set.rest().ifPresent(rest -> setOf.put(rest, set));
            }
        }

        /** A number and, where it is one of a set, the whole set. */
        private void visit(String name) {
            itself(name);
            if (setOf.containsKey(name)) {
                visit(setOf.get(name));
            }
        }

        private void visit(ShareSet set) {
            if (done.contains(set)) {
                return;
            }
            set.members().forEach(this::itself);
            if (done.add(set)) {
                steps.add(new Step.Scale(set));
            }
        }

        private void itself(String name) {
            if (!derived.containsKey(name) || done.contains(name)) {
                return;
            }
            if (!under.add(name)) {
                var circle = new ArrayList<>(under);
                throw new CircularDerivationException(circle.subList(circle.indexOf(name), circle.size()));
            }
            derived.get(name).names().forEach(this::visit);
            under.remove(name);
            done.add(name);
            steps.add(new Step.Derive(name));
        }
    }

    /** What does not rest on anything drawn stays as it is written. */
    private void keepWhatVaries() {
        var varied = new HashSet<>(drawn.keySet());
        steps.removeIf(step -> {
            if (step instanceof Step.Derive d) {
                boolean varies = derived.get(d.name()).names().anyMatch(varied::contains);
                if (varies) {
                    varied.add(d.name());
                }
                return !varies;
            }
            var set = ((Step.Scale) step).set();
            boolean varies = set.members().stream().anyMatch(varied::contains);
            if (varies) {
                varied.addAll(set.members());
                set.rest().ifPresent(varied::add);
            }
            return !varies;
        });
    }

    /** The names of what is drawn, in the order given. */
    public List<String> drawn() {
        return List.copyOf(drawn.keySet());
    }

    /** The names of what is drawn together, directly or through others. */
    public List<List<String>> groups() {
        return together.groups();
    }

    /** Whether nothing varies. */
    public boolean isEmpty() {
        return drawn.isEmpty();
    }

    /**
     * The numbers of a future: what was drawn and all that follows from it, by name.
     *
     * @param seed what all draws start from
     * @param future which one, from 0
     */
    public Numbers in(long seed, int future) {
        return in(seed, future, Set.of(), future);
    }

    /**
     * The numbers of a future, with some of them drawn as in another one.
     *
     * @param redrawn the names of those
     * @param other the number of the other future
     */
    public Numbers in(long seed, int future, Set<String> redrawn, int other) {
        var shares = new LinkedHashMap<String, Double>();
        drawn.keySet()
                .forEach(name -> shares.put(
                        name, new ScrambledSequence(seed, name).at(redrawn.contains(name) ? other : future)));
        return at(shares);
    }

    /** The numbers where all that is drawn has its median. */
    public Numbers medians() {
        var middle = new LinkedHashMap<String, Double>();
        drawn.keySet().forEach(name -> middle.put(name, 0.5));
        return at(middle);
    }

    /**
     * The numbers where what is drawn lies at given places of its range.
     *
     * @param shares for each that is drawn which share of the futures lies below it, strictly between 0 and 1
     */
    public Numbers at(Map<String, Double> shares) {
        var places = new LinkedHashMap<>(shares);
        together.apply(places);
        var values = new LinkedHashMap<String, Double>();
        drawn.forEach((name, shape) -> values.put(name, rounded(name, shape.quantile(places.get(name)))));
        var scaled = new ArrayList<ShareSet>();
        for (var step : steps) {
            if (step instanceof Step.Derive d) {
                values.put(d.name(), rounded(d.name(), derived.get(d.name()).valueWith(n -> value(n, values))));
            } else if (step instanceof Step.Scale s) {
                scale(s.set(), values, scaled);
            }
        }
        return new Numbers(values, scaled);
    }

    private double rounded(String name, double value) {
        return whole.contains(name) ? Math.rint(value) : value;
    }

    private double value(String name, Map<String, Double> varied) {
        var value = varied.get(name);
        return value == null ? known.get(name) : value;
    }

    private void scale(ShareSet set, Map<String, Double> values, List<ShareSet> scaled) {
        double sum = set.members().stream().mapToDouble(m -> value(m, values)).sum();
        double factor = set.factor(sum);
        if (factor != 1) {
            // Rounding may leave a share just above the whole.
            set.members()
                    .forEach(member -> values.put(member, Math.min(ShareSet.WHOLE, factor * value(member, values))));
        }
        set.rest().ifPresent(rest -> values.put(rest, Math.max(0, ShareSet.WHOLE - factor * sum)));
        if (set.rest().isPresent() && set.isTooMuch(sum)) {
            scaled.add(set);
        }
    }

    /**
     * The numbers of a future.
     *
     * @param values of each number that varies, by name
     * @param scaled the sets of shares that passed 100 together, so that they were scaled
     */
    public record Numbers(Map<String, Double> values, List<ShareSet> scaled) {
        public Numbers {
            scaled = List.copyOf(scaled);
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
