package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.SectorCharts;
import nl.plafond.report.reading.ComparedPair;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.Sectors;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/** The sectors of a region on one A4: list, people in care against room, and cost, under a scenario and what it is compared with. */
record SectorNote(RunView reading, ReportTexts words) {
    private static final String FILE = "sectoren";

    /** The note; empty for a region with one sector, or where no scenario changes any of them. */
    Optional<Note> note() {
        return sectors()
                .lead()
                .flatMap(pair -> new SectorCharts(reading, words).sectors(pair).map(chart -> note(pair, chart)));
    }

    private Note note(ComparedPair pair, Chart chart) {
        return NoteRecordBuilder.builder()
                .file(FILE)
                .region(words.of(reading.model().name()))
                .question(words.say("sectors.question", words.of(reading.name(pair.chosen()))))
                .compared(words.say(
                        "note.compared",
                        texts().named(pair.chosen()),
                        1,
                        texts().named(pair.against()),
                        words.say("sectors.scope")))
                .answer(answer(pair))
                .table(table(pair))
                .reading(words.say(
                        reading.told("sectors.reading"),
                        texts().named(pair.against()),
                        reading.model().priceLevel()))
                .charts(List.of(chart))
                .know(List.of(new MoneyShifts(reading, words).between(pair.chosen(), pair.against(), year())))
                .foot(new Foot(reading, words).line())
                .build();
    }

    private Sectors sectors() {
        return new Sectors(reading, words);
    }

    private ContrastText texts() {
        return new ContrastText(reading, words);
    }

    private int year() {
        return reading.years().get(reading.yearOf(reading.lookAt()));
    }

    /** What becomes of the lists, and of the money of the whole region. */
    private List<String> answer(ComparedPair pair) {
        var sentences = new ArrayList<String>();
        sentences.add(ReportTexts.ended(sectors().title(pair)));
        var cost = sectors()
                .contrast(pair, figure(Metric.COST_TOTAL, reading.findings().all()));
        if (cost.figure().exists()) {
            sentences.add(texts().sentence(cost, pair.against()));
        }
        return sentences;
    }

    private KeptFigure figure(Metric metric, int service) {
        return metric.sumsOverMonths()
                ? KeptFigure.ofYear(reading.findings().frame(), service, metric, year())
                : KeptFigure.atEnd(service, metric, reading.lookAt());
    }

    private DataTable table(ComparedPair pair) {
        return new DataTable(
                words.say("sectors.caption"),
                "",
                Sectors.FIGURES.stream().map(this::heading).toList(),
                sectors().changed(pair).stream()
                        .map(service -> new DataTable.Row(
                                sectors().name(service),
                                Sectors.FIGURES.stream()
                                        .map(metric -> cell(pair, metric, service))
                                        .toList(),
                                false))
                        .toList());
    }

    private String heading(Metric metric) {
        var moment = new MomentText(reading, words)
                .shortly(List.of(figure(metric, reading.findings().all())));
        return words.say(
                "sectors.heading",
                metric.isMoney()
                        ? words.say("sectors.column.millions")
                        : sectors().column(metric),
                moment);
    }

    private Cell cell(ComparedPair pair, Metric metric, int service) {
        var contrast = sectors().contrast(pair, figure(metric, service));
        return reading.ever(metric, service) && contrast.figure().exists()
                ? new NoteCells(words).difference(contrast)
                : Cell.of(words.say("table.none"));
    }
}
