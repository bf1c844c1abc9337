package nl.plafond.study;

import java.util.Collections;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.plafond.sensitivity.Medians;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;

/**
 * The differences of a headline along a walk: at a place the median over the people, and what that comes out as.
 *
 * <p>Where more than half of the people go one way the others need not be played.
 */
final class WalkedDifferences {
    private final MovedDifferences plays;
    private final Headline headline;
    private final double worth;
    private final Walk walk;
    private final int people;
    /** By place what was played there: of all people, or of as many as were needed. */
    private final TreeMap<Double, double[]> played = new TreeMap<>();

    WalkedDifferences(MovedDifferences plays, Headline headline, double worth, Walk walk, int people) {
        this.plays = plays;
        this.headline = headline;
        this.worth = worth;
        this.walk = walk;
        this.people = people;
    }

    Walk walk() {
        return walk;
    }

    double worth() {
        return worth;
    }

    /** What the median over the people comes out as at a place. */
    Outcome outcome(double place) throws InterruptedException, Unplayed {
        int most = people / 2 + 1;
        if (!played.containsKey(place) || played.get(place).length < people) {
            var some = play(place, most);
            var counts = new EnumMap<Outcome, Integer>(Outcome.class);
            for (double difference : some) {
                if (!Double.isNaN(difference)) {
                    counts.merge(Outcome.of(difference, worth), 1, Integer::sum);
                }
            }
            if (counts.containsValue(most)) {
                return counts.keySet().iterator().next();
            }
        }
        return Outcome.of(median(place), worth);
    }

    /** The median over all people at a place. */
    double median(double place) throws InterruptedException, Unplayed {
        double median = Medians.of(play(place, people));
        if (Double.isNaN(median)) {
            throw new Unplayed();
        }
        return median;
    }

    /** The median over those who have been played at a place where it is known what it comes out as. */
    double about(double place) {
        return Medians.of(played.get(place));
    }

    private double[] play(double place, int many) throws InterruptedException, Unplayed {
        var there = played.get(place);
        if (there == null || there.length < many) {
            there = plays.of(headline, walk.at(place), many).orElseThrow(Unplayed::new);
            played.put(place, there);
        }
        return there;
    }

    /** All that was played, by place. */
    SortedMap<Double, double[]> all() {
        return Collections.unmodifiableSortedMap(played);
    }

    /** No more may be played, or the difference does not exist where it was. */
    static final class Unplayed extends Exception {
        private static final long serialVersionUID = 1;

        Unplayed() {
            super(null, null, false, false);
        }
    }
}
