package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.Municipality;
import nl.plafond.report.charts.PayerCharts;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.payers.BudgetText;
import nl.plafond.report.payers.ListCount;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.ComparedPair;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/**
 * What comes to one municipality, on one A4: its list, its bill and its part of the programme.
 *
 * <p>A municipality has no inflow of its own: who lives where is drawn by the weights of the municipalities, and the note says
 * so.
 *
 * @param municipality its number in the model
 */
public record MunicipalityNote(RunView reading, int municipality, ReportTexts words) {
    /** Of more services there is no room on one A4. */
    private static final int MOST_LISTS = 3;
    /** More columns do not fit beside their ranges. */
    private static final int MOST_YEARS = 5;

    private static final int PERCENT = 100;

    /** The note. */
    public Note note() {
        var charts = new PayerCharts(bills(), words);
        return NoteRecordBuilder.builder()
                .file(here().id())
                .region(words.of(reading.model().name()))
                .question(words.say("municipality.question", name()))
                .compared(levels().below(words.say(
                        "municipality.compared", name(), percent(bills().weight(municipality)), programmed("about"))))
                .answer(answer())
                .table(table())
                .reading(words.say(
                        reading.told("municipality.reading"), reading.model().priceLevel(), programmed("sums")))
                .charts(Stream.concat(
                                charts.lists(municipality, scenarios()).stream(),
                                Stream.of(charts.off(municipality, bills().lookAt())))
                        .toList())
                .know(know())
                .foot(new Foot(reading, words).line())
                .build();
    }

    private AssumedLevels levels() {
        return new AssumedLevels(reading, words);
    }

    private Bills bills() {
        return new Bills(reading);
    }

    private Optional<Comparison> programme() {
        return Comparison.of(reading);
    }

    /** What is named in the words of a run with a programme or of one without. */
    private String programmed(String key) {
        return words.say("municipality." + key + (programme().isPresent() ? ".programme" : ""));
    }

    private Municipality here() {
        return reading.model().municipalities().get(municipality);
    }

    private String name() {
        return words.of(here().name());
    }

    private String percent(double part) {
        return words.notation().number(100 * part, 1) + "%";
    }

    private List<String> answer() {
        var sentences = new ArrayList<String>();
        int year = bills().lookAt();
        if (levels().are()) {
            sentences.add(words.say("municipality.answer.assumed", name(), percent(bills().weight(municipality))));
            return sentences;
        }
        if (reading.ever(Metric.WAITING, all())) {
            sentences.add(words.say(
                    "municipality.answer.list",
                    String.valueOf(year),
                    new ListCount(list(reading.baseline(), all(), year), words).told(),
                    name(),
                    scope()));
        }
        sentences.add(words.say(
                "municipality.answer.bill", name(), amount(first()), first() + "", amount(last()), last() + ""));
        programme().flatMap(c -> c.lastYear().map(y -> programme(c, y))).ifPresent(sentences::add);
        programme()
                .ifPresent(c -> c.lastYear().ifPresent(y -> target(y).ifPresent(t -> sentences.add(target(c, t, y)))));
        return sentences;
    }

    /** For what one waits: the only service with a list, or all of them together. */
    private String scope() {
        var listed = listed();
        return listed.size() == 1 ? words.of(reading.serviceName(listed.get(0))) : words.say("municipality.all");
    }

    private String programme(Comparison c, int year) {
        var net = c.net(year);
        var amounts = new Amounts(words);
        return words.say(
                net.isPresent() ? "municipality.answer.programme" : "municipality.answer.unbooked",
                String.valueOf(year),
                amounts.told(part(net.orElse(0))),
                name(),
                amounts.toldWithBand(part(c.together(year))));
    }

    private OptionalDouble target(int year) {
        var model = reading.model();
        return model.budget().savingsTarget(here().id(), year, model.priceFactor(year));
    }

    /** What it wants to save, and how often what the programme brings is enough. */
    private String target(Comparison c, double target, int year) {
        var existing = Arrays.stream(part(c.together(year)).futures().inOrder())
                .filter(v -> !Double.isNaN(v))
                .toArray();
        double met = Arrays.stream(existing).filter(v -> v <= -target).count();
        return words.say(
                reading.told("municipality.answer.target"),
                name(),
                String.valueOf(year),
                new Amounts(words).exact(target),
                words.notation().number(PERCENT * met / Math.max(1, existing.length), 0));
    }

    private double part(double euros) {
        return Math.rint(euros * bills().part(municipality));
    }

    private Difference part(Difference d) {
        return d.times(bills().part(municipality));
    }

    private int first() {
        return bills().years().get(0);
    }

    private int last() {
        return bills().years().get(bills().years().size() - 1);
    }

    private String amount(int year) {
        return Figure.ofLevel(bills().bill(bills().alone(), municipality, year), Metric.Unit.EURO)
                .value(words.notation());
    }

    private int all() {
        return reading.findings().all();
    }

    private Estimate list(int scenario, int service, int year) {
        return reading.findings()
                .waiting(scenario, service, municipality, reading.years().indexOf(year));
    }

