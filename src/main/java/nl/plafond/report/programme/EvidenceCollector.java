package nl.plafond.report.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.MeasureType;
import nl.plafond.model.measures.MeasureTypes;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.report.programme.MeasureEvidence.Effect;
import nl.plafond.report.programme.MeasureEvidence.Kind;
import nl.plafond.vocabulary.Metric;

/** Gathers from a run what is known of a measure in a year. */
record EvidenceCollector(Comparison comparison) {
    MeasureEvidence of(int measure, int year) {
        var it = comparison.measure(measure);
        var end = comparison.end();
        var later = end.isPresent() && end.getAsInt() > year
                ? Optional.of(new MeasureEvidence.Later(
                        end.getAsInt(), comparison.alone(measure, end.getAsInt()), onNewcomers(it)))
                : Optional.<MeasureEvidence.Later>empty();
        return new MeasureEvidence(
                year,
                comparison.net(measure, year),
                comparison.alone(measure, year),
                kind(it),
                start(it),
                comparison.number(year).isPresent() ? effects(measure, year) : List.of(),
                later);
    }

    private List<Effect> effects(int measure, int year) {
        return comparison.reading().services().stream()
                .map(s -> effect(measure, s, year))
                .toList();
    }

    private Effect effect(int measure, int service, int year) {
        var reading = comparison.reading();
        return new Effect(
                service,
                limited(measure, service),
                comparison
                        .findings()
                        .unchanged(Metric.COST_CARE, service, reading.years().indexOf(year))
                        .mean(),
                comparison.alone(measure, Metric.COST_CARE, service, year),
                comparison.alone(measure, Metric.COST_BRIDGING, service, year),
                comparison.alone(measure, Metric.WAITING, service, year),
                comparison.alone(measure, Metric.IN_CARE, service, year),
                comparison.alone(measure, Metric.ELSEWHERE, service, year));
    }

    private boolean limited(int measure, int service) {
        var reading = comparison.reading();
        var it = comparison.measure(measure);
        return it.measures().stream().anyMatch(m -> reading.concerns(m, service))
                && reading.model()
                        .under(it.alone())
                        .service(reading.service(reading.baseline(), service).id())
                        .limited();
    }

    /** How a measure works. */
    static Kind kind(ProgrammeMeasure measure) {
        var all = measure.measures();
        var working = all.stream().filter(m -> !isCost(m)).toList();
        if (working.isEmpty()) {
            return all.isEmpty() ? Kind.NOTHING : Kind.COST;
        }
        return working.stream().allMatch(EvidenceCollector::isPrice) ? Kind.PRICE : Kind.CARE;
    }

    /** The first day on which it changes care, or costs money if it changes none. */
    static Optional<LocalDate> start(ProgrammeMeasure measure) {
        boolean costOnly = kind(measure) == Kind.COST;
        return measure.measures().stream()
                .filter(m -> costOnly || !isCost(m))
                .map(Measure::from)
                .min(Comparator.naturalOrder());
    }

    /** Whether it changes nothing for those who are there already. */
    static boolean onNewcomers(ProgrammeMeasure measure) {
        return measure.measures().stream()
                .filter(m -> !isCost(m))
                .allMatch(m -> effect(m) == MeasureType.Effect.NEWCOMERS);
    }

    private static MeasureType.Effect effect(Measure measure) {
        return MeasureTypes.of(measure).effect();
    }

    private static boolean isCost(Measure measure) {
        return effect(measure) == MeasureType.Effect.COST;
    }

    private static boolean isPrice(Measure measure) {
        return effect(measure) == MeasureType.Effect.PRICE;
    }
}
