package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.plafond.report.programme.Amounts;
import nl.plafond.report.programme.BookingVerdictText;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.FigureText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.TippingText;
import nl.plafond.statistics.Difference;
import nl.plafond.statistics.headlines.TippingFits;
import nl.plafond.vocabulary.Metric;

/** What a programme booked, what comes of it by measure and year, why, and who bears the difference. */
record ProgrammeNote(Comparison comparison, ReportTexts words) {
    private static final int MOST_YEARS = 4;
    private static final int MOST_MEASURES = 5;
    private static final int NAMED = 2;
    private static final int MOST_SERVICES = 4;
    /** Booked amounts are told in sentences to the ten thousand. */
    private static final double TEN_THOUSAND = 10_000;

    NoteRecordBuilder note() {
        return NoteRecordBuilder.builder()
                .file("programma")
                .question(question())
                .compared(words.say(
                        "note.programme.compared", comparison.adopted().size()))
                .answer(answer())
                .table(table())
                .reading(words.say(
                        "note.programme.reading",
                        String.valueOf(reading().model().priceLevel())))
                .know(know());
    }

    private RunView reading() {
        return comparison.reading();
    }

    private String question() {
        return words.say(
                "note.programme.question",
                words.of(reading().model().programme().name()));
    }

    /** The question with its answer, as a terminal shows them. */
    String line() {
        return words.say("questions.line", question(), String.join(" ", answer()));
    }

    private List<String> answer() {
        var year = comparison.lastYear();
        if (year.isEmpty()) {
            return List.of(
                    words.say(comparison.years().isEmpty() ? "programme.intro.nothing" : "programme.intro.absent"));
        }
        var said = new ArrayList<String>();
        var net = comparison.net(year.get());
        said.add(words.together(Stream.of(booked(net, year.get()), played(comparison.together(year.get())))));
        if (net.isPresent()) {
            gap(net.getAsDouble(), year.get()).ifPresent(said::add);
            missing(year.get()).ifPresent(said::add);
        }
        return said;
    }

    private String booked(OptionalDouble net, int year) {
        return net.isEmpty()
                ? words.say("programme.intro.unbooked", String.valueOf(year))
                : words.say("note.programme.booked", String.valueOf(year), new Amounts(words).told(net.getAsDouble()));
    }

    private String played(Difference together) {
        var figure = Figure.ofDifference(together, Metric.Unit.EURO);
        var band = figure.differenceBand(words);
        return switch (figure.certainty()) {
            case SAME, HARDLY -> words.say("note.programme.hardly");
            case TOO_FEW -> words.say("note.programme.few");
            case DEPENDS -> words.say("note.programme.depends", band);
            case LIKELY, SURE ->
                words.say(
                        "note.programme.played",
                        FigureText.sureness(figure.conclusion(), words),
                        figure.middleTold(words),
                        band);
        };
    }

    /** How much less, or more, comes of it than was booked, and on whom that falls. */
    private Optional<String> gap(double net, int year) {
        var gap = Figure.ofDifference(comparison.together(year).minus(net), Metric.Unit.EURO);
        if (!gap.certainty().directed()) {
            return Optional.of(words.say("note.programme.gap.open", gap.differenceBand(words)));
        }
        boolean isShort = gap.difference().middle() > 0;
        return Optional.of(words.say(
                isShort ? "note.programme.gap" : "note.programme.gap.over",
                FigureText.sureness(gap.conclusion(), words),
                gap.middleSize(words),
                gap.sizes(words)));
    }

    /** The measures of which most is missing. */
    private Optional<String> missing(int year) {
        var named = byGap(year).stream()
                .filter(m -> difference(m, year).middle()
                        > Figure.worth(Metric.Unit.EURO, comparison.net(year).orElse(0)))
                .filter(m -> Amounts.of(difference(m, year)).directed())
                .limit(NAMED)
                .map(m -> words.say(
                        "note.programme.measure",
                        words.of(comparison.measure(m).name()),
                        new Amounts(words).told(comparison.net(m, year).orElse(0)),
                        Figure.ofDifference(comparison.alone(m, year), Metric.Unit.EURO)
                                .middleTold(words)))
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(words.say("note.programme.missing", words.list(named)));
    }

    private Difference difference(int measure, int year) {
        return comparison
                .alone(measure, year)
                .minus(comparison.net(measure, year).orElse(0));
    }

    /** The adopted measures, that which differs most from what was booked first. */
    private List<Integer> byGap(int year) {
        return comparison.adopted().stream()
                .sorted(Comparator.comparingDouble(m -> -size(difference(m, year))))
                .toList();
    }

    private static double size(Difference difference) {
        return Double.isNaN(difference.middle()) ? 0 : Math.abs(difference.middle());
    }