    /** The services that anyone here ever waits for, the longest list first. */
    private List<Integer> listed() {
        int year = bills().lookAt();
        return IntStream.range(0, all())
                .filter(s -> reading.ever(Metric.WAITING, s))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        s -> -list(reading.baseline(), s, year).middle()))
                .toList();
    }

    /** Unchanged policy, and what the first question compares. */
    private List<Integer> scenarios() {
        var compared = ComparedPair.asked(reading).limit(1).flatMap(pair -> Stream.of(pair.against(), pair.chosen()));
        return Stream.concat(Stream.of(reading.baseline()), compared).distinct().toList();
    }

    private List<Integer> years() {
        var booked = programme().map(Comparison::years).orElse(List.of());
        var years = bills().years().stream()
                .filter(y -> y == first() || y == last() || y == bills().lookAt() || booked.contains(y))
                .toList();
        return years.size() <= MOST_YEARS
                ? years
                : years.stream()
                        .filter(y -> y == first() || y == last() || y == bills().lookAt())
                        .toList();
    }

    private DataTable table() {
        var rows = new ArrayList<Row>();
        for (int service :
                listed().stream().filter(this::isSeen).limit(MOST_LISTS).toList()) {
            var list = words.of(reading.serviceName(service));
            for (int scenario : scenarios()) {
                boolean isNow = scenario == reading.baseline();
                var heading = words.say(
                        isNow ? "municipality.list" : "municipality.list.under",
                        list,
                        words.of(reading.name(scenario)));
                rows.add(row(heading, y -> new ListCount(list(scenario, service, y), words).cell(), isNow));
            }
        }
        rows.add(row(words.say("municipality.bill"), this::bill, true));
        programme().filter(c -> !c.simulatedYears().isEmpty()).ifPresent(c -> {
            if (years().stream().anyMatch(y -> target(y).isPresent())) {
                rows.add(row(words.say("municipality.target"), this::targeted, false));
            }
            rows.add(row(words.say("municipality.booked"), y -> booked(c, y), false));
            rows.add(row(words.say("municipality.played"), y -> played(c, y), false));
        });
        return new DataTable(
                levels().above(words.say("municipality.caption", name(), programmed("about"))),
                "",
                years().stream().map(String::valueOf).toList(),
                rows);
    }

    /** Whether there is a number to print of a list, in any of the years. */
    private boolean isSeen(int service) {
        return scenarios().stream()
                .anyMatch(s -> years().stream().anyMatch(y -> !new ListCount(list(s, service, y), words).isFew()));
    }

    private Row row(String heading, IntFunction<Cell> cell, boolean apart) {
        return new Row(heading, years().stream().map(cell::apply).toList(), apart);
    }

    private Cell bill(int year) {
        return Cell.of(amount(year), bills().band(bills().alone(), municipality, year, words));
    }

    private Cell targeted(int year) {
        var target = target(year);
        return target.isPresent() ? Cell.of(new Amounts(words).exact(-target.getAsDouble())) : none();
    }

    private Cell booked(Comparison c, int year) {
        var net = c.net(year);
        return net.isPresent() ? Cell.of(new Amounts(words).exact(part(net.getAsDouble()))) : none();
    }

    private Cell played(Comparison c, int year) {
        var d = part(c.together(year));
        var amounts = new Amounts(words);
        return d.replications() == 0 ? none() : Cell.of(amounts.rounded(d), amounts.interval(d));
    }

    private Cell none() {
        return Cell.of(words.say("table.none"));
    }

    private List<String> know() {
        int year = bills().lookAt();
        var bills = bills();
        var points = new ArrayList<String>();
        var few = listed().stream()
                .filter(s -> !isSeen(s))
                .map(s -> words.of(reading.serviceName(s)))
                .toList();
        points.add(share() + (few.isEmpty() ? "" : " " + words.say("municipality.know.few", name(), words.list(few))));
        if (levels().are()) {
            return points;
        }
        var swing = words.say(
                "municipality.know.swing",
                year,
                bills.band(bills.alone(), municipality, year, words),
                bills.swing(bills.alone(), municipality, year, words));
        var budget = new BudgetText(reading, words).ofMunicipality(reading.baseline(), year, here().id());
        points.add(words.together(Stream.concat(Stream.of(swing), budget.stream())));
        points.add(
                programme().isPresent()
                        ? words.say("municipality.know.key", name(), percent(bills.part(municipality)), key())
                        : bills.together().map(this::together).orElse(words.say("municipality.know.total")));
        return points;
    }

    /** That its list is its share of that of the region, but for the services that it has referrals of its own for. */
    private String share() {
        var own = reading.model().services().stream()
                .filter(s -> s.referrals().of(here().id()).isPresent())
                .map(s -> words.of(s.name()))
                .toList();
        return own.isEmpty()
                ? words.say("municipality.know.share", name(), percent(bills().weight(municipality)))
                : words.say("municipality.know.own", name(), words.list(own));
    }

    private String key() {
        return bills().key().map(k -> words.of(k.name())).orElse(words.say("municipality.weight"));
    }

    private String together(int split) {
        int year = bills().lookAt();
        return words.say(
                "municipality.know.together",
                bills().split(split, words),
                bills().amount(split, municipality, year, words),
                year,
                amount(year),
                bills().swing(split, municipality, year, words));
    }
}
