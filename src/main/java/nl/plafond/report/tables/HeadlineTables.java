package nl.plafond.report.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.plafond.model.CareModel;
import nl.plafond.model.Parameter;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.results.Frame;
import nl.plafond.sensitivity.FailureBox;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.Share;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.Headline.Reading;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.statistics.headlines.QuestionFinding.TargetFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint;

/**
 * Writes what the headlines of questions hang on as CSV files. Where there is nothing to tell of a headline, a row says why.
 *
 * @param model the model as it is under unchanged policy, for units, statuses and sources
 * @param frame what figures are about
 * @param questions what was found
 */
public record HeadlineTables(CareModel model, Frame frame, List<QuestionFinding> questions) {
    private static final String NOTHING = "";

    public HeadlineTables {
        questions = List.copyOf(questions);
    }

    /** Writes all of them into a directory. */
    public void write(Path directory) {
        write(OutputSink.in(directory));
    }

    /** Writes the tipping points alone, into a file that is not there yet. */
    public void writeTipping(Path file) {
        write(name -> Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW), "tipping", this::tipping);
    }

    void write(OutputSink cabinet) {
        write(cabinet, "movers", this::movers);
        write(cabinet, "tipping", this::tipping);
        write(cabinet, "boxes", this::box);
        try (var table = table(cabinet, "knowing")) {
            questions.forEach(found -> found.knowing().forEach(known -> knowing(table, found, known)));
        }
    }

    private void write(OutputSink cabinet, String name, Function<HeadlineFinding, List<List<String>>> rows) {
        try (var table = table(cabinet, name)) {
            questions.stream()
                    .flatMap(found -> found.headlines().stream())
                    .forEach(headline -> rows.apply(headline)
                            .forEach(row -> row(table, HeadlineColumns.list(headline(headline.headline()), row))));
        }
    }

    private static Table table(OutputSink cabinet, String name) {
        return new Table(cabinet, name + ".csv", HeadlineColumns.ALL.get(name));
    }

    private static void row(Table table, List<String> fields) {
        table.add(fields);
    }

    private List<String> headline(Headline headline) {
        var figure = headline.of().figure();
        return List.of(
                headline.question().id(),
                headline.of().scenario(),
                figure.serviceIn(frame),
                figure.metric().id(),
                when(headline.of()),
                headline.against().scenario(),
                when(headline.against()));
    }

    private String when(Reading reading) {
        var first = reading.figure().when(frame);
        var last = reading.figures().get(reading.figures().size() - 1).when(frame);
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String when(ObservationTime moment) {
        if (moment instanceof MonthEnd end) {
            return end.day().toString();
        }
        var years = (Years) moment;
        return years.first() == years.last() ? "" + years.first() : years.first() + "/" + years.last();
    }

    private List<List<String>> movers(HeadlineFinding found) {
        if (found.shares() instanceof VarianceShares.None none) {
            return List.of(part(id(none.reason()), NOTHING, Optional.empty(), NOTHING, NOTHING, NOTHING, NOTHING, 0));
        }
        var told = (VarianceShares.Told) found.shares();
        var rows = new ArrayList<List<String>>();
        var metric = found.headline().metric();
        for (var mover : told.movers()) {
            rows.add(part(
                    "mover",
                    String.join(" ", mover.mover().numbers()),
                    Optional.of(mover.share()),
                    Figures.of(mover.whenLow(), metric),
                    Figures.of(mover.whenHigh(), metric),
                    of(mover.mover(), number -> Optional.of(number.status().id())),
                    of(mover.mover(), Parameter::source),
                    told.futures()));
        }
        told.chance().ifPresent(share -> rows.add(rest("chance", share, told.futures())));
        rows.add(rest("others", told.others(), told.futures()));
        rows.add(rest("interplay", told.interplay(), told.futures()));
        return rows;
    }

    private static List<String> rest(String part, Share share, int futures) {
        return part(part, NOTHING, Optional.of(share), NOTHING, NOTHING, NOTHING, NOTHING, futures);
    }

    private static List<String> part(
            String part,
            String numbers,
            Optional<Share> share,
            String whenLow,
            String whenHigh,
            String status,
            String source,
            int futures) {
        return HeadlineColumns.list(
                List.of(part, numbers),
                interval(share),
                List.of(whenLow, whenHigh, status, source, futures == 0 ? NOTHING : Figures.count(futures)));
    }

    private static List<String> interval(Optional<Share> share) {
        return share.map(s -> List.of(Figures.number(s.value()), Figures.number(s.low()), Figures.number(s.high())))
                .orElse(List.of(NOTHING, NOTHING, NOTHING));
    }

    private String of(Mover mover, Function<Parameter, Optional<String>> asked) {
        return mover.numbers().stream()
                .flatMap(path -> model.parameter(path).flatMap(asked).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String unit(String path) {
        return model.parameter(path).map(Parameter::unit).orElse(NOTHING);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<List<String>> tipping(HeadlineFinding found) {
        if (found.tipping() instanceof Tipping.Turns turns) {
            var rows = new ArrayList<List<String>>();
            for (int point = 0; point < turns.points().size(); point++) {
                rows.addAll(point(point + 1, turns.points().get(point)));
            }
            return rows;
        }
        if (found.tipping() instanceof Tipping.Holds holds) {
            var outcome = id(holds.outcome());
            return holds.numbers().stream()
                    .map(number -> List.of(
                            NOTHING,
                            holds.inPairs() ? "holds-in-pairs" : "holds",
                            number,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            unit(number),
                            NOTHING,
                            outcome,
                            outcome,
                            outcome,
                            Figures.count(holds.people())))
                    .toList();
        }
        var reason = id(((Tipping.None) found.tipping()).reason());
        return List.of(HeadlineColumns.list(
                List.of(NOTHING, reason), Collections.nCopies(HeadlineColumns.OF_A_POINT - 2, NOTHING)));
    }

    private List<List<String>> point(int number, TippingPoint point) {
        return point.moved().stream()
                .map(moved -> List.of(
                        Figures.count(number),
                        id(point.basis()),
                        moved.number(),
                        Figures.number(moved.value()),
                        Figures.number(moved.low()),
                        Figures.number(moved.high()),
                        unit(moved.number()),
                        Figures.number(moved.share()),
                        id(point.below()),
                        id(point.above()),
                        id(point.atValues()),
                        Figures.count(point.people())))
                .toList();
    }

    private List<List<String>> box(HeadlineFinding found) {
        return found.box().stream()
                .flatMap(box -> box.sides().stream().map(side -> side(found, box, side)))
                .toList();
    }

    private List<String> side(HeadlineFinding found, FailureBox box, FailureBox.Side side) {
        return List.of(
                found.boxIsOfTarget() ? "target" : "outcome",
                side.number(),
                side.atLeast().isPresent() ? Figures.number(side.atLeast().getAsDouble()) : NOTHING,
                side.atMost().isPresent() ? Figures.number(side.atMost().getAsDouble()) : NOTHING,
                unit(side.number()),
                Figures.number(box.coverage()),
                Figures.number(box.density()),
                Figures.count(box.inside()));
    }

    private static void knowing(Table table, QuestionFinding found, TargetFinding known) {
        var key = List.of(found.question().id(), when(known.moment()));
        var value = known.value();
        var scenarios = found.question().scenarios();
        for (int choice = 0; choice < scenarios.size(); choice++) {
            var share = Figures.number(known.reached().get(choice));
            row(table, HeadlineColumns.list(key, List.of("nothing", scenarios.get(choice), share, NOTHING, NOTHING)));
        }
        row(
                table,
                HeadlineColumns.list(
                        key, List.of("everything", NOTHING, Figures.number(value.certain()), NOTHING, NOTHING)));
        for (var gain : value.gains()) {
            var name = String.join(" ", gain.mover().numbers());
            row(table, HeadlineColumns.list(key, List.of("number", name), interval(Optional.of(gain.gain()))));
        }
    }
}
