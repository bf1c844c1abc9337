package nl.plafond.input.check;

import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.input.bind.GroupsBuilder;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.ReferralsBuilder;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.PlafondTypes;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.words.Phrase;

/** Warns where so many clients come, for so long, that a list that nobody leaves can only grow. */
final class DemandCheck {
    private static final double FAR_ABOVE = 1.3;
    private static final double LONG_IN_YEARS = 9.99;
    private static final double DAYS = 365;

    private final ServiceNode service;
    private final ModelContext region;

    DemandCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.region = region;
    }

    void check() {
        if (!service.node().isSound() || region.years() < LONG_IN_YEARS || someGiveUp()) {
            return;
        }
        double asked = lowestRate() / Days.PER_YEAR * meanStay();
        room().filter(room -> asked > FAR_ABOVE * room).ifPresent(room -> {
            var found = Phrase.of("found.ever-longer", BalanceCheck.shown(asked), BalanceCheck.shown(room));
            region.diagnostics().warn(service.at("referrals"), found, "suggest.patience");
        });
    }

    private boolean someGiveUp() {
        return service.hasDuty()
                || service.at("age-limit").exists()
                || Stream.of("patience", "escalation", "list-stop")
                        .anyMatch(key -> service.at("waiting").at(key).exists());
    }

    /** How many clients can be in care at most: by the places, by the plafonds, or by the tighter of both. */
    private Optional<Double> room() {
        double perYear = NodeValues.plain(service.at("price")) * DAYS;
        var paid = whole("plafond").filter(euros -> perYear > 0).map(euros -> euros / perYear);
        return Stream.of(whole("places"), paid).flatMap(Optional::stream).min(Double::compare);
    }

    /** The most that all providers have of a part together; empty if one of them has no limit to it. */
    private Optional<Double> whole(String part) {
        var providers = service.providers();
        if (providers.isEmpty()) {
            return limit(service.node(), part);
        }
        double whole = 0;
        for (var provider : providers) {
            double share = NodeValues.part(provider.at("share"));
            var most = limit(provider, part)
                    .map(own -> own * ServiceNode.size(provider))
                    .or(() -> limit(service.node(), part).map(all -> all * share));
            whole += most.orElse(Double.POSITIVE_INFINITY);
        }
        return Optional.of(whole).filter(Double::isFinite);
    }

    private static Optional<Double> limit(Node owner, String part) {
        var limit = owner.at(part);
        if (part.equals("plafond")) {
            limit = PlafondTypes.refuses(limit) ? limit.at("per-year") : limit.at("none");
        }
        return limit.optional().map(NodeValues::highest);
    }

    private double lowestRate() {
        var end = region.end().orElseThrow();
        var rate = ReferralsBuilder.together(
                service.at("referrals"), region.start().orElseThrow(), end);
        return rate.steps().headMap(end, false).values().stream()
                .mapToDouble(PerYear::value)
                .min()
                .orElseThrow();
    }

    /** In days; the maximum stay cuts off what is longer. */
    private double meanStay() {
        var stay = new GroupsBuilder(service.node()).stay();
        return service.at("maximum-stay")
                .optional()
                .map(maximum -> NodeValues.days(maximum).value())
                .map(most -> stay.partialMean(most) + most * (1 - stay.cdf(most)))
                .orElse(stay.mean());
    }
}
