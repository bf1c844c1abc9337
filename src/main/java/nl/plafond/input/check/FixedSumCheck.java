package nl.plafond.input.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.plafond.input.bind.MeasureNode;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.Dated;
import nl.plafond.model.FundingTypes;
import nl.plafond.model.PlafondTypes;
import nl.plafond.model.ServiceRules;
import nl.plafond.model.Timeline;
import nl.plafond.model.Violation;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.vocabulary.Growth;
import nl.plafond.words.Phrase;

/** Follows the funding and the plafonds of one service over time, to see whether a fixed sum meets a plafond. */
final class FixedSumCheck {
    private static final int IN_MODEL = -1;
    private static final String WHOLE = "";

    private final ServiceNode service;
    private final ModelContext region;
    private final Map<String, Dated<Rule>> plafonds = new TreeMap<>();
    private Dated<Rule> funding;

    /**
     * A rule in a file.
     *
     * @param node where it stands; nothing need be there
     * @param order the place of its measure among those that are played, or before all of them
     */
    private record Rule(Node node, int order) {}

    /** A fixed sum and a plafond that hold on the same day. */
    private record Meeting(Rule funding, Rule plafond) {}

    FixedSumCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.region = region;
        this.funding = always(service.at("funding"));
        plafonds.put(WHOLE, always(service.at("plafond")));
        service.providerIds().forEach(id -> {
            var own = service.provider(id).at("plafond");
            if (own.exists()) {
                plafonds.put(id, always(own));
            }
        });
    }

    private static Dated<Rule> always(Node node) {
        return Dated.always(new Rule(node, IN_MODEL));
    }

    /** Complains once if a fixed sum and a plafond meet when these measures are played in this order. */
    void check(List<MeasureNode> measures) {
        for (int i = 0; i < measures.size(); i++) {
            var measure = measures.get(i);
            if (measure.node().isSound() && measure.at("service").is(service.name())) {
                apply(measure, i);
            }
        }
        plafonds.values().stream().flatMap(this::meetings).limit(1).forEach(this::complain);
    }

    private void apply(MeasureNode measure, int order) {
        if (measure.kind().equals(SetFunding.TYPE.key())) {
            funding = funding.thenAlways(measure.from(), new Rule(measure.at("funding"), order));
        } else if (measure.kind().equals(SetPlafond.TYPE.key())) {
            var rule = new Rule(measure.at("plafond"), order);
            var whole = plafonds.get(WHOLE);
            measure.provider().ifPresent(provider -> plafonds.putIfAbsent(provider, whole));
            plafonds.replaceAll((owner, before) ->
                    measure.provider().filter(p -> !p.equals(owner)).isPresent()
                            ? before
                            : before.thenAlways(measure.from(), rule));
        }
    }

    private Stream<Meeting> meetings(Dated<Rule> plafond) {
        return Stream.concat(funding.steps().keySet().stream(), plafond.steps().keySet().stream())
                .sorted()
                .filter(day -> meet(plafond, day))
                .map(day -> new Meeting(funding.on(day), plafond.on(day)));
    }

    private boolean meet(Dated<Rule> plafond, LocalDate day) {
        return broken(funding.on(day).node(), plafond.on(day).node()).isPresent();
    }

    private static Optional<Violation> broken(Node funding, Node plafond) {
        if (!funding.exists() || !funding.isSound() || !plafond.exists() || !plafond.isSound()) {
            return Optional.empty();
        }
        var rules = ServiceRules.ofFixedSum(
                FundingTypes.ALL.read(funding), PlafondTypes.read(plafond, Timeline.constant(Growth.NONE)));
        return rules.broken().findFirst();
    }

    private void complain(Meeting both) {
        var form = both.funding().node().at("form");
        var kind = both.plafond().node().at("kind");
        boolean formIsLast = both.funding().order() >= both.plafond().order();
        var violation = broken(both.funding().node(), both.plafond().node())
                .orElseThrow()
                .here();
        var diagnostic = Refusals.diagnostic(form, violation, ShownValue.place(kind));
        var found = Phrase.of("found.plafond-on-fixed-sum", ShownValue.place(form));
        region.diagnostics()
                .add(
                        formIsLast
                                ? diagnostic
                                : Diagnostics.about(kind, found)
                                        .expected(diagnostic.expected().orElseThrow())
                                        .suggest(diagnostic.suggestion())
                                        .error());
    }
}
