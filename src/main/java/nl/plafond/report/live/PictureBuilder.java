package nl.plafond.report.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.plafond.model.ServiceId;
import nl.plafond.report.charts.Form;
import nl.plafond.report.charts.LiveCharts;
import nl.plafond.report.live.Picture.Row;
import nl.plafond.report.live.Picture.Warning;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.FewFutures;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/** Draws the picture of a service, or of all together, from what has been played so far. */
public final class PictureBuilder {
    private final RunView reading;
    private final ReportTexts words;
    private final int service;
    private final int month;
    private final List<List<Warning>> warnings;
    private final Wish wish;
    private final LiveCharts charts;

    /**
     * Which charts are looked at.
     *
     * @param place of the page, as part of the id of each drawing
     * @param form the form of the page
     * @param charts their names; a name that is no chart, or of which there is nothing to draw, is nothing
     */
    public record Wish(String place, Form form, Set<String> charts) {
        public Wish {
            charts = Set.copyOf(charts);
        }
    }

    /**
     * A painter of one service.
     *
     * @param service the service; empty for all together
     * @param month the month that tiles and sentences are about
     * @param warnings what a reader should know of each variant
     * @param wish which charts are drawn with it
     */
    public PictureBuilder(
            RunView reading,
            ReportTexts words,
            Optional<ServiceId> service,
            int month,
            List<List<Warning>> warnings,
            Wish wish) {
        this.reading = reading;
        this.words = words;
        this.service = service.map(reading::number).orElse(reading.findings().all());
        this.month = month;
        this.warnings = List.copyOf(warnings);
        this.wish = wish;
        charts = new LiveCharts(reading, words);
    }

    /** The picture as it is now. */
    public Picture picture() {
        var findings = reading.findings();
        return new Picture(
                findings.replications(),
                reading.run().replications(),
                new FewFutures(reading, words).notice(),
                service == findings.all()
                        ? Picture.ALL
                        : findings.frame().services().get(service),
                reading.dayOf(month).toString(),
                reading.baselineFirst().stream().map(this::row).toList(),
                charts.names(),
                looked());
    }

    /** The one that leads, and those that are looked at. */
    public List<LiveChart> looked() {
        var leading = new LeadingChart(reading, service).name();
        return Stream.concat(
                        drawn(leading::equals),
                        drawn(n -> !n.equals(leading) && wish.charts().contains(n)))
                .toList();
    }

    /** Those that are not looked at, drawn one by one as they are asked for. */
    public Stream<LiveChart> others() {
        return drawn(n -> !wish.charts().contains(n));
    }

    private Stream<LiveChart> drawn(Predicate<String> names) {
        var day = reading.dayOf(month);
        var looked = List.of(words.notation().date(day), Integer.toString(day.getYear()));
        return charts.names().stream()
                .filter(names)
                .flatMap(n ->
                        charts
                                .chart(n, service)
                                .map(c -> LiveChart.of(n, c, wish.form(), wish.place() + "-", looked))
                                .stream());
    }

    private Row row(int scenario) {
        boolean other = scenario != reading.baseline();
        return new Row(
                reading.letter(scenario),
                words.of(reading.name(scenario)),
                other && reading.changes(scenario, service),
                new Tiles(reading, words, service, month).of(scenario),
                new ClosedBy(reading, words, service, month).sentence(scenario),
                movers(scenario),
                other ? sentences(scenario) : List.of(),
                other ? warnings.get(reading.others().indexOf(scenario)) : List.of());
    }

    private Optional<Movers> movers(int scenario) {
        boolean only = reading.others().equals(List.of(scenario));
        return only && reading.changes(scenario, service)
                ? Optional.of(Movers.of(reading, words, new LiveHeadline(reading, service, month).of(scenario), wish))
                : Optional.empty();
    }

    /** What becomes of those without a place, where there ever is anybody, and what that costs. */
    private List<String> sentences(int scenario) {
        var frame = reading.findings().frame();
        var cost = KeptFigure.ofYear(
                frame, service, Metric.COST_TOTAL, reading.dayOf(month).getYear());
        var people = Stream.of(Metric.WAITING, Metric.ELSEWHERE)
                .filter(m -> service < reading.findings().all() && reading.ever(m, service))
                .map(m -> KeptFigure.atEnd(service, m, month));
        var texts = new ContrastText(reading, words);
        return Stream.concat(people, Stream.of(cost))
                .map(f -> Contrast.of(reading, scenario, reading.baseline(), List.of(f), Map.of()))
                .map(c -> texts.sentence(c, reading.baseline()))
                .toList();
    }
}
