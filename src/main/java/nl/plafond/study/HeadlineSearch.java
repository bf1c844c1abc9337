package nl.plafond.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafond.model.Parameter;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint;
import nl.plafond.statistics.headlines.TippingPoint.Basis;
import nl.plafond.statistics.headlines.TippingPoint.Moved;
import nl.plafond.study.WalkedDifferences.Unplayed;

/** Plays where one headline turns. */
final class HeadlineSearch {
    private final MovedDifferences plays;
    private final Headline headline;
    private final double worth;
    private final TippingSearch.Precision precision;
    private final Shares shares;
    /** By number what the difference was at its ends. */
    private final Map<Parameter, List<End>> ends = new HashMap<>();

    /** The end of a range, and by how much the median difference is higher there than at the values. */
    private record End(Walk.Step step, double rise) {}

    /** Two ends, and by how much they drive the difference together if each does what it does alone. */
    private record Corner(List<Walk.Step> steps, double drive) {}

    /** Knows where a value lies in its range. */
    @FunctionalInterface
    interface Shares {
        /** Which share of the futures has less of a number. */
        double below(String number, double value);
    }

    HeadlineSearch(
            MovedDifferences plays, Headline headline, double worth, TippingSearch.Precision precision, Shares shares) {
        this.plays = plays;
        this.headline = headline;
        this.worth = worth;
        this.precision = precision;
        this.shares = shares;
    }

    /**
     * Looks where these numbers turn it, alone or else in pairs.
     *
     * @param fits where a fit over the futures says that it turns; what is not played keeps it
     */
    Tipping find(List<Parameter> numbers, List<TippingPoint> fits) throws InterruptedException {
        var points = new ArrayList<TippingPoint>();
        boolean whole = true;
        for (var number : numbers) {
            var own = new ArrayList<TippingPoint>();
            try {
                alone(number, fits, own);
            } catch (Unplayed stopped) {
                whole = false;
                fits.stream()
                        .filter(fit -> isOf(fit, number) && own.stream().noneMatch(played -> isSame(played, fit)))
                        .toList()
                        .forEach(own::add);
            }
            points.addAll(own);
        }
        if (!points.isEmpty()) {
            return new Tipping.Turns(points);
        }
        return whole ? together(numbers) : new Tipping.None(Tipping.Reason.NOT_PLAYED);
    }

    private static boolean isOf(TippingPoint fit, Parameter number) {
        return fit.moved().get(0).number().equals(number.path());
    }

    /** Whether two points are of the same change. */
    private static boolean isSame(TippingPoint one, TippingPoint other) {
        return one.below() == other.below() && one.above() == other.above();
    }

    private WalkedDifferences way(Walk walk) {
        return new WalkedDifferences(plays, headline, worth, walk, precision.people());
    }

    /** Where a number alone turns it, below its value and above it; points that were played stay when no more may be played. */
    private void alone(Parameter number, List<TippingPoint> fits, List<TippingPoint> points)
            throws InterruptedException, Unplayed {
        var own = new ArrayList<End>();
        for (boolean up : new boolean[] {false, true}) {
            var walk = Walk.of(number, up, precision.parts());
            var way = way(walk);
            if (!walk.isEmpty()) {
                var guesses = fits.stream()
                        .filter(fit -> isOf(fit, number))
                        .mapToDouble(fit -> walk.place(fit.moved().get(0).value()))
                        .filter(place -> place > 0 && place < 1)
                        .toArray();
                turns(way, points, guesses);
                own.add(new End(walk.steps().get(0), way.about(1) - way.about(0)));
            }
        }
        ends.put(number, own);
    }

    /** Where it turns on a way, from the values on: at most twice, into what is about the same and out of it. */
    private void turns(WalkedDifferences way, List<TippingPoint> points, double... guesses)
            throws InterruptedException, Unplayed {
        var atValues = way.outcome(0);
        var atEnd = way.outcome(1);
        var outcome = atValues;
        double place = 0;
        for (int turn = 1; turn < Outcome.values().length && outcome != atEnd; turn++) {
            double from = place;
            var border = Crossing.border(outcome, atEnd, worth);
            double guess = Arrays.stream(guesses)
                    .filter(g -> g > from)
                    .findFirst()
                    .orElseGet(() -> Crossing.interpolated(from, way.about(from), 1, way.about(1), border));
            var crossing = Crossing.between(way, place, 1, guess);
            points.add(point(way, crossing, atValues));
            place = crossing.behind();
            outcome = crossing.to();
        }
    }

    private TippingPoint point(WalkedDifferences way, Crossing crossing, Outcome atValues) {
        double place = crossing.place(way);
        var interval = CrossingInterval.of(way.all(), crossing);
        boolean up = way.walk().isUp();
        return new TippingPoint(
                moved(way.walk(), place, Math.min(place, interval[0]), Math.max(place, interval[1])),
                up ? crossing.from() : crossing.to(),
                up ? crossing.to() : crossing.from(),
                atValues,
                Basis.PLAYED,
                precision.people());
    }

    private List<Moved> moved(Walk walk, double place, double near, double far) {
        return walk.steps().stream()
                .map(step -> {
                    double value = step.at(place);
                    double one = step.at(near);
                    double other = step.at(far);
                    var path = step.number().path();
                    return new Moved(
                            path, value, Math.min(one, other), Math.max(one, other), shares.below(path, value));
                })
                .toList();
    }

    /** Where two of the numbers turn it together. */
    private Tipping together(List<Parameter> numbers) throws InterruptedException {
        var outcome = Outcome.SAME;
        boolean inPairs = numbers.size() > 1;
        var points = new ArrayList<TippingPoint>();
        try {
            outcome = way(Walk.of(numbers.get(0), true, precision.parts())).outcome(0);
            for (var corner : corners(numbers, outcome)) {
                turns(way(new Walk(corner.steps(), 1.0 / precision.parts())), points);
            }
        } catch (Unplayed stopped) {
            inPairs = false;
        }
        if (!points.isEmpty()) {
            return new Tipping.Turns(points);
        }
        var paths = numbers.stream().map(Parameter::path).toList();
        return new Tipping.Holds(outcome, paths, inPairs, precision.people());
    }

    /** Of every two numbers the ends that drive the difference on most, up or down; those that drive it furthest first. */
    private List<Corner> corners(List<Parameter> numbers, Outcome outcome) {
        var corners = new ArrayList<Corner>();
        for (int one = 0; one < numbers.size(); one++) {
            for (int other = one + 1; other < numbers.size(); other++) {
                if (outcome != Outcome.MORE) {
                    corners.add(corner(numbers.get(one), numbers.get(other), 1));
                }
                if (outcome != Outcome.LESS) {
                    corners.add(corner(numbers.get(one), numbers.get(other), -1));
                }
            }
        }
        corners.sort(Comparator.comparingDouble(Corner::drive).reversed());
        return corners;
    }

    private Corner corner(Parameter one, Parameter other, int way) {
        var both = Stream.of(one, other)
                .map(number -> ends.get(number).stream()
                        .max(Comparator.comparingDouble(end -> way * end.rise()))
                        .orElseThrow())
                .toList();
        double drive = both.stream().mapToDouble(end -> way * end.rise()).sum();
        return new Corner(both.stream().map(End::step).toList(), drive);
    }
}
