package nl.plafond.input.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.Diversion;
import nl.plafond.model.Referrals;
import nl.plafond.model.Timeline;
import nl.plafond.model.Violation;
import nl.plafond.model.measures.Divert;
import nl.plafond.model.measures.MeasureForm;
import nl.plafond.vocabulary.Growth;

/** Checks that what is played together never diverts more referrals of a service than there are. */
final class DiversionCheck {
    private final ModelContext region;
    private final List<Document> programme;

    DiversionCheck(ModelContext region) {
        this.region = region;
        this.programme = region.of(Kind.PROGRAMME);
    }

    /** All that is played. */
    void all() {
        region.plans().forEach(this::plan);
        together();
    }

    /** The measures of one plan, with those that it takes from the programme. */
    void plan(Document plan) {
        check(plan, MeasureLists.scenario(plan, programme));
    }

    /** The adopted measures of the programme, of which the first one, the first two and so on are played too. */
    private void together() {
        var adopted = MeasureLists.adopted(programme);
        IntStream.rangeClosed(2, adopted.size())
                .mapToObj(count -> adopted.subList(0, count))
                .forEach(first -> check(first.get(first.size() - 1), MeasureLists.together(first)));
    }

    private void check(Document plan, List<MeasureNode> measures) {
        var sound = measures.stream()
                .filter(measure -> measure.kind().equals(Divert.TYPE.key()) && isSound(measure))
                .toList();
        sound.stream()
                .map(MeasureNode::service)
                .distinct()
                .map(service -> sound.stream()
                        .filter(measure -> measure.service().equals(service))
                        .toList())
                .filter(together -> together.size() > 1)
                .forEach(together -> addsUp(plan, together));
    }

    private static boolean isSound(MeasureNode measure) {
        return measure.node().isSound() && !measure.from().isAfter(measure.full());
    }

    /** Complains about the first day on which the diversions of one service are more than all. */
    private void addsUp(Document plan, List<MeasureNode> measures) {
        var diversions = diversions(measures);
        Referrals.ofDiversions(diversions)
                .broken()
                .forEach(violation -> complain(plan, measures, diversions, violation));
    }

    private static List<Diversion> diversions(List<MeasureNode> measures) {
        var referrals = Referrals.NONE;
        for (var node : measures) {
            var divert = Divert.TYPE.read(new MeasureForm(node.node(), Timeline.constant(Growth.NONE)));
            referrals = divert.addTo(referrals);
        }
        return referrals.diversions();
    }

    private void complain(Document plan, List<MeasureNode> measures, List<Diversion> diversions, Violation violation) {
        var day = (LocalDate) violation.found().arguments().get(1);
        var atWork = IntStream.range(0, measures.size())
                .filter(i -> diversions.get(i).share().on(day).value() > 0)
                .mapToObj(measures::get)
                .toList();
        var last = atWork.get(atWork.size() - 1);
        var others = atWork.stream()
                .limit(atWork.size() - 1)
                .map(measure -> ShownValue.place(measure.node()))
                .toList();
        var node = DuplicateMeasureCheck.takes(plan, last).orElse(last.at("share"));
        region.diagnostics()
                .add(Refusals.diagnostic(node, violation.here(), last.service().value(), ShownValue.list(others)));
    }
}
