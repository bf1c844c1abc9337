package nl.plafond.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.plafond.theory.Distribution;
import nl.plafond.theory.MarkovChain;

/**
 * A service whose stays and patience have no memory, first come first served, with a mark on its list: those who joined
 * before a moment and those who joined after it.
 *
 * <p>How many of the former are left on a list of some length, integrated over all moments before now, is how long all on
 * it have waited together; how likely it is that one of them is left does the same for the one
 * who has waited longest.
 *
 * @param fewer by how much fewer join a day for each who is on the list
 * @param longest beyond which nobody joins
 */
record MarkedList(int places, double joins, double fewer, double stay, double patience, int longest) {
    private static final int STEPS = 120;

    /** Those in care, those on the list from before the mark and those from after it. */
    record State(int inCare, int before, int after) {
        int waiting() {
            return before + after;
        }
    }

    /** How long those have waited of whom there are so many: all on average, and the one who came first. */
    record Waited(double mean, double longest) {}

    /** A list that has come and gone for as long as one likes. */
    Waited inTheLongRun(int waiting, double furthest) {
        var usual = MarkovChain.<State>from(new State(0, 0, 0), (s, go) -> moves(s, false, go))
                .stationary();
        var now = new ArrayList<>(List.of(usual));
        var chain = MarkovChain.fromAny(usual, (s, go) -> moves(s, true, go));
        for (int i = 1; i <= STEPS; i++) {
            now.add(chain.after(now.get(i - 1), furthest / STEPS));
        }
        return waited(waiting, furthest, now::get);
    }

    /** A list that began empty, with all places taken, so many days ago. */
    Waited after(double days, int waiting) {
        var before = MarkovChain.<State>from(new State(places, 0, 0), (s, go) -> moves(s, false, go));
        var empty = Distribution.certainly(new State(places, 0, 0));
        return waited(waiting, days, i -> {
            double ago = days * i / STEPS;
            var marked = before.after(empty, days - ago);
            return MarkovChain.fromAny(marked, (s, go) -> moves(s, true, go)).after(marked, ago);
        });
    }

    private interface Now {
        Distribution<State> markedSteps(int ago);
    }

    private Waited waited(int waiting, double furthest, Now now) {
        var integrals = new double[2];
        double chance = 0;
        for (int i = 0; i <= STEPS; i++) {
            var states = now.markedSteps(i);
            double weight = (i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2) * furthest / STEPS / 3;
            chance = mean(states, waiting, s -> 1);
            integrals[0] += weight * mean(states, waiting, s -> (double) s.before / waiting);
            integrals[1] += weight * mean(states, waiting, s -> s.before > 0 ? 1 : 0);
        }
        double all = chance;
        var means = Arrays.stream(integrals).map(sum -> sum / all).toArray();
        return new Waited(means[0], means[1]);
    }

    private double mean(Distribution<State> states, int waiting, ToDoubleFunction<State> figure) {
        return states.mean(s -> s.inCare == places && s.waiting() == waiting ? figure.applyAsDouble(s) : 0);
    }

    private void moves(State s, boolean marked, MarkovChain.Names<State> go) {
        double comes = s.waiting() < longest ? Math.max(0, joins - fewer * s.waiting()) : 0;
        if (s.inCare < places) {
            go.to(new State(s.inCare + 1, 0, 0), comes);
        } else {
            go.to(new State(places, s.before + (marked ? 0 : 1), s.after + (marked ? 1 : 0)), comes);
        }
        var fewerBefore = new State(s.inCare, s.before - 1, s.after);
        var fewerAfter = new State(s.inCare, s.before, s.after - 1);
        go.to(fewerBefore, s.before / patience);
        go.to(fewerAfter, s.after / patience);
        var next = s.before > 0 ? fewerBefore : s.after > 0 ? fewerAfter : new State(s.inCare - 1, 0, 0);
        go.to(next, s.inCare / stay);
    }
}
