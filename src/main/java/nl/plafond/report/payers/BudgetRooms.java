package nl.plafond.report.payers;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.plafond.model.BudgetLine;
import nl.plafond.model.BudgetLine.Kind;
import nl.plafond.model.Municipality;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.BudgetRoom;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/**
 * What is left of each line of the budget, by year and scenario. Lines go by their number in the model, years by the calendar.
 *
 * @param reading the run
 */
public record BudgetRooms(RunView reading) {
    /** Ends of a band are written finer than its middle. */
    private static final double BAND = 5;

    /** The lines that money is left of: all but cuts. */
    public List<Integer> lines() {
        var lines = reading.model().budget().lines();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).kind() != Kind.CUT)
                .boxed()
                .toList();
    }

    /** The line with that number. */
    public BudgetLine line(int line) {
        return reading.model().budget().lines().get(line);
    }

    /** Whose line it is. */
    public String payer(int line, ReportTexts words) {
        var municipalities = reading.model().municipalities();
        return line(line)
                .scope()
                .municipality()
                .flatMap(id ->
                        municipalities.stream().filter(m -> m.id().equals(id)).findFirst())
                .map(Municipality::name)
                .map(words::of)
                .orElse(words.say("budget.region"));
    }

    /** The care that it is for. */
    public String care(int line, ReportTexts words) {
        var services = line(line).services();
        return services.isEmpty()
                ? words.say("note.all")
                : words.list(services.stream()
                        .map(s -> words.of(reading.model().service(s).name()))
                        .toList());
    }

    /** The scenarios that change what it pays for, unchanged policy first; without that for what has to be saved against it. */
    public List<Integer> scenarios(int line) {
        var covered = covered(line);
        return reading.baselineFirst().stream()
                .filter(s -> s == reading.baseline()
                        ? line(line).kind() != Kind.SAVINGS_TARGET
                        : covered.stream().anyMatch(c -> reading.changes(s, Metric.COST_TOTAL, c)))
                .toList();
    }

    /** The whole years in which it holds under some scenario. */
    public List<Integer> years(int line) {
        return IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .mapToObj(reading.years()::get)
                .filter(year -> scenarios(line).stream()
                        .anyMatch(s -> room(s, line, year).exists()))
                .toList();
    }

    /** What is left of a line in a year under a scenario. */
    public BudgetRoom room(int scenario, int line, int year) {
        return reading.findings().room(scenario, line, reading.years().indexOf(year));
    }

    /** What there is, less cuts, at the model's values and in prices of the price level. */
    public OptionalDouble available(int line, int year) {
        var model = reading.model();
        return model.budget().available(line(line), year, model.priceFactor(year));
    }

    /** What others take away in a year of what the region gets for the care that a line covers, on average. */
    double takenAway(int scenario, int line, int year) {
        var months = reading.findings().frame().months();
        return covered(line).stream()
                .flatMapToDouble(service -> IntStream.range(0, reading.months())
                        .filter(month -> months.get(month).getYear() == year)
                        .mapToDouble(month -> reading.findings()
                                .at(scenario, Metric.TAKEN_AWAY, service, month)
                                .mean()))
                .sum();
    }

    private List<Integer> covered(int line) {
        return reading.services().stream()
                .filter(s -> line(line)
                        .scope()
                        .covers(reading.service(reading.baseline(), s).id()))
                .toList();
    }

    /** Where what is left lies in 8 of 10 futures. */
    public static String band(Estimate left, ReportTexts words) {
        double half = (left.p90() - left.p10()) / 2 / BAND;
        return words.say("table.band", money(left.p10(), half, words), money(left.p90(), half, words));
    }

    private static String money(double euros, double half, ReportTexts words) {
        return Figure.write(
                Metric.Unit.EURO,
                new Estimate(euros, euros - half, euros + half, Double.NaN, Double.NaN, Double.NaN, 1),
                words.notation());
    }
}
