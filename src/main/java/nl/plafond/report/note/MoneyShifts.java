package nl.plafond.report.note;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/**
 * Says where the money goes instead: the largest shifts in a year by service, by kind and by who bears them, whether
 * municipalities, providers, another law, or those who go without care.
 *
 * @param against the number of the scenario that is compared with
 */
record MoneyShifts(RunView reading, ReportTexts words, int against) {
    private static final int MOST = 3;

    /** Every amount that somebody bears, each once: the kinds of cost of municipalities, and what others bear. */
    private static final List<Metric> BORNE = Stream.concat(
                    Stream.of(Metric.values())
                            .filter(m -> m.isCost() && m != Metric.COST_TOTAL && m != Metric.COST_UNPAID),
                    Stream.of(
                            Metric.PROVIDER_RESULT,
                            Metric.VALUE_NOT_GIVEN,
                            Metric.PAID_BY_STATE,
                            Metric.PAID_BY_OTHER_LAW,
                            Metric.PAID_BY_NEIGHBOURS,
                            Metric.TAKEN_AWAY))
            .toList();

    /** The largest shifts under a scenario in a calendar year, or that there are none to speak of. */
    String sentence(int scenario, int year) {
        var all = all(scenario, year);
        var largest = all.stream()
                .filter(c -> c.certainty().directed())
                .sorted(Comparator.comparingDouble(c -> -Math.abs(c.middle())))
                .limit(MOST)
                .map(this::said)
                .toList();
        var named = new ContrastText(reading, words).named(scenario);
        if (!largest.isEmpty()) {
            return words.say("note.money", named, year, words.list(largest));
        }
        boolean unsure = all.stream().anyMatch(c -> c.certainty().isOpen());
        return words.say(unsure ? "note.money.unknown" : "note.money.none", named, year);
    }

    /** A shift is worth a word by the cost of all services together, not by that of a small part of it. */
    private List<Contrast> all(int scenario, int year) {
        var frame = reading.findings().frame();
        var total = KeptFigure.ofYear(frame, reading.findings().all(), Metric.COST_TOTAL, year);
        double cost = Contrast.of(reading, against, against, List.of(total), Map.of())
                .figure()
                .before()
                .middle();
        var worth = Map.of(Metric.Unit.EURO, Figure.worth(Metric.Unit.EURO, cost));
        return reading.services().stream()
                .flatMap(service -> BORNE.stream()
                        .map(metric -> List.of(KeptFigure.ofYear(frame, service, metric, year)))
                        .map(figures -> Contrast.of(reading, scenario, against, figures, worth)))
                .filter(c -> c.figure().difference().replications() > 0)
                .toList();
    }

    private String said(Contrast shift) {
        var metric = shift.metric();
        var service = words.of(reading.serviceName(shift.figures().get(0).service()));
        var amount = shift.figure().middleTold(words);
        return metric.isCost()
                ? words.say("note.shift.cost", amount, words.say("metric." + metric.id()), service)
                : words.say("note.shift." + metric.id() + (shift.middle() < 0 ? ".less" : ".more"), amount, service);
    }
}
