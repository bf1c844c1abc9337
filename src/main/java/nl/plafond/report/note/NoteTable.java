package nl.plafond.report.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.DataTable.Cell;
import nl.plafond.report.reading.DataTable.Row;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/** The scenarios of a question beside each other: what the first comes to, and what the others differ from it. */
record NoteTable(Asked asked, ReportTexts words) {
    /** More figures in a row nobody compares, and they do not fit beside their ranges. */
    private static final int MOST_COLUMNS = 5;

    DataTable table() {
        boolean hasTarget = !asked.found().knowing().isEmpty();
        var columns = columns(hasTarget ? MOST_COLUMNS - 1 : MOST_COLUMNS);
        var headings = new ArrayList<>(columns.stream().map(this::heading).toList());
        if (hasTarget) {
            headings.add(words.say("note.column.target"));
        }
        var rows = new ArrayList<Row>();
        for (int scenario : order()) {
            var cells = new ArrayList<Cell>();
            columns.forEach(figures -> cells.add(cell(scenario, figures)));
            if (hasTarget) {
                cells.add(chance(scenario));
            }
            rows.add(new Row(words.of(reading().name(scenario)), cells, scenario == asked.against()));
        }
        return new DataTable(new AssumedLevels(reading(), words).above(words.say("note.caption")), "", headings, rows);
    }

    /** The scenario that is compared with, and the others in their order, or many of them by what they do. */
    private List<Integer> order() {
        return asked.question().isRanking()
                ? Stream.concat(
                                Stream.of(asked.against()),
                                new RankingText(asked, words)
                                        .ranked(asked.lead().figures()).stream().map(Contrast::scenario))
                        .toList()
                : asked.scenarios();
    }

    private RunView reading() {
        return asked.reading();
    }

    /** What is asked, what a council asks anyhow, and no more than fits; the cost of the year is always there. */
    private List<List<KeptFigure>> columns(int most) {
        var first = asked.first();
        var metric = first.get(0).get(0).metric();
        int month = first.get(0).get(first.get(0).size() - 1).last();
        int scope = asked.scope();
        int all = reading().findings().all();
        var frame = reading().findings().frame();
        var cost = asked.ofYears(all, Metric.COST_TOTAL, asked.lead());
        var columns = new ArrayList<>(first);
        // Beside people the cost is that of the year that the sentences and the chart are about.
        asked.figures().stream()
                .filter(f -> f.get(0).metric() != metric)
                .filter(f -> metric.isMoney() || f.get(0).metric() != Metric.COST_TOTAL)
                .forEach(columns::add);
        if (columns.stream().noneMatch(f -> f.get(0).metric() == Metric.COST_TOTAL)) {
            columns.add(Math.min(columns.size(), most - 2), cost);
        }
        if (asked.hasSeason() || (reading().ever(Metric.WAITING, scope) && metric != Metric.WAITING)) {
            columns.add(List.of(KeptFigure.atEnd(scope, Metric.WAITING, month)));
        }
        if (scope < all && reading().ever(Metric.WAIT_MEAN, scope)) {
            columns.add(List.of(KeptFigure.atEnd(scope, Metric.WAIT_MEAN, month)));
        }
        columns.add(IntStream.range(0, reading().years().size())
                .filter(reading()::wholeYear)
                .mapToObj(y -> KeptFigure.ofYear(
                        frame, all, Metric.COST_TOTAL, reading().years().get(y)))
                .toList());
        return columns.stream().filter(c -> !c.isEmpty()).distinct().limit(most).toList();
    }

    private String heading(List<KeptFigure> figures) {
        return name(figures.get(0).metric(), new MomentText(reading(), words).shortly(figures));
    }

    /** What a column is called, with its unit: "wachtlijst eind 2024", "kosten van alles samen in 2024 (€ mln.)". */
    String name(Metric metric, String when) {
        var key = "note.column." + metric.id();
        var name = words.knows(key) ? words.say(key) : new HeadlineText(reading(), words).metric(metric);
        var unit = switch (metric.unit()) {
            case EURO -> words.say("note.unit.millions");
            case DAYS -> words.say("note.unit.weeks");
            case CLIENTS, PLACES, SHARE -> "";
        };
        return Stream.of(name, when, unit).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The level of what is compared with; of the others what they differ, which adds up to no level of theirs. */
    private Cell cell(int scenario, List<KeptFigure> figures) {
        var contrast = asked.contrast(scenario, figures);
        var cells = new NoteCells(words);
        return scenario == asked.against() || !contrast.figure().exists()
                ? cells.level(contrast.figure())
                : cells.difference(contrast);
    }

    private Cell chance(int scenario) {
        var ids = asked.question().scenarios();
        int place = ids.indexOf(reading().scenarios().get(scenario).id());
        double reached = asked.found().knowing().get(0).reached().get(place);
        return Cell.of(words.say("note.cell.chance", HeadlineText.ofHundred(reached)));
    }
}