    /** Each measure by year, what was booked under what was played; those that differ most, and the rest together. */
    private DataTable table() {
        var years = years();
        var columns = new ArrayList<>(years.stream().map(String::valueOf).toList());
        columns.add(words.say("programme.why"));
        var rows = new ArrayList<Row>();
        if (!years.isEmpty()) {
            int last = comparison.lastYear().orElseThrow();
            var verdicts = new BookingVerdictText(comparison, words);
            rows.add(row(
                    words.say("programme.totals"),
                    years.stream().map(y -> cell(comparison.together(y), comparison.net(y))),
                    verdicts.ofTotal(last).whole(),
                    true));
            var measures = byGap(last);
            measures.stream()
                    .limit(MOST_MEASURES)
                    .forEach(m -> rows.add(row(
                            words.of(comparison.measure(m).name()),
                            years.stream().map(y -> cell(comparison.alone(m, y), comparison.net(m, y))),
                            verdicts.of(m, last).whole(),
                            false)));
            rest(measures.stream().skip(MOST_MEASURES).toList(), years).ifPresent(rows::add);
        }
        return new DataTable(words.say("note.caption.programme"), words.say("note.programme.unit"), columns, rows);
    }

    /** All years if they fit beside each other, else the first, the one that is told of and the last. */
    private List<Integer> years() {
        var all = comparison.simulatedYears();
        return all.size() <= MOST_YEARS
                ? all
                : Stream.of(all.get(0), comparison.lastYear().orElseThrow(), all.get(all.size() - 1))
                        .distinct()
                        .toList();
    }

    /** Those that are left: what was booked adds up, what was played one by one does not. */
    private Optional<Row> rest(List<Integer> measures, List<Integer> years) {
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        var cells = years.stream().map(y -> Cell.of(words.say("table.none"), bookedTogether(measures, y)));
        return Optional.of(row(
                words.say("note.programme.rest", measures.size()), cells, words.say("note.programme.rest.why"), false));
    }

    private String bookedTogether(List<Integer> measures, int year) {
        var amounts = measures.stream()
                .map(m -> comparison.net(m, year))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return amounts.length == 0
                ? ""
                : words.say("note.programme.cell", signed(Arrays.stream(amounts).sum()));
    }

    private static Row row(String heading, Stream<Cell> cells, String why, boolean apart) {
        return new Row(heading, Stream.concat(cells, Stream.of(Cell.of(why))).toList(), apart);
    }

    private Cell cell(Difference played, OptionalDouble booked) {
        var figure = Figure.ofDifference(played, Metric.Unit.EURO);
        var value = played.replications() == 0
                ? words.say("table.none")
                : figure.signed(played.middle(), words.notation().inMillions());
        return Cell.of(
                value,
                booked.isPresent()
                        ? words.say("note.programme.cell", signed(booked.getAsDouble()))
                        : words.say("note.programme.cell.none"));
    }

    /** An amount of the document in millions, with its sign. */
    private String signed(double euros) {
        var text = words.notation().inMillions().money(euros, TEN_THOUSAND / 10);
        return euros > 0 ? "+" + text : text;
    }

    private List<String> know() {
        return comparison.lastYear().stream()
                .flatMap(year -> Stream.of(
                        hangsOn(year), new MoneyShifts(reading(), words).ofProgramme(comparison, year), scope()))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** What moves most how much comes of what was booked, or of the programme where nothing was, and what turns that. */
    private String hangsOn(int year) {
        var net = comparison.net(year);
        var gap = comparison.together(year).minus(net.orElse(0));
        double worth = Figure.worth(Metric.Unit.EURO, net.orElse(0));
        var futures = gap.futures();
        return new TippingText(reading(), words)
                .whole(
                        words.say("note.programme.hangs" + (net.isEmpty() ? "" : ".booked"), String.valueOf(year)),
                        Metric.COST_TOTAL,
                        futures,
                        worth,
                        new TippingFits(comparison.findings().draws())
                                .of(
                                        futures.shares(),
                                        futures.inOrder(),
                                        worth,
                                        futures.count(worth).commonest()));
    }

    /** What was played at all: a booking that is about more than that is not to be compared with it. */
    private String scope() {
        var services = reading().services().stream()
                .map(s -> words.of(reading().serviceName(s)))
                .toList();
        return words.say(
                "note.programme.sizes" + (sized() == 0 ? ".none" : ""),
                sized(),
                comparison.adopted().size(),
                services.size() > MOST_SERVICES
                        ? words.say("note.programme.services", services.size())
                        : words.list(services));
    }

    /** Of how many adopted measures the effect was sized by what was booked for it. */
    private int sized() {
        return (int) comparison.adopted().stream()
                .filter(m -> comparison.measure(m).sizedFromBooking())
                .count();
    }
}
