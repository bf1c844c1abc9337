package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.Optional;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.ReportCharts;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;

/** Makes the part of the report that shows one service in full. */
final class ServiceParts {
    private final RunView reading;
    private final ReportTexts words;

    ServiceParts(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    ServicePart of(int service, ReportCharts gallery) {
        var answers = new Answers(reading, words);
        boolean answered = answers.concerns(service);
        // The first chart of the list stands with the answer already.
        int shown = answered ? 1 : 0;
        var people = new ArrayList<Chart>();
        people.addAll(gallery.waiting(service).stream().skip(shown).toList());
        people.addAll(gallery.elsewhere(service).stream().skip(shown).toList());
        people.addAll(gallery.waits(service));
        people.addAll(gallery.inCare(service));
        people.addAll(gallery.blocked(service));
        var money = new ArrayList<>(gallery.costByCategory(service));
        money.addAll(gallery.yearlyCost(service));
        return new ServicePart(
                words.code() + "-part-" + reading.findings().frame().services().get(service),
                words.of(reading.serviceName(service)),
                reading.limited(service) ? "" : words.say("service.unlimited"),
                answered ? Optional.of(answers.of(service, gallery)) : Optional.empty(),
                Exhibit.of(people, words),
                new FlowTable(reading, words).of(service),
                new LimitsTable(reading, words).intro(service),
                new LimitsTable(reading, words).of(service),
                new ProviderTable(reading, words, service).table(),
                new FundingTable(reading, words).of(service),
                Exhibit.of(money, words));
    }
}
