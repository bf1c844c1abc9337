package nl.plafond.report.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.plafond.model.Sector;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/** The services of a region that declare a sector, and what a scenario does to each of them. */
public record Sectors(RunView reading, ReportTexts words) {
    /** What is told of each, in this order. */
    public static final List<Metric> FIGURES = List.of(Metric.WAITING, Metric.IN_CARE, Metric.COST_TOTAL);

    private static final int SEVERAL = 2;

    /** The services, in the order of the sectors. */
    public List<Integer> services() {
        return Arrays.stream(Sector.values())
                .flatMap(s -> reading.services().stream().filter(n -> sector(n).equals(Optional.of(s))))
                .toList();
    }

    /** Whether there is anything to set beside each other. */
    public boolean areSeveral() {
        return services().stream().map(this::sector).distinct().count() >= SEVERAL;
    }

    /** The name of the sector, or of the service where the sector has several. */
    public String name(int service) {
        var own = sector(service);
        boolean alone =
                reading.services().stream().filter(n -> sector(n).equals(own)).count() == 1;
        return alone && own.isPresent()
                ? words.say("sector." + own.get().key())
                : words.of(reading.serviceName(service));
    }

    /**
     * What a question is about that changes most sectors, or without questions the scenario that does; none for a region with
     * one sector, or where nothing is compared.
     */
    public Optional<ComparedPair> lead() {
        if (!areSeveral()) {
            return Optional.empty();
        }
        var pairs = reading.questions().isEmpty()
                ? reading.others().stream().map(s -> new ComparedPair(s, reading.baseline()))
                : ComparedPair.asked(reading);
        return pairs.min(Comparator.comparingLong(pair -> -changed(pair).size()))
                .filter(pair -> !changed(pair).isEmpty());
    }

    /** The services that are not the same under both, in any figure at all. */
    public List<Integer> changed(ComparedPair pair) {
        return services().stream()
                .filter(s -> reading.changes(pair.chosen(), s) || reading.changes(pair.against(), s))
                .toList();
    }

    /** What a figure is called above a column. */
    public String column(Metric metric) {
        return words.say("sectors.column." + metric.id());
    }

    /** The list of each sector at the date of comparison, each with its range, so that it holds over all of it. */
    public String title(ComparedPair pair) {
        var figures = services().stream()
                .filter(s -> reading.ever(Metric.WAITING, s))
                .map(s -> contrast(pair, KeptFigure.atEnd(s, Metric.WAITING, reading.lookAt())))
                .toList();
        if (figures.isEmpty()) {
            return words.say("sectors.title.plain", words.of(reading.name(pair.chosen())));
        }
        return words.say(
                "sectors.title",
                new MomentText(reading, words).of(figures.get(0).figures()),
                words.of(reading.name(pair.chosen())),
                words.list(figures.stream().map(this::said).toList()));
    }

    /** A figure under both. */
    public Contrast contrast(ComparedPair pair, KeptFigure figure) {
        return Contrast.of(reading, pair.chosen(), pair.against(), List.of(figure), Map.of());
    }

    private String said(Contrast contrast) {
        var name = name(contrast.figures().get(0).service());
        var certainty = contrast.certainty();
        return certainty.isSame() || certainty == Certainty.TOO_FEW
                ? words.say(certainty.isSame() ? "sectors.title.same" : "sectors.title.few", name)
                : words.say("sectors.title.item", name, contrast.figure().differenceBand(words));
    }

    private Optional<Sector> sector(int service) {
        return reading.service(reading.baseline(), service).sector();
    }
}
