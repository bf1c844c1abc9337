package nl.plafond.input.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Document;
import nl.plafond.input.yaml.Document.Kind;
import nl.plafond.model.Presence;

/** Checks that of the providers of a service somebody takes people on every day under what is played together. */
final class PresenceCheck {
    private final ModelContext region;
    private final List<Document> programme;

    PresenceCheck(ModelContext region) {
        this.region = region;
        this.programme = region.of(Kind.PROGRAMME);
    }

    /** All that is played. */
    void all() {
        region.plans().forEach(this::plan);
        var adopted = MeasureLists.adopted(programme);
        IntStream.rangeClosed(2, adopted.size())
                .mapToObj(count -> adopted.subList(0, count))
                .forEach(first -> check(first.get(first.size() - 1), MeasureLists.together(first)));
    }

    /** The measures of one plan, with those that it takes from the programme. */
    void plan(Document plan) {
        check(plan, MeasureLists.scenario(plan, programme));
    }

    private void check(Document plan, List<MeasureNode> measures) {
        var sound = measures.stream()
                .filter(measure -> PresenceMeasureCheck.KINDS.contains(measure.kind())
                        && measure.node().isSound()
                        && measure.at("from").date().isPresent())
                .toList();
        if (!sound.isEmpty() && region.start().isPresent() && region.end().isPresent()) {
            region.services().stream()
                    .filter(service -> service.at("providers").isSound())
                    .forEach(service -> check(
                            plan,
                            service,
                            sound.stream()
                                    .filter(measure -> measure.at("service").is(service.name()))
                                    .toList()));
        }
    }

    private void check(Document plan, ServiceNode service, List<MeasureNode> measures) {
        var presences = presences(service);
        if (measures.isEmpty() || presences.size() < service.providerIds().size() || isBroken(presences)) {
            return;
        }
        var start = region.start().orElseThrow();
        for (var measure : measures) {
            var day = measure.from();
            presences.replaceAll((id, before) ->
                    measure.provider().filter(provider -> !provider.equals(id)).isPresent()
                            ? before
                            : PresenceMeasureCheck.after(measure, before, day, start)
                                    .orElse(before));
        }
        Presence.dayWithoutAny(all(presences), start, region.end().orElseThrow())
                .ifPresent(day -> complain(plan, measures, presences, day));
    }

    private void complain(Document plan, List<MeasureNode> measures, Map<String, Presence> presences, LocalDate day) {
        var atWork = measures.stream()
                .filter(measure -> !measure.from().isAfter(day))
                .reduce((one, other) -> other)
                .orElse(measures.get(0));
        var node = DuplicateMeasureCheck.takes(plan, atWork).orElse(atWork.node());
        Presence.rulesTogether(
                        all(presences),
                        region.start().orElseThrow(),
                        region.end().orElseThrow())
                .broken()
                .forEach(violation -> region.diagnostics().add(Refusals.diagnostic(node, violation)));
    }

    /** Whether the model says so itself; that has its complaint already. */
    private boolean isBroken(Map<String, Presence> presences) {
        return Presence.dayWithoutAny(
                        all(presences),
                        region.start().orElseThrow(),
                        region.end().orElseThrow())
                .isPresent();
    }

    private static List<Presence> all(Map<String, Presence> presences) {
        return List.copyOf(presences.values());
    }

    private static Map<String, Presence> presences(ServiceNode service) {
        var all = new LinkedHashMap<String, Presence>();
        service.providerIds()
                .forEach(id -> PresenceMeasureCheck.inModel(service.provider(id))
                        .ifPresent(presence -> all.put(id, presence)));
        return all;
    }
}
