package nl.plafond.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A system that moves from state to state at rates that depend on the state alone, solved exactly: a Markov chain in
 * continuous time with a few thousand states at most.
 *
 * <p>It is written down as one says it: from this state to that one, so often a day. All states that can be reached from
 * the first ones take part; keeping them finite is up to whoever names the moves.
 */
public final class MarkovChain<S> {
    private static final double LONGEST_STEP = 100;
    private static final double NEGLIGIBLE = 1e-15;

    private final List<S> states = new ArrayList<>();
    private final Map<S, Integer> numbers = new LinkedHashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final double busiest;

    /** Where a system can go from a state, and how often a day it would. */
    public interface Moves<S> {
        /** Names every move from a state. */
        void from(S state, Names<S> names);
    }

    /** Takes down one move. */
    public interface Names<S> {
        /** To a state at a rate; a rate of 0 is no move. */
        void to(S state, double perDay);
    }

    private record Move(int from, int to, double perDay) {}

    private MarkovChain(Iterable<S> first, Moves<S> named) {
        first.forEach(this::number);
        for (int from = 0; from < states.size(); from++) {
            int here = from;
            named.from(states.get(from), (to, perDay) -> {
                if (perDay > 0) {
                    moves.add(new Move(here, number(to), perDay));
                }
            });
        }
        var out = new double[states.size()];
        moves.forEach(move -> out[move.from] += move.perDay);
        busiest = Arrays.stream(out).max().orElse(0);
    }

    /** The chain of all states that can be reached from one. */
    public static <S> MarkovChain<S> from(S first, Moves<S> moves) {
        return new MarkovChain<>(List.of(first), moves);
    }

    /** The chain of all states that can be reached from those that are possible now. */
    public static <S> MarkovChain<S> fromAny(Distribution<S> now, Moves<S> moves) {
        return new MarkovChain<>(now.chances().keySet(), moves);
    }

    private int number(S state) {
        var known = numbers.putIfAbsent(state, states.size());
        if (known == null) {
            states.add(state);
        }
        return numbers.get(state);
    }

    /**
     * The share of time spent in each state in the long run, by elimination without a single subtraction (Grassmann,
     * Taksar and Heyman 1985, Operations Research 33, 1107-1116). From every state one must be able to come back.
     */
    public Distribution<S> stationary() {
        int n = states.size();
        var rates = new double[n][n];
        moves.forEach(move -> rates[move.from][move.to] += move.perDay);
        for (int last = n - 1; last > 0; last--) {
            double away = Arrays.stream(rates[last], 0, last).sum();
            for (int i = 0; i < last; i++) {
                rates[i][last] /= away;
                double through = rates[i][last];
                for (int j = 0; through > 0 && j < last; j++) {
                    rates[i][j] += through * rates[last][j];
                }
            }
        }
        var weights = new double[n];
        weights[0] = 1;
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) {
                weights[j] += weights[i] * rates[i][j];
            }
        }
        return named(weights);
    }

    /**
     * How likely each state is so many days later, by uniformization: the forward equations of Kolmogorov as a random
     * number of steps of a chain in discrete time (Jensen 1953; Grassmann 1977).
     */
    public Distribution<S> after(Distribution<S> now, double days) {
        var chances = new double[states.size()];
        now.chances().forEach((state, chance) -> chances[numbers.get(state)] += chance);
        int parts = (int) Math.max(1, Math.ceil(busiest * days / LONGEST_STEP));
        var later = chances;
        for (int part = 0; part < parts; part++) {
            later = after(later, busiest * days / parts);
        }
        return named(later);
    }

    private double[] after(double[] now, double meanSteps) {
        var sum = new double[now.length];
        var stepped = now;
        double weight = Math.exp(-meanSteps);
        double told = 0;
        for (int steps = 0; 1 - told > NEGLIGIBLE && steps < meanSteps + 50 + 20 * Math.sqrt(meanSteps); steps++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight * stepped[i];
            }
            told += weight;
            weight *= meanSteps / (steps + 1);
            stepped = step(stepped);
        }
        return sum;
    }

    private double[] step(double[] now) {
        var next = now.clone();
        for (var move : moves) {
            double moved = now[move.from] * move.perDay / busiest;
            next[move.from] -= moved;
            next[move.to] += moved;
        }
        return next;
    }

    private Distribution<S> named(double[] weights) {
        double total = Arrays.stream(weights).sum();
        var chances = new LinkedHashMap<S, Double>();
        for (int i = 0; i < weights.length; i++) {
            chances.put(states.get(i), weights[i] / total);
        }
        return new Distribution<>(chances);
    }
}
