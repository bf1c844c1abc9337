package nl.plafond.input;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.plafond.words.Phrase;

/** Checks what is played together for measures that stand there twice, or that set the same on the same day. */
final class TwiceCheck {
    private final Complaints complaints;
    private final List<Document> programme;
    private final Set<Pair> told = new HashSet<>();

    TwiceCheck(Region region) {
        this.complaints = region.complaints();
        this.programme = region.of(Document.Kind.PROGRAMME);
    }

    /** The measures in one file. */
    void file(Document document) {
        for (var pair : Pair.in(Play.measures(document))) {
            var measure = pair.later().spot();
            if (pair.isSame()) {
                complaints.add(Complaints.about(measure, Phrase.of("found.same-measure", place(pair.earlier())))
                        .suggest("suggest.leave-one-out")
                        .error());
            } else {
                complaints.warn(measure, setsAgain("found.sets-again", pair), "suggest.last-counts");
            }
        }
    }

    /** The adopted measures of the programme, played one after the other. */
    void together() {
        for (var pair : between(Play.together(Play.adopted(programme)))) {
            told.add(pair);
            var measure = pair.later().spot();
            if (!pair.isSame()) {
                complaints.warn(measure, setsAgain("found.sets-again-together", pair), "suggest.last-counts");
            } else if (pair.isIdle()) {
                var found = Phrase.of("found.same-together", place(pair.earlier()));
                complaints.warn(measure, found, "suggest.nothing-more");
            } else {
                var found = Phrase.of("found.twice-together", place(pair.earlier()));
                complaints.warn(measure, found, canBePart(pair) ? "suggest.part" : "suggest.leave-one-out-if-same");
            }
        }
    }

    /** What a scenario takes from the programme, and its own measures; to be asked after the programme itself. */
    void scenario(Document scenario) {
        for (var pair : between(Play.scenario(scenario, programme))) {
            var taken = takes(scenario, pair.later());
            var spot = taken.orElse(pair.later().spot());
            if (!pair.isSame()) {
                if (!told.contains(pair)) {
                    complaints.warn(
                            spot,
                            taken.isEmpty()
                                    ? setsAgain("found.sets-again", pair)
                                    : setsAgain("found.sets-again-taken", pair),
                            taken.isEmpty() ? "suggest.last-counts" : "suggest.last-counts-taken");
                }
            } else if (taken.isEmpty() || !pair.isIdle()) {
                complaints.add(Complaints.about(
                                spot,
                                taken.isEmpty()
                                        ? Phrase.of("found.same-measure", place(pair.earlier()))
                                        : Phrase.of(
                                                "found.same-measure-taken", place(pair.later()), place(pair.earlier())))
                        .suggest("suggest.leave-one-out")
                        .error());
            }
        }
    }

    private static List<Pair> between(List<MeasureSpot> measures) {
        return Pair.in(measures).stream()
                .filter(pair -> !pair.isInOneFile())
                .filter(pair -> !pair.isSame() || !pair.isOnePart())
                .toList();
    }

    /** Where a scenario takes the file that a measure is in; empty for a measure of its own. */
    private static Optional<Spot> takes(Document scenario, MeasureSpot measure) {
        var file = measure.spot().document();
        return scenario.top().at("take").items().stream()
                .filter(item -> file.kind() == Document.Kind.PROGRAMME && item.is(file.id()))
                .findFirst();
    }

    private static boolean canBePart(Pair pair) {
        return List.of("divert", "cost-once", "cost-per-year")
                .contains(pair.later().kind());
    }

    private static Phrase setsAgain(String key, Pair pair) {
        return Phrase.of(key, pair.target().orElseThrow().shown(), place(pair.earlier()), place(pair.later()));
    }

    private static String place(MeasureSpot measure) {
        return Shown.place(measure.spot());
    }
}
