package nl.plafond.report.note;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/**
 * Says where the money goes instead: the largest shifts in a year by service, by kind and by who bears them, whether
 * municipalities, providers, another law, or those who go without care.
 */
record MoneyShifts(RunView reading, ReportTexts words) {
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

    /** The largest shifts under a scenario beside another one in a calendar year, or that there are none to speak of. */
    String between(int scenario, int against, int year) {
        return sentence(
                new ContrastText(reading, words).named(scenario),
                year,
                figures -> Contrast.of(reading, scenario, against, figures, worth(against, year)));
    }

    /** The same with all adopted measures of a programme. */
    String ofProgramme(Comparison programme, int year) {
        return sentence(
                words.say("note.programme.named"),
                year,
                figures -> new Contrast(
                        reading.baseline(),
                        figures,
                        Figure.ofDifference(
                                programme.together(
                                        figures.get(0).metric(), figures.get(0).service(), year),
                                Metric.Unit.EURO),
                        worth(reading.baseline(), year).get(Metric.Unit.EURO)));
    }

    private String sentence(String named, int year, Function<List<KeptFigure>, Contrast> contrast) {
        var frame = reading.findings().frame();
        var all = reading.services().stream()
                .flatMap(service -> BORNE.stream().map(metric -> KeptFigure.ofYear(frame, service, metric, year)))
                .map(figure -> contrast.apply(List.of(figure)))
                .filter(c -> c.figure().difference().replications() > 0)
                .toList();
        var shifts = all.stream()
                .filter(c -> c.certainty().directed())
                .sorted(Comparator.comparingDouble(c -> -Math.abs(c.middle())))
                .toList();
        if (!shifts.isEmpty()) {
            // Whoever adds up a few of many must know that they are a few.
            return words.say(
                    shifts.size() > MOST ? "note.money.largest" : "note.money",
                    named,
                    String.valueOf(year),
                    String.join("; ", said(shifts.stream().limit(MOST).toList())),
                    shifts.size());
        }
        boolean unsure = all.stream().anyMatch(c -> c.certainty().isOpen());
        return words.say(unsure ? "note.money.unknown" : "note.money.none", named, String.valueOf(year));
    }

    /** A shift is worth a word by the cost of all services together, not by that of a small part of it. */
    private Map<Metric.Unit, Double> worth(int against, int year) {
        var frame = reading.findings().frame();
        var total = KeptFigure.ofYear(frame, reading.findings().all(), Metric.COST_TOTAL, year);
        double cost = Contrast.of(reading, against, against, List.of(total), Map.of())
                .figure()
                .before()
                .middle();
        return Map.of(Metric.Unit.EURO, Figure.worth(Metric.Unit.EURO, cost));
    }

    /** What municipalities pay in one go, and then what others bear. */
    private List<String> said(List<Contrast> shifts) {
        var costs = shifts.stream()
                .filter(s -> s.metric().isCost())
                .map(s -> said(s, words.say(kind(s))))
                .toList();
        var others = shifts.stream().filter(s -> !s.metric().isCost()).map(s -> said(s, ""));
        return Stream.concat(
                        costs.isEmpty() ? Stream.empty() : Stream.of(words.say("note.shift.costs", words.list(costs))),
                        others)
                .toList();
    }

    /** What is paid for; the hours of a desk, and looking at an indication, are booked beside reviews. */
    private String kind(Contrast shift) {
        var service = reading.service(reading.baseline(), shift.figures().get(0).service());
        boolean isOfIndications = shift.metric() == Metric.COST_REVIEW
                && (service.desk().isPresent() || service.indication().isPresent());
        return "metric." + shift.metric().id() + (isOfIndications ? ".indications" : "");
    }

    private String said(Contrast shift, String kind) {
        var service = words.of(reading.serviceName(shift.figures().get(0).service()));
        return words.say(
                "note.shift." + (kind.isEmpty() ? shift.metric().id() : "cost"),
                shift.figure().middleTold(words),
                service,
                kind);
    }
}
