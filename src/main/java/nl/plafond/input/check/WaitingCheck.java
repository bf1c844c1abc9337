package nl.plafond.input.check;

import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.Afterwards;
import nl.plafond.model.Route;
import nl.plafond.model.measures.ChangeExpertTable;
import nl.plafond.model.measures.ReviewList;
import nl.plafond.vocabulary.Share;
import nl.plafond.words.Phrase;

/** Checks what is said of those who wait for a service: whether it can happen, and where it leads. */
final class WaitingCheck {
    private static final List<String> RULES = List.of(
            "patience",
            "bridging",
            "order",
            "leaving",
            "escalation",
            "heavier",
            "list-stop",
            "afterwards",
            "matching",
            "expert-table",
            "temporary-places");

    private final ServiceNode service;
    private final Node waiting;
    private final ModelContext region;
    private final Diagnostics diagnostics;

    WaitingCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.waiting = service.at("waiting");
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    void check() {
        var routes = new RouteCheck(service.name(), region);
        routes.routes(waiting.at("leaving"));
        routes.routes(waiting.at("list-stop").at("otherwise"));
        routes.elsewhere(waiting.at("escalation").at("to"));
        if (!region.mayBeFull(service) && isLimitKnown()) {
            withoutLimit();
        } else if (service.hasDuty()) {
            unused(Stream.concat(RULES.stream(), Stream.of("norm")), "why.duty");
        } else {
            missing();
        }
    }

    private void missing() {
        if (waiting.at("leaving").exists() && !has("patience")) {
            diagnostics.needs(waiting.at("leaving"), "patience");
        }
        if (waiting.at("order").is("over-norm-first") && !has("norm")) {
            diagnostics.needs(waiting.at("order"), "norm");
        }
        region.warnIfNever(waiting.at("escalation"), "hazard");
        if (region.measures(ChangeExpertTable.TYPE, service).findAny().isEmpty()) {
            region.warnIfNever(waiting.at("expert-table"), "per-year");
        }
        afterwards();
    }

    /** Whoever goes home without care vanishes for free where nothing is said of them. */
    private void afterwards() {
        var after = waiting.at("afterwards");
        boolean someMay = mayGoHome(waiting.at("leaving"), has("patience"))
                || mayGoHome(waiting.at("list-stop").at("otherwise"), has("list-stop"))
                || region.measures(ReviewList.TYPE, service).anyMatch(review -> mayGoHome(review.at("out"), true));
        if (after.exists() && !someMay) {
            diagnostics.unused(after, Phrase.of("why.nobody-without"));
        } else if (!after.exists() && someMay && !waiting.hasBrokenKey()) {
            diagnostics.warn(
                    waiting.exists() ? waiting : service.node(),
                    Phrase.of("found.nothing-afterwards"),
                    "suggest.afterwards");
        }
        region.warnIfNever(after.at("comes-back"), "share");
        region.warnIfNever(after.at("care-elsewhere"), "share");
        moreThanEveryone(after);
    }

    private static boolean mayGoHome(Node routes, boolean happens) {
        return happens
                && (!routes.exists()
                        || routes.items().stream().anyMatch(r -> r.at("to").is(Route.OUT_OF_MODEL)));
    }

    private void moreThanEveryone(Node after) {
        if (after.exists() && after.isSound()) {
            Refusals.tell(
                    after,
                    Afterwards.rules(share(after.at("comes-back")), share(after.at("care-elsewhere"))),
                    diagnostics);
        }
    }

    private static Share share(Node part) {
        return part.exists() ? new Share(NodeValues.part(part.at("share"))) : Share.NONE;
    }

    private boolean has(String key) {
        // A slip of the keyboard among the keys already has its complaint.
        return waiting.at(key).exists() || waiting.hasBrokenKey();
    }

    /** Nobody waits for a service that takes everyone at once. */
    private void withoutLimit() {
        if (service.hasDuty()) {
            diagnostics.unused(service.at("duty-to-place"), Phrase.of("why.no-limit"));
            return;
        }
        unused(RULES.stream(), "why.no-limit");
        var start = service.at("start").at("waiting");
        if (ServiceCheck.count(start) > 0) {
            diagnostics.warn(start, Phrase.of("found.waiting-without-limit"), "suggest.zero-or-limit");
        }
    }

    /** One complaint, however many rules there are that come to nothing for the same reason. */
    private void unused(Stream<String> rules, String why) {
        var there = rules.filter(rule -> waiting.at(rule).exists()).toList();
        if (there.size() == 1) {
            diagnostics.unused(waiting.at(there.get(0)), Phrase.of(why));
        } else if (there.size() > 1) {
            diagnostics.unused(waiting, there, Phrase.of(why));
        }
    }

    /** Whether what limits the room is as it was meant; an unknown key may be a slip for one of the limits. */
    private boolean isLimitKnown() {
        return !service.node().hasBrokenKey() && !service.at("providers").hasBrokenKey();
    }
}
