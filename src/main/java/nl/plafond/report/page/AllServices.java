package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.charts.ReportCharts;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** The costs of all services together, with a warning of what a sum hides. */
final class AllServices {
    private final RunView reading;
    private final ReportTexts words;

    AllServices(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    Body.Together together(ReportCharts gallery) {
        int all = reading.findings().all();
        var tables = new AnswerTables(reading, words);
        var columns = new ArrayList<AnswerTables.Column>();
        for (int year :
                reading.moments().stream().map(reading::yearOf).distinct().toList()) {
            columns.add(new AnswerTables.Column(
                    tables.yearHeading("answer.cost", year),
                    "",
                    s -> Figure.ofYear(reading, s, Metric.COST_TOTAL, all, year)));
        }
        int last = reading.yearOf(reading.last());
        columns.add(new AnswerTables.Column(
                words.say(
                        "answer.cumulative",
                        reading.start().getYear(),
                        reading.years().get(last)),
                "",
                s -> Figure.upTo(reading, s, all, last)));
        return new Body.Together(
                tables.table(words.say("region.table", reading.model().priceLevel()), columns, reading.others()),
                Exhibit.of(gallery.yearlyCost(all), words),
                warnings());
    }

    private List<String> warnings() {
        var warnings = new ArrayList<String>();
        var binding = new BindingLimits(reading, words);
        for (int service : reading.services()) {
            binding.plafondBinds(service).ifPresent(warnings::add);
        }
        return warnings;
    }
}
