package nl.plafond.report.tables;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.model.programme.Booked;
import nl.plafond.report.programme.BookingVerdictText;
import nl.plafond.report.programme.Comparison;
import nl.plafond.report.programme.Misprints;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/**
 * Writes what a programme books beside what the run makes of it.
 *
 * <p>Costs: positive is spent. Savings: positive is saved. Net: positive costs more than it saves. An amount that the
 * document does not give, and a year that was not simulated in full, is an empty field. What is zero in every future has no row
 * in the table of effects. Sentences are Dutch.
 */
final class ProgrammeTables {
    private static final String TOTAL = "total";
    private static final List<Metric> METRICS = Stream.concat(
                    Metric.in(MetricTable.PROGRAMME).stream(), Metric.in(MetricTable.COSTS).stream())
            .toList();

    /** What a planner looks at of the parts of a programme. */
    private static final Set<Metric> CORE = Set.of(Metric.COST_TOTAL, Metric.WAITING, Metric.IN_CARE);

    private final Comparison comparison;
    private final BookingVerdictText reasons;
    private final Ids ids;

    ProgrammeTables(Comparison comparison) {
        this.comparison = comparison;
        reasons = new BookingVerdictText(comparison, ReportTexts.DUTCH);
        ids = new Ids(comparison.reading());
    }

    void write(OutputSink cabinet) {
        booked(cabinet, "booked.csv", false);
        booked(cabinet, "booked-nominal.csv", true);
        notes(cabinet);
        programme(cabinet);
    }

    private void booked(OutputSink cabinet, String name, boolean nominal) {
        var header =
                "measure,year,booked_cost,booked_saving,booked_net,simulated_net,ci_low,ci_high,p10,p50,p90,reason,"
                        + Tables.REPLICATIONS;
        try (var table = new Table(cabinet, name, header)) {
            for (int measure : comparison.numbers()) {
                for (int year : comparison.years()) {
                    measure(table, measure, year, prices(year, nominal));
                }
            }
            for (int year : comparison.years()) {
                total(table, year, prices(year, nominal));
            }
        }
    }

    private double prices(int year, boolean nominal) {
        return nominal ? comparison.reading().model().priceFactor(year) : 1;
    }

    private void measure(Table table, int measure, int year, double prices) {
        var booked = comparison.booked(measure, year);
        var d = comparison.alone(measure, year);
        table.row(
                id(measure),
                year,
                euro(booked.map(b -> b.cost().euros()).orElse(OptionalDouble.empty())),
                euro(booked.map(b -> b.saving().euros()).orElse(OptionalDouble.empty())),
                euro(comparison.net(measure, year)),
                Figures.whole(d.times(prices), Metric.Unit.EURO),
                reasons.of(measure, year).whole(),
                d.replications());
    }

    private void total(Table table, int year, double prices) {
        var d = comparison.together(year);
        table.row(
                TOTAL,
                year,
                euro(comparison.total(year, Booked::cost)),
                euro(comparison.total(year, Booked::saving)),
                euro(comparison.net(year)),
                Figures.whole(d.times(prices), Metric.Unit.EURO),
                reasons.ofTotal(year).whole(),
                d.replications());
    }

    private void notes(OutputSink cabinet) {
        try (var table = new Table(cabinet, "booked-notes.csv", "measure,year,row,printed,read,expected,note")) {
            for (var m : Misprints.of(comparison.measures())) {
                table.row(
                        id(m.measure()),
                        m.year(),
                        m.row().id(),
                        m.printed(),
                        euro(m.read()),
                        euro(m.expected()),
                        ReportTexts.DUTCH.say("misprint." + m.kind().key()));
            }
            for (int measure : comparison.numbers()) {
                for (var note : comparison.measure(measure).notes()) {
                    table.row(id(measure), "", "", "", "", "", ReportTexts.DUTCH.of(note));
                }
            }
        }
    }

    private void programme(OutputSink cabinet) {
        var findings = comparison.findings();
        var header = "question,measure,service,metric,year,mean,ci_low,ci_high,p10,p50,p90," + Tables.REPLICATIONS;
        Tables.twice(cabinet, "programme", header, (core, whole) -> {
            for (int measure : comparison.numbers()) {
                rows(core, whole, "alone", id(measure), (m, s, y) -> findings.alone(measure, m, s, y));
            }
            for (int place = 0; place < comparison.adopted().size(); place++) {
                int number = place;
                var id = id(comparison.adopted().get(place));
                rows(core, whole, "step", id, (m, s, y) -> findings.step(number, m, s, y));
            }
            rows(core, whole, "together", TOTAL, findings::together);
            rows(core, whole, "gap", TOTAL, findings::gap);
            rows(core, whole, "unchanged-expected", TOTAL, findings::unchanged);
            rows(core, whole, "with-programme-expected", TOTAL, findings::withProgramme);
        });
    }

    private void rows(RowSink core, RowSink whole, String question, String measure, Answer answer) {
        var frame = comparison.findings().frame();
        for (int service : ids.services()) {
            for (var metric : METRICS) {
                for (int year = 0; year < frame.years().size(); year++) {
                    var d = answer.of(metric, service, year);
                    if (d.replications() > 0 && !d.none()) {
                        core.and(whole, CORE.contains(metric))
                                .row(
                                        question,
                                        measure,
                                        ids.service(service),
                                        metric.id(),
                                        frame.years().get(year),
                                        Figures.whole(d, metric.unit()),
                                        d.replications());
                    }
                }
            }
        }
    }

    private interface Answer {
        Difference of(Metric metric, int service, int year);
    }

    private String id(int measure) {
        return comparison.measure(measure).id();
    }

    private static String euro(OptionalDouble amount) {
        return amount.isPresent() ? Figures.euro(amount.getAsDouble()) : "";
    }
}
