package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.plafond.model.Plafond;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;
import org.jfree.data.category.DefaultCategoryDataset;

/** What each calendar year costs by category, a small frame for each scenario, on one scale. */
final class CostBars {
    private final RunView reading;
    private final ReportTexts words;
    private final ChartData data;

    CostBars(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        data = new ChartData(reading, words);
    }

    Chart chart(int service) {
        var same = reading.others().stream()
                .filter(s -> Category.all().stream().noneMatch(c -> reading.changes(s, c.metric(), service)))
                .toList();
        var scenarios = Stream.concat(
                        Stream.of(reading.baseline()), reading.others().stream().filter(s -> !same.contains(s)))
                .toList();
        var categories = Category.all().stream()
                .filter(c -> reading.ever(c.metric(), service))
                .toList();
        var money = Money.forAmounts(highest(scenarios, service));
        var frames = scenarios.stream()
                .map(s -> new BarFrames.Frame(
                        reading.letter(s),
                        words.of(reading.name(s)),
                        stacks(s, service, categories, money),
                        ceiling(s, service, money)))
                .toList();
        var scale = Scale.of(0, highest(scenarios, service) / money.euros(), 4);
        var years = data.calendarYears();
        var ceiling = ceilingKey(scenarios, service);
        var subtitle = words.say(
                "chart.categories.subtitle",
                words.of(reading.serviceName(service)),
                reading.model().priceLevel());
        return new Chart(
                reading.findings().frame().services().get(service) + "-cost-by-category",
                title(service),
                subtitle,
                notes(service, same),
                words.say("alt.categories", words.of(reading.serviceName(service))),
                form -> new BarFrames(frames, categories, scale, years, money, words, form, ceiling).picture(),
                table(subtitle, scenarios, categories, service));
    }

    private double highest(List<Integer> scenarios, int service) {
        double highest = 0;
        for (int scenario : scenarios) {
            for (int year : data.wholeYears().toArray()) {
                double stack = Category.all().stream()
                        .mapToDouble(c -> Math.max(0, mean(scenario, c, service, year)))
                        .sum();
                highest = Math.max(
                        highest,
                        Math.max(stack, plafond(scenario, service, year).orElse(0)));
            }
        }
        return highest;
    }

    private double mean(int scenario, Category category, int service, int year) {
        return reading.findings()
                .cost(scenario, category.metric(), service, year)
                .mean();
    }

    private DefaultCategoryDataset stacks(int scenario, int service, List<Category> categories, Money money) {
        var stacks = new DefaultCategoryDataset();
        for (var category : categories) {
            data.wholeYears()
                    .forEach(y -> stacks.addValue(
                            mean(scenario, category, service, y) / money.euros(),
                            category,
                            reading.years().get(y)));
        }
        return stacks;
    }

    private List<OptionalDouble> ceiling(int scenario, int service, Money money) {
        return data.wholeYears()
                .mapToObj(y -> plafond(scenario, service, y))
                .map(p -> p.isPresent() ? OptionalDouble.of(p.getAsDouble() / money.euros()) : p)
                .toList();
    }

    /** The plafond of a year in constant prices. */
    private OptionalDouble plafond(int scenario, int service, int year) {
        double plafond = reading.findings().plafond(scenario, service, year);
        return Double.isNaN(plafond) ? OptionalDouble.empty() : OptionalDouble.of(plafond);
    }

    /** What the line over the bars is called: a plafond that stops, an expectation that counts, or one of both. */
    private String ceilingKey(List<Integer> scenarios, int service) {
        var kinds = scenarios.stream()
                .flatMap(s -> reading.plafonds(s, service))
                .map(p -> p instanceof Plafond.Expectation)
                .distinct()
                .toList();
        return kinds.size() > 1
                ? "chart.plafond.mixed"
                : kinds.contains(true) ? "chart.plafond.expectation" : "chart.plafond";
    }

    private String title(int service) {
        int year = reading.yearOf(reading.lookAt());
        double total = reading.findings()
                .cost(reading.baseline(), Metric.COST_TOTAL, service, year)
                .mean();
        double forgotten = mean(reading.baseline(), Category.BRIDGING, service, year)
                + mean(reading.baseline(), Category.OVERFLOW, service, year);
        var calendar = reading.years().get(year);
        if (!(forgotten > 0.005 * total)) {
            return words.say("title.categories.care", words.of(reading.serviceName(service)));
        }
        return words.say(
                "title.categories",
                words.of(reading.serviceName(service)),
                calendar,
                words.notation().percent(forgotten / total));
    }

    private List<String> notes(int service, List<Integer> same) {
        var notes = new ArrayList<String>();
        notes.add(words.say("chart.note.bars"));
        if (reading.ever(Metric.COST_UNPAID, service)) {
            notes.add(words.say("chart.note.unpaid"));
        }
        if (!same.isEmpty()) {
            notes.add(words.say(
                    "chart.note.same",
                    String.join(
                            "; ",
                            same.stream()
                                    .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                                    .toList())));
        }
        return notes;
    }

    private DataTable table(String caption, List<Integer> scenarios, List<Category> categories, int service) {
        int year = reading.yearOf(reading.lookAt());
        var rows = new ArrayList<DataTable.Row>();
        for (int scenario : scenarios) {
            for (int y :
                    reading.moments().stream().map(reading::yearOf).distinct().toList()) {
                var cells = Stream.concat(categories.stream().map(Category::metric), Stream.of(Metric.COST_TOTAL))
                        .map(m -> Figure.ofYear(reading, scenario, m, service, y)
                                .ofMeans()
                                .value(words.notation()))
                        .map(DataTable.Cell::of)
                        .toList();
                rows.add(new DataTable.Row(
                        reading.letter(scenario) + " " + words.of(reading.name(scenario)) + ", "
                                + reading.years().get(y),
                        cells,
                        y == year && scenario == reading.baseline()));
            }
        }
        var columns = Stream.concat(categories.stream().map(Category::metric), Stream.of(Metric.COST_TOTAL))
                .map(m -> words.name(MetricTable.COSTS, m))
                .toList();
        return new DataTable(caption, words.say("table.scenario.year"), columns, rows);
    }
}
