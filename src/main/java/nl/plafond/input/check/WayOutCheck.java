package nl.plafond.input.check;

import java.util.stream.Stream;
import nl.plafond.input.bind.NodeValues;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.DurationTypes;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.model.ServiceRules;
import nl.plafond.model.WayOut.AgeLimit;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.words.Phrase;

/** Checks how clients leave a service: where to, and whether it can happen. */
final class WayOutCheck {
    private final ServiceNode service;
    private final ModelContext region;
    private final Diagnostics diagnostics;

    WayOutCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    void check() {
        var routes = new RouteCheck(service.name(), region);
        Stream.of(service.at("out"), service.at("out-at-maximum"), ageLimit().at("out"))
                .forEach(routes::routes);
        // A foster child whose stay breaks down may go to another foster family, and those who relapse may come back.
        Stream.of("breakdown", "relapse").map(key -> service.at(key).at("to")).forEach(region::requireService);
        region.warnIfNever(service.at("breakdown"), "hazard");
        comesBackFromWithin();
        region.warnIfNever(service.at("relapse"), "share");
        age();
        housing();
        nobodyGoesHome();
    }

    private Node ageLimit() {
        return service.at("age-limit");
    }

    private void age() {
        var atReferral = ageLimit().at("at-referral");
        var age = ageLimit().at("age");
        if (atReferral.exists() && age.exists() && ageLimit().isSound()) {
            var rules = AgeLimit.rules(NodeValues.days(age), DurationTypes.ALL.read(atReferral));
            Refusals.tell(ageLimit(), rules, diagnostics);
        }
    }

    private void housing() {
        var housing = service.at("housing");
        region.requireDwellings(housing.at("dwellings"));
        var stream = region.find("dwellings")
                .map(streams -> streams.at(housing.at("dwellings").text().orElse("")))
                .filter(Node::exists);
        boolean wanted = housing.at("urgent").number().orElse(0.0) > 0;
        boolean never = stream.filter(
                        s -> s.isSound() && s.at("urgency").number().orElse(0.0) == 0)
                .isPresent();
        if (wanted && never) {
            diagnostics.unused(
                    housing.at("urgent"),
                    Phrase.of("why.no-urgent-dwellings", stream.get().name()));
        }
    }

    /** A dwelling and a relapse are for those who go home. */
    private void nobodyGoesHome() {
        var out = service.at("out");
        boolean some = Stream.concat(service.routes(), service.at("out-at-maximum").items().stream())
                .anyMatch(route -> route.at("to").is(Route.OUT_OF_MODEL));
        boolean later = region.measures(ChangeRoutes.TYPE, service).findAny().isPresent();
        if (!out.exists() || !out.isSound() || some || later) {
            return;
        }
        Stream.of("housing", "relapse")
                .map(service::at)
                .filter(Node::exists)
                .forEach(rule -> diagnostics.unused(rule, Phrase.of("why.nobody-home")));
    }

    /** A client who waits in their place for a place of the same service keeps the very place that they wait for. */
    private void comesBackFromWithin() {
        var breakdown = service.at("breakdown");
        var waits = breakdown.at("waits").is("in-place") ? Route.Waits.IN_PLACE : Route.Waits.AT_HOME;
        breakdown
                .at("to")
                .text()
                .map(to -> ServiceRules.ofBreakdown(new ServiceId(service.name()), new ServiceId(to), waits))
                .ifPresent(rules -> Refusals.tell(breakdown, rules, diagnostics));
    }
}
