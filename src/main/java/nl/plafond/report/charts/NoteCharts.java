package nl.plafond.report.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.questions.Question;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.vocabulary.Metric;

/**
 * The charts of a note: what was asked of the people and what it costs, under the scenarios of the question alone.
 *
 * <p>What the others are compared with looks as unchanged policy does. A change that no line would show is drawn as a
 * difference.
 */
public final class NoteCharts {
    /** Two lines have all their bands; of more, only what is compared and the scenario that the answer is about. */
    private static final int ALL_BANDS = 2;
    /** A change of less than this part of the axis is not to be seen. */
    private static final double SEEN = 0.04;

    private static final int STEPS = 4;

    private final RunView reading;
    private final ReportTexts words;
    private final HeadlineText headlines;
    private final ChartData data;
    private final Titles titles;
    private final Ranked ranked;

    /** The charts of the notes of a run in a language. */
    public NoteCharts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        headlines = new HeadlineText(reading, words);
        data = new ChartData(reading, words);
        titles = new Titles(reading, words);
        ranked = new Ranked(reading, words);
    }

    /**
     * Two charts, or one where there is no whole year to tell the cost of, or nobody ever to count.
     *
     * @param lead what the answer is about; empty for the course of one scenario
     */
    public List<Chart> of(QuestionFinding found, Optional<Contrast> lead) {
        var measured = found.question().measured();
        var people = measured.stream().filter(m -> !m.isMoney()).findFirst().orElse(Metric.WAITING);
        var money = measured.stream().filter(Metric::isMoney).findFirst().orElse(Metric.COST_TOTAL);
        return Stream.of(people, money)
                .flatMap(m -> chart(new Subject(found.question(), m, service(found.question(), m), lead)).stream())
                .toList();
    }

    /** A figure of a question. */
    private record Subject(Question question, Metric metric, int service, Optional<Contrast> lead) {
        boolean isOfYears() {
            return metric.sumsOverMonths();
        }
    }

    private Optional<Chart> chart(Subject asked) {
        boolean noYear = asked.isOfYears() && data.wholeYears().findAny().isEmpty();
        if (noYear || !reading.ever(asked.metric(), asked.service())) {
            return Optional.empty();
        }
        return Optional.of(asked.isOfYears() ? yearly(asked) : monthly(asked));
    }

    private Chart monthly(Subject asked) {
        var scenarios = reading.scenarios(asked.question());
        var lines = lines(asked, s -> data.monthly(s, asked.metric(), asked.service()));
        var ceilings = switch (asked.metric()) {
            case WAIT_MEAN ->
                asked.service() == reading.findings().all()
                        ? List.<Plot.Ceiling>of()
                        : data.marks().norm(asked.service());
            case IN_CARE -> data.marks().places(scenarios, asked.service());
            default -> List.<Plot.Ceiling>of();
        };
        var dates = data.marks().named(scenarios, asked.service());
        return drawn(
                asked,
                lines,
                unit(asked.metric()),
                new Plot(lines, ceilings, dates, data.time(), Plot.scaleOf(lines, ceilings, STEPS)));
    }

    private Chart yearly(Subject asked) {
        double most = reading.scenarios(asked.question()).stream()
                .mapToDouble(
                        s -> data.yearly(s, asked.metric(), asked.service(), 1).max())
                .max()
                .orElse(0);
        var money = Money.forAmounts(most);
        double euros = asked.metric().isMoney() ? money.euros() : 1;
        var lines = lines(asked, s -> data.yearly(s, asked.metric(), asked.service(), euros));
        var unit = asked.metric().isMoney()
                ? words.say("chart.unit." + money.key())
                : words.say("chart.unit.year", unit(asked.metric()));
        return drawn(
                asked,
                lines,
                unit,
                new Plot(lines, List.of(), List.of(), data.calendarYears(), Plot.scaleOf(lines, List.of(), STEPS)));
    }

    private Chart drawn(Subject asked, List<Line> lines, String unit, Plot plot) {
        var id = asked.question().id() + "-" + asked.metric().id();
        if (lines.size() > 1 && !seen(lines, plot.values()) && differ(lines)) {
            int against = reading.number(asked.question().against());
            var contrasts = asked.question().compared().stream()
                    .map(s -> contrast(asked, reading.number(s), against))
                    .toList();
            return asked.isOfYears() && contrasts.size() == 1
                    ? ranked.byYear(id, yearByYear(asked, contrasts.get(0).scenario(), against), against)
                    : ranked.chart(id, contrasts, against);
        }
        var subtitle = words.say(
                "title.plain", titles.capital(titles.service(asked.service())), headlines.metric(asked.metric()));
        return new TimeChart(
                        id,
                        title(asked, subtitle),
                        new AssumedLevels(reading, words).above(subtitle),
                        unit,
                        plot,
                        List.of(data.bands(lines)))
                .in(words);
    }

    private Contrast contrast(Subject asked, int scenario, int against) {
        return asked.lead()
                .filter(l -> l.metric() == asked.metric())
                .map(l -> Contrast.of(
                        reading,
                        scenario,
                        against,
                        l.figures(),
                        asked.question().worthSaying()))
                .orElseGet(() -> Contrast.of(
                        reading,
                        scenario,
                        against,
                        List.of(figure(asked)),
                        asked.question().worthSaying()));
    }

    private List<Contrast> yearByYear(Subject asked, int scenario, int against) {
        return data.wholeYears()
                .mapToObj(y -> KeptFigure.ofYear(
                        reading.findings().frame(),
                        asked.service(),
                        asked.metric(),
                        reading.years().get(y)))
                .map(figure -> Contrast.of(
                        reading,
                        scenario,
                        against,
                        List.of(figure),
                        asked.question().worthSaying()))
                .toList();
    }

    /** The figure in the year of what the answer is about, or at the end of it. */
    private KeptFigure figure(Subject asked) {
        int month = asked.lead().map(l -> l.figures().get(0).last()).orElseGet(reading::lookAt);
        var frame = reading.findings().frame();
        return asked.isOfYears()
                ? KeptFigure.ofYear(
                        frame,
                        asked.service(),
                        asked.metric(),
                        frame.months().get(month).getYear())
                : KeptFigure.atEnd(asked.service(), asked.metric(), month);
    }

    private String title(Subject asked, String plain) {
        int against = reading.number(asked.question().against());
        if (asked.lead().isPresent()) {
            return titles.of(contrast(asked, asked.lead().get().scenario(), against));
        }
        if (against != reading.baseline()) {
            return plain;
        }
        return asked.metric() == Metric.COST_TOTAL
                ? titles.cost(asked.service())
                : titles.course(asked.metric(), asked.service()).orElse(plain);
    }

    private interface LineOf {
        Line of(int scenario);
    }

    /** What is compared with first, then the others in the order of the question. */
    private List<Line> lines(Subject asked, LineOf source) {
        var scenarios = reading.scenarios(asked.question());
        int lead = asked.lead().map(Contrast::scenario).orElse(scenarios.get(0));
        return IntStream.range(0, scenarios.size())
                .mapToObj(i -> {
                    int scenario = scenarios.get(i);
                    var line = source.of(scenario).unlettered();
                    boolean bands = scenarios.size() <= ALL_BANDS || i == 0 || scenario == lead;
                    return look(i, scenario, line.with(bands ? Line.Fan.BOTH : Line.Fan.NONE));
                })
                .filter(l -> !l.points().isEmpty())
                .toList();
    }

    private Line look(int place, int scenario, Line line) {
        if (place == 0) {
            return Palette.unchanged(line);
        }
        return scenario == reading.baseline() ? Palette.set(line) : Palette.of(place - 1, line);
    }

    /** The only service of the question, or all of them together, as in its headlines. */
    private int service(Question question, Metric metric) {
        return metric.isMoney() ? reading.findings().all() : reading.scope(question);
    }

    private static boolean seen(List<Line> lines, Scale scale) {
        return lines.stream().skip(1).anyMatch(l -> apart(lines.get(0), l) >= SEEN * (scale.high() - scale.low()));
    }

    private static boolean differ(List<Line> lines) {
        return lines.stream().skip(1).anyMatch(l -> apart(lines.get(0), l) > 0);
    }

    /** How far two lines lie apart at most. */
    private static double apart(Line one, Line other) {
        return other.points().stream()
                .flatMap(p ->
                        one.points().stream().filter(q -> q.x() == p.x()).map(q -> Math.abs(p.middle() - q.middle())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private String unit(Metric metric) {
        return words.say(
                metric.unit() == Metric.Unit.DAYS
                        ? "chart.unit.weeks"
                        : metric.unit() == Metric.Unit.SHARE ? "chart.unit.share" : "chart.unit.people");
    }
}
