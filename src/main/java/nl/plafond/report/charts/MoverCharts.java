package nl.plafond.report.charts;

import java.util.List;
import java.util.Optional;
import nl.plafond.report.charts.DotRanges.Look;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MoverText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.ShareRow;
import nl.plafond.report.reading.ShareRow.Kind;
import nl.plafond.report.reading.TippingText;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.statistics.headlines.HeadlineFinding;

/** Charts of what differences hang on. */
public final class MoverCharts {
    private static final double HUNDRED = 100;

    private final ReportTexts words;
    private final HeadlineText headlines;
    private final MoverText movers;
    private final TippingText tipping;

    /** The charts of a run in a language. */
    public MoverCharts(RunView reading, ReportTexts words) {
        this.words = words;
        headlines = new HeadlineText(reading, words);
        movers = new MoverText(reading, words);
        tipping = new TippingText(reading, words);
    }

    /**
     * What a difference hangs on; nothing where there are no shares.
     *
     * @param id of the chart
     */
    public Optional<Chart> of(String id, HeadlineFinding finding) {
        var rows = movers.rows(finding.shares());
        return rows.isEmpty() ? Optional.empty() : Optional.of(chart(id, finding, rows));
    }

    private Chart chart(String id, HeadlineFinding finding, List<ShareRow> rows) {
        var headline = finding.headline();
        var about = words.say("questions.about", headlines.about(headline), headlines.between(headline));
        int futures = finding.differences().count(0).futures();
        return new Chart(
                "movers-" + id,
                movers.sentence(finding.shares(), finding.differences()),
                words.say("movers.chart.subtitle", words.notation().number(futures, 0)),
                List.of(words.say("movers.chart.note")),
                words.say(
                        "movers.chart.alt",
                        about,
                        words.list(rows.stream()
                                .map(r -> words.say("movers.chart.alt.item", r.name(), r.percent()))
                                .toList())),
                form -> new DotRanges(
                                rows.stream().map(this::dot).toList(),
                                List.of(),
                                words.say("movers.chart.unit"),
                                words.notation(),
                                form)
                        .picture(),
                table(finding, rows, about));
    }

    private DotRanges.Row dot(ShareRow row) {
        var known = row.share().shown();
        var look = row.kind() == Kind.MOVER ? Look.FILLED : Look.QUIET;
        var papers = row.papers().isEmpty() ? "" : " (" + row.papers() + ")";
        return new DotRanges.Row(
                row.name(),
                row.percent() + "%" + papers,
                List.of(new DotRanges.Dot(
                        "", HUNDRED * row.part(), HUNDRED * known.low(), HUNDRED * known.high(), look)));
    }

    private DataTable table(HeadlineFinding finding, List<ShareRow> rows, String caption) {
        return new DataTable(
                caption,
                words.say("movers.table.what"),
                List.of(
                        words.say("movers.table.share"),
                        words.say("movers.table.low"),
                        words.say("movers.table.high"),
                        words.say("movers.table.tipping"),
                        words.say("movers.table.papers")),
                rows.stream().map(r -> row(finding, r)).toList());
    }

    private DataTable.Row row(HeadlineFinding finding, ShareRow row) {
        var none = words.say("table.none");
        var known = row.share().shown();
        var interval = words.say(
                "movers.table.interval",
                words.notation().percent(known.low()),
                words.notation().percent(known.high()));
        var turn = row.mover().flatMap(m -> turn(finding, m)).orElse(none);
        return new DataTable.Row(
                row.name(),
                List.of(
                        Cell.of(row.percent() + "%", interval),
                        Cell.of(row.mover()
                                .map(m -> headlines.amount(finding, m.whenLow()))
                                .orElse(none)),
                        Cell.of(row.mover()
                                .map(m -> headlines.amount(finding, m.whenHigh()))
                                .orElse(none)),
                        Cell.of(turn),
                        Cell.of(row.papers())),
                row.kind() != Kind.MOVER);
    }

    private Optional<String> turn(HeadlineFinding finding, MoverShare mover) {
        return mover.mover().numbers().stream()
                .flatMap(n -> tipping.ofNumber(finding, n).stream())
                .findFirst();
    }
}
