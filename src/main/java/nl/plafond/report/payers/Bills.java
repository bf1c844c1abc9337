package nl.plafond.report.payers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.plafond.model.BillSplit;
import nl.plafond.model.Municipality;
import nl.plafond.model.PayerKey;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.statistics.Payers;
import nl.plafond.vocabulary.Metric;

/**
 * The bills of municipalities under unchanged policy, in constant prices.
 *
 * <p>Splits and municipalities go by their number, the region being one further than the last municipality; years go by the
 * calendar.
 *
 * @param reading the run
 */
public record Bills(RunView reading) {
    /** Printed amounts are in thousands of euros, so that columns add up. */
    private static final long CENTS = 100_000;

    private static final double THOUSAND = 1000;
    /** Ends of a band are written finer than its middle. */
    private static final double BAND = 5;

    private Payers payers() {
        return reading.findings().payers();
    }

    /** Whether there is anything to divide: more than one municipality. */
    public boolean divided() {
        return municipalities().size() > 1;
    }

    /** The municipalities, in the order of the model. */
    public List<Municipality> municipalities() {
        return reading.model().municipalities();
    }

    /** The number of the region. */
    public int region() {
        return payers().region();
    }

    /** The numbers of the ways to divide. */
    public List<Integer> splits() {
        return IntStream.range(0, payers().splits().size()).boxed().toList();
    }

    /** The name of a way to divide. */
    public String split(int split, ReportTexts words) {
        var named = reading.model().splits();
        return named.isEmpty()
                ? words.say("payers.residence")
                : words.of(named.get(split).name());
    }

    /** The name of a municipality, or of the region. */
    public String municipality(int municipality, ReportTexts words) {
        return municipality == region()
                ? words.say("payers.region")
                : words.of(municipalities().get(municipality).name());
    }

    /** The way in which each pays for its own residents and nothing is smoothed; the first way if there is none such. */
    public int alone() {
        return first(s -> s.rule() instanceof BillSplit.ByResidence
                        && s.smoothing().isEmpty())
                .orElse(0);
    }

    /** The first way in which the region pays together by a key; empty without one. */
    public Optional<Integer> together() {
        return first(s -> s.rule() instanceof BillSplit.ByKey);
    }

    private Optional<Integer> first(Predicate<BillSplit> kind) {
        var named = reading.model().splits();
        return IntStream.range(0, named.size())
                .filter(i -> kind.test(named.get(i)))
                .boxed()
                .findFirst();
    }

    /** The calendar years that were simulated in full. */
    public List<Integer> years() {
        return IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .mapToObj(reading.years()::get)
                .toList();
    }

    /** The year on which the report looks first; the last whole one if that was not simulated in full. */
    public int lookAt() {
        int year = reading.years().get(reading.yearOf(reading.lookAt()));
        return years().contains(year) ? year : years().get(years().size() - 1);
    }

    private int number(int year) {
        return reading.years().indexOf(year);
    }

    /** What a municipality pays in a year. */
    public Estimate bill(int split, int municipality, int year) {
        return payers().bill(reading.baseline(), split, municipality, number(year));
    }

    /**
     * What a municipality pays in a year under a scenario, by their numbers, to the cent: the means of the municipalities add
     * up to that of the region.
     *
     * @param prices what prices are as a factor on constant prices: 1 for constant prices
     */
    public Estimate priced(int scenario, int split, int municipality, int year, double prices) {
        var e = payers().bill(scenario, split, municipality, year);
        double mean = payers().means(scenario, split, year, prices, 1)[municipality] / 100.0;
        double half = prices * (e.high() - e.low()) / 2;
        return new Estimate(
                mean, mean - half, mean + half, prices * e.p10(), prices * e.p50(), prices * e.p90(), e.replications());
    }

    /** The mean bill in thousands of euros, such that those of the municipalities add up to that of the region. */
    public double rounded(int split, int municipality, int year) {
        return THOUSAND * payers().means(reading.baseline(), split, number(year), 1, CENTS)[municipality];
    }

    /** What a municipality pays in a year by chance alone, at the model's own values. */
    public Estimate byChance(int split, int municipality, int year) {
        return reading.chance().payers().bill(reading.baseline(), split, municipality, number(year));
    }

    /** How much a bill varies by chance alone, as a part of its mean; not a number without two replications. */
    public double variation(int split, int municipality, int year) {
        return reading.chance().payers().variation(reading.baseline(), split, municipality, number(year));
    }

    /** The mean bill, in thousands: "€ 1.234.000". */
    public String amount(int split, int municipality, int year, ReportTexts words) {
        return "\u20ac\u00a0" + words.notation().number(rounded(split, municipality, year), 0);
    }

    /** Where 8 in 10 possible futures lie. */
    public String band(int split, int municipality, int year, ReportTexts words) {
        return band(bill(split, municipality, year), words);
    }

    /** Where a bill lies in 8 of 10 cases by chance alone. */
    public String bandByChance(int split, int municipality, int year, ReportTexts words) {
        return band(byChance(split, municipality, year), words);
    }

    private static String band(Estimate e, ReportTexts words) {
        double half = (e.p90() - e.p10()) / 2 / BAND;
        return words.say("table.band", money(e.p10(), half, words), money(e.p90(), half, words));
    }

    /** How much a bill varies by chance: "12%". */
    public String swing(int split, int municipality, int year, ReportTexts words) {
        double part = variation(split, municipality, year);
        return Double.isNaN(part)
                ? words.say("table.none")
                : words.notation().number(100 * part, part < 0.1 ? 1 : 0) + "%";
    }

    private static String money(double euros, double half, ReportTexts words) {
        return Figure.write(
                Metric.Unit.EURO,
                new Estimate(euros, euros - half, euros + half, Double.NaN, Double.NaN, Double.NaN, 1),
                words.notation());
    }

    /** The key by which the region divides what it does together: the first that a way to divide names. */
    public Optional<PayerKey> key() {
        return reading.model().splits().stream().flatMap(s -> s.keys().stream()).findFirst();
    }

    /** The part of a municipality in what the region does together: by that key, or else by weight. */
    public double part(int municipality) {
        var id = municipalities().get(municipality).id();
        return key().map(k -> k.part(id)).orElseGet(() -> weight(municipality));
    }

    /** The part of the region's people who live in a municipality. */
    public double weight(int municipality) {
        double all = municipalities().stream().mapToDouble(Municipality::weight).sum();
        return municipalities().get(municipality).weight() / all;
    }

    /** The municipality whose bill varies most when each pays alone. */
    public int mostVariable(int year) {
        var swings = IntStream.range(0, region())
                .mapToDouble(m -> variation(alone(), m, year))
                .toArray();
        double most = Arrays.stream(swings).filter(s -> !Double.isNaN(s)).max().orElse(0);
        return IntStream.range(0, swings.length)
                .filter(m -> swings[m] >= most)
                .findFirst()
                .orElse(0);
    }
}
