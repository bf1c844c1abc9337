package nl.plafond.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/**
 * Makes the charts of a quantity over time.
 *
 * <p>Few scenarios share one frame with all their bands. With more, the frame keeps the lines alone, and
 * each scenario gets a small frame of its own with its bands; with too many for one frame only the small ones are drawn.
 */
final class Trajectories {
    private static final int ALL_BANDS = 2;
    private static final int ONE_FRAME = 6;
    private static final int STEPS = 5;

    private final RunView reading;
    private final ReportTexts words;

    Trajectories(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /**
     * What a chart is about.
     *
     * @param id its name in file names
     * @param scenarios what is drawn, unchanged policy first
     * @param same scenarios that are not drawn since they are the same
     * @param lines a line for each of the drawn scenarios
     * @param dates when measures of given scenarios start
     */
    record Subject(
            String id,
            String title,
            String subtitle,
            String unit,
            List<Integer> scenarios,
            List<Integer> same,
            List<Line> lines,
            List<Plot.Ceiling> ceilings,
            Function<List<Integer>, List<Plot.DateMark>> dates,
            Plot.Years years,
            Scale scale,
            DataTable table,
            String alternative,
            List<String> notes) {}

    List<Chart> charts(Subject subject) {
        var charts = new ArrayList<Chart>();
        int drawn = subject.lines().size();
        if (drawn <= ONE_FRAME) {
            charts.add(oneFrame(subject, drawn <= ALL_BANDS ? Line.Fan.BOTH : Line.Fan.NONE));
        }
        if (drawn > ALL_BANDS) {
            charts.add(smallFrames(subject, drawn > ONE_FRAME));
        }
        return charts;
    }

    private Chart oneFrame(Subject subject, Line.Fan fan) {
        var lines = subject.lines().stream().map(l -> l.with(fan)).toList();
        var dates = subject.dates().apply(subject.scenarios());
        var plot = new Plot(lines, subject.ceilings(), dates, subject.years(), subject.scale());
        var notes = notes(subject, fan == Line.Fan.BOTH ? "chart.note.bands" : "chart.note.interval", true);
        return chart(subject, "", subject.title(), notes, plot);
    }

    private Chart chart(Subject subject, String suffix, String title, List<String> notes, Plot plot) {
        return new Chart(
                subject.id() + suffix,
                title,
                subject.subtitle(),
                notes,
                subject.alternative(),
                form -> new LineChart(plot, subject.unit(), words.notation(), form).picture(),
                subject.table());
    }

    private Chart smallFrames(Subject subject, boolean only) {
        var frames = new ArrayList<SmallMultiples.Frame>();
        var baseline = subject.lines().get(0);
        frames.add(frame(subject, 0, List.of(baseline)));
        for (int i = 1; i < subject.lines().size(); i++) {
            frames.add(frame(subject, i, List.of(subject.lines().get(i), baseline.ghost())));
        }
        return new Chart(
                subject.id() + "-each",
                only ? subject.title() : words.say("chart.each", subject.subtitle()),
                subject.subtitle(),
                notes(subject, "chart.note.each", only),
                subject.alternative(),
                form -> new SmallMultiples(frames, subject.unit(), words.notation(), form).picture(),
                subject.table());
    }

    private static SmallMultiples.Frame frame(Subject subject, int number, List<Line> lines) {
        var own = subject.lines().get(number);
        var plot = new Plot(
                lines,
                List.of(),
                subject.dates().apply(List.of(subject.scenarios().get(number))),
                subject.years(),
                subject.scale());
        return new SmallMultiples.Frame(own.letter(), own.name(), plot);
    }

    private List<String> notes(Subject subject, String bands, boolean withSame) {
        var notes = new ArrayList<String>();
        notes.add(words.say(reading.told(bands)));
        notes.add(words.say(reading.told("chart.note.futures")));
        notes.addAll(subject.notes());
        if (withSame && !subject.same().isEmpty()) {
            notes.add(words.say("chart.note.same", names(subject.same())));
        }
        return notes;
    }

    private String names(List<Integer> scenarios) {
        return String.join(
                "; ",
                scenarios.stream()
                        .map(s -> reading.letter(s) + " " + words.of(reading.name(s)))
                        .toList());
    }

    static Scale scale(List<Line> lines, List<Plot.Ceiling> ceilings) {
        return Plot.scaleOf(lines, ceilings, STEPS);
    }
}
