package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import org.apache.commons.math3.util.FastMath;

/**
 * Why the cost of care of each service differs, between the first whole year and another of the same scenario, and between
 * unchanged policy and another scenario in the same year: by volume, duration, price and weight.
 *
 * <p>Each replication is taken apart by the logarithmic mean Divisia index, whose parts add up to the whole difference to the
 * last cent (B.W. Ang, The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33, 2005). A service
 * without groups of clients has no weight. What comes from nothing, or goes to it, is volume, or weight for a single group.
 */
final class CostFactors {
    private static final CostFactor[] FACTORS = CostFactor.values();

    private final Frame frame;
    private final int baseline;
    /** The rows of the groups of each service; that of the service itself where it has none. */
    private final List<int[]> rows = new ArrayList<>();

    private final WholeYears years;
    private final int firstYear;

    private final List<RunningMoments> moments = new ArrayList<>();
    private final List<PercentileSamples> values = new ArrayList<>();
    private final YearOfCare[][][] ofBaseline;
    private final YearOfCare[][][] ofScenario;
    private final double[] row;
    private final double[] kept;

    /** What is compared. */
    enum Pair {
        YEARS,
        SCENARIOS
    }

    /** None yet, of so many scenarios. */
    CostFactors(Frame frame, int scenarios, int baseline, WholeYears years) {
        this.frame = frame;
        this.baseline = baseline;
        this.years = years;
        firstYear = years.numbers().findFirst().orElse(-1);
        for (int service = 0; service < frame.own(); service++) {
            int number = service;
            int[] groups = frame.groups().stream()
                    .filter(group -> group.service() == number)
                    .mapToInt(Frame.Group::row)
                    .toArray();
            rows.add(groups.length == 0 ? new int[] {service} : groups);
        }
        row = new double[frame.own() * years.first().size() * Pair.values().length * FACTORS.length];
        kept = new double[frame.own() * years.told().size() * Pair.values().length * FACTORS.length];
        ofBaseline = new YearOfCare[frame.own()][years.first().size()][];
        ofScenario = new YearOfCare[frame.own()][years.first().size()][];
        for (int scenario = 0; scenario < scenarios; scenario++) {
            moments.add(new RunningMoments(row.length));
            values.add(new PercentileSamples(kept.length));
        }
    }

    /** Adds a replication: one logbook per scenario. */
    void add(List<Logbook> books) {
        read(books.get(baseline), ofBaseline);
        for (int scenario = 0; scenario < moments.size(); scenario++) {
            read(books.get(scenario), ofScenario);
            Arrays.fill(row, Double.NaN);
            for (int service = 0; service < frame.own(); service++) {
                for (int year : years.numbers().toArray()) {
                    explain(
                            ofScenario[service][firstYear],
                            ofScenario[service][year],
                            cell(Pair.YEARS, service, year, CostFactor.VOLUME));
                    explain(
                            ofBaseline[service][year],
                            ofScenario[service][year],
                            cell(Pair.SCENARIOS, service, year, CostFactor.VOLUME));
                }
            }
            moments.get(scenario).addAll(row, 0);
            keep();
            values.get(scenario).add(kept, 0);
        }
    }

    private void keep() {
        int next = 0;
        for (int service = 0; service < frame.own(); service++) {
            for (int year : years.told()) {
                for (var pair : Pair.values()) {
                    int from = cell(pair, service, year, CostFactor.VOLUME);
                    System.arraycopy(row, from, kept, next, FACTORS.length);
                    next += FACTORS.length;
                }
            }
        }
    }

    private void read(Logbook book, YearOfCare[][][] into) {
        for (int service = 0; service < frame.own(); service++) {
            int[] groups = rows.get(service);
            for (int year : years.numbers().toArray()) {
                into[service][year] = Arrays.stream(groups)
                        .mapToObj(group -> years.read(book, group, year))
                        .toArray(YearOfCare[]::new);
            }
        }
    }

    /** Writes the four parts of a difference, one behind the other. */
    private void explain(YearOfCare[] before, YearOfCare[] after, int at) {
        Arrays.fill(row, at, at + FACTORS.length, 0);
        double clients0 = Arrays.stream(before).mapToDouble(YearOfCare::clients).sum();
        double clients1 = Arrays.stream(after).mapToDouble(YearOfCare::clients).sum();
        double days0 = Arrays.stream(before).mapToDouble(YearOfCare::days).sum();
        double days1 = Arrays.stream(after).mapToDouble(YearOfCare::days).sum();
        for (int g = 0; g < before.length; g++) {
            var one = before[g];
            var two = after[g];
            double difference = two.cost() - one.cost();
            if (one.cost() > 0 && two.cost() > 0) {
                double weight = difference == 0 ? one.cost() : difference / FastMath.log(two.cost() / one.cost());
                row[at] += weight * FastMath.log(clients1 / clients0);
                row[at + 1] += weight * FastMath.log(days1 / clients1 / (days0 / clients0));
                row[at + 2] += weight * FastMath.log(two.cost() / two.days() / (one.cost() / one.days()));
                row[at + 3] += weight * FastMath.log(two.days() / days1 / (one.days() / days0));
            } else {
                row[at + (before.length == 1 ? 0 : 3)] += difference;
            }
        }
    }

    private int cell(Pair pair, int service, int year, CostFactor factor) {
        int at = (service * years.first().size() + year) * Pair.values().length + number(pair);
        return at * FACTORS.length + number(factor);
    }

    private static int number(Pair pair) {
        return pair == Pair.YEARS ? 0 : 1;
    }

    private static int number(CostFactor factor) {
        return Arrays.asList(FACTORS).indexOf(factor);
    }

    /** The number of the first whole year; below 0 if there is none. */
    int firstYear() {
        return firstYear;
    }

    /** Where what a factor explains stands. */
    Found of(Pair pair, int scenario, int service, int year, CostFactor factor) {
        int which = years.told().indexOf(year);
        int at = (service * years.told().size() + which) * Pair.values().length + number(pair);
        var told = Optional.of(at * FACTORS.length + number(factor)).filter(cell -> which >= 0);
        return new Found(
                moments.get(scenario),
                cell(pair, service, year, factor),
                told.map(cell -> values.get(scenario).of(cell)));
    }

    /** Where a figure stands among those that are added up, and how it is spread in years of which one may ask. */
    record Found(RunningMoments moments, int cell, Optional<Spread> spread) {}
}
