package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.report.charts.PayerCharts;
import nl.plafond.report.payers.Bills;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.programme.BookingVerdictText;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Difference;

/** Makes the page for the alderman of one municipality. */
final class MunicipalityParts {
    private static final int MOST_SPLITS = 3;

    private final RunView reading;
    private final Bills bills;
    private final Optional<Comparison> comparison;
    private final int municipality;
    private final ReportTexts words;
    private final Amounts amounts;

    MunicipalityParts(RunView reading, int municipality, ReportTexts words) {
        this.reading = reading;
        bills = new Bills(reading);
        comparison = Comparison.of(reading);
        this.municipality = municipality;
        this.words = words;
        amounts = new Amounts(words);
    }

    MunicipalityPart part() {
        return new MunicipalityPart(
                words,
                name(),
                answer(),
                table(),
                Exhibit.of(List.of(new PayerCharts(bills, words).off(municipality, bills.lookAt())), words),
                programme(),
                know(),
                foot());
    }

    private String name() {
        return bills.municipality(municipality, words);
    }

    private int first() {
        return bills.years().get(0);
    }

    private int last() {
        return bills.years().get(bills.years().size() - 1);
    }

    private List<String> answer() {
        var sentences = new ArrayList<String>();
        sentences.add(words.say(
                "municipality.answer.bill",
                name(),
                amount(bills.alone(), first()),
                first(),
                amount(bills.alone(), last()),
                last()));
        comparison.flatMap(c -> c.lastYear().map(year -> programme(c, year))).ifPresent(sentences::add);
        return sentences;
    }

    private String programme(Comparison c, int year) {
        var net = c.net(year);
        return words.say(
                net.isPresent() ? "municipality.answer.programme" : "municipality.answer.unbooked",
                year,
                amounts.told(part(net.orElse(0))),
                name(),
                amounts.toldWithBand(part(c.together(year))));
    }

    private double part(double euros) {
        return Math.rint(euros * bills.part(municipality));
    }

    private Difference part(Difference d) {
        double part = bills.part(municipality);
        return d.times(part);
    }

    private String amount(int split, int year) {
        return bills.amount(split, municipality, year, words);
    }

    private List<Integer> splits() {
        return Stream.concat(
                        Stream.concat(Stream.of(bills.alone()), bills.together().stream()), bills.splits().stream())
                .distinct()
                .limit(MOST_SPLITS)
                .toList();
    }

    /** The first year, those for which something is booked, and the last. */
    private List<Integer> years() {
        var booked = comparison.map(Comparison::years).orElse(List.of(bills.lookAt()));
        return bills.years().stream()
                .filter(y -> y == first() || y == last() || booked.contains(y))
                .toList();
    }

    private DataTable table() {
        var rows = years().stream()
                .map(y -> new Row(
                        Integer.toString(y),
                        splits().stream().map(s -> cell(s, y)).toList(),
                        false))
                .toList();
        return new DataTable(
                words.say("municipality.bills", name(), reading.model().priceLevel()),
                words.say("table.year"),
                splits().stream().map(s -> bills.split(s, words)).toList(),
                rows);
    }

    private Cell cell(int split, int year) {
        return Cell.of(amount(split, year), bills.band(split, municipality, year, words));
    }

    private DataTable programme() {
        var rows = comparison.stream()
                .flatMap(c -> c.simulatedYears().stream().map(y -> row(c, y)))
                .toList();
        var percent = words.notation().number(100 * bills.part(municipality), 1) + "%";
        var key = bills.key().map(k -> words.of(k.name())).orElse(words.say("municipality.weight"));
        return new DataTable(
                words.say("municipality.programme", name(), percent, key),
                words.say("table.year"),
                List.of(
                        words.say("programme.booked"),
                        words.say("programme.simulated.in", reading.model().priceLevel()),
                        words.say("programme.difference")),
                rows);
    }

    private Row row(Comparison c, int year) {
        boolean given = c.net(year).isPresent();
        var none = Cell.of(words.say("table.none"));
        double booked = part(c.net(year).orElse(0));
        var d = part(c.together(year));
        var more = d.minus(booked);
        return new Row(
                Integer.toString(year),
                List.of(
                        given ? Cell.of(amounts.exact(booked)) : none,
                        Cell.of(amounts.rounded(d), amounts.interval(d)),
                        given ? Cell.of(amounts.rounded(more)) : none),
                false);
    }

    private List<String> know() {
        int year = bills.lookAt();
        var points = new ArrayList<String>();
        points.add(words.say(
                "municipality.know.swing",
                year,
                bills.band(bills.alone(), municipality, year, words),
                bills.swing(bills.alone(), municipality, year, words)));
        bills.together()
                .ifPresent(s -> points.add(words.say(
                        "municipality.know.together",
                        bills.split(s, words),
                        amount(s, year),
                        year,
                        amount(bills.alone(), year),
                        bills.swing(s, municipality, year, words))));
        points.add(comparison
                .flatMap(c -> c.lastYear()
                        .map(y -> words.say(
                                "municipality.know.programme",
                                y,
                                new BookingVerdictText(c, words).ofTotal(y).whole())))
                .orElse(words.say("municipality.know.total")));
        return points;
    }

    private List<String> foot() {
        var run = reading.run();
        var notation = words.notation();
        var parameters = reading.model().parameters();
        return List.of(
                words.say(
                        "municipality.foot",
                        words.of(reading.model().name()),
                        notation.number(run.replications(), 0),
                        run.seed(),
                        run.version()),
                Basis.summary(parameters, words));
    }
}
