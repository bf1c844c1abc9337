package nl.plafond.report.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.QuestionRecordBuilder;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.TippingFits;
import nl.plafond.vocabulary.Metric;

/**
 * What a variant changes in the first figure of a service at a moment, as a headline: its list, or those who went elsewhere, or
 * else the cost of the year.
 *
 * @param service its number; that of the sum for all services together
 */
record LiveHeadline(RunView reading, int service, int month) {
    private static final List<Metric> PEOPLE = List.of(Metric.WAITING, Metric.ELSEWHERE);

    /** What is found of it so far. Nothing is played for it, so where it turns is a fit. */
    HeadlineFinding of(int scenario) {
        var metric = metric();
        var kept = metric.isPresent()
                ? KeptFigure.atEnd(service, metric.get(), month)
                : KeptFigure.ofYear(
                        reading.findings().frame(),
                        service,
                        Metric.COST_TOTAL,
                        reading.dayOf(month).getYear());
        var figure = metric.map(m -> Figure.at(reading, scenario, m, service, month))
                .orElseGet(() -> Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, reading.yearOf(month)));
        var differences = figure.difference().futures();
        var shares = differences.shares();
        return new HeadlineFinding(
                new Headline(question(scenario), at(scenario, kept), at(reading.baseline(), kept)),
                differences,
                figure.worth(),
                shares,
                new TippingFits(reading.findings().draws())
                        .of(shares, differences.inOrder(), figure.worth(), own(scenario, figure.worth())),
                Optional.empty());
    }

    /** What it is at the model's own values. */
    private Outcome own(int scenario, double worth) {
        double middle = metric().map(m -> reading.chance().differenceAt(scenario, m, service, month))
                .orElseGet(() ->
                        reading.chance().costDifference(scenario, Metric.COST_TOTAL, service, reading.yearOf(month)))
                .middle();
        return Outcome.of(middle, worth);
    }

    private Optional<Metric> metric() {
        return service == reading.findings().all()
                ? Optional.empty()
                : PEOPLE.stream().filter(m -> reading.ever(m, service)).findFirst();
    }

    private Headline.Reading at(int scenario, KeptFigure figure) {
        return new Headline.Reading(reading.scenarios().get(scenario).id(), List.of(figure));
    }

    private Question question(int scenario) {
        var asked = reading.scenarios().get(scenario);
        var against = reading.scenarios().get(reading.baseline()).id();
        return QuestionRecordBuilder.builder()
                .id(asked.id())
                .question(asked.question())
                .scenarios(List.of(against, asked.id()))
                .against(against)
                .services(List.of())
                .metrics(List.of())
                .moments(List.of(new MonthEnd(reading.dayOf(month))))
                .target(Optional.empty())
                .worthSaying(Map.of())
                .build();
    }
}
