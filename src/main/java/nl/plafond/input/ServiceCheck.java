package nl.plafond.input;

import java.util.stream.Stream;
import nl.plafond.words.Phrase;

/** Checks one service of the model: where its clients go, and whether its parts fit together. */
final class ServiceCheck {
    private final Spot service;
    private final Region region;
    private final Complaints complaints;
    private final ShareCheck shares;

    ServiceCheck(Spot service, Region region) {
        this.service = service;
        this.region = region;
        this.complaints = region.complaints();
        this.shares = new ShareCheck(complaints);
    }

    void check() {
        shares.profile(service.at("referrals").at("months"));
        shares.addsUp(service.at("stay").at("parts"));
        shares.addsUp(service.at("waiting").at("patience").at("parts"));
        Stream.of("out", "out-at-maximum").map(service::at).forEach(out -> routes(out, service.name(), region));
        urgentAmongWaiting();
        waitingWithoutLimit();
        dutyToPlace();
    }

    /** The ways out of a service, or of its waiting list. */
    static void routes(Spot routes, String from, Region region) {
        new ShareCheck(region.complaints()).addsUp(routes);
        for (var route : routes.items()) {
            var to = route.at("to");
            if (to.text().filter(from::equals).isPresent()) {
                region.complaints()
                        .add(Complaints.about(to, Shown.found(to.node()))
                                .expected("expected.elsewhere")
                                .error());
            } else if (!to.text().filter(Region.HOME::equals).isPresent()) {
                region.requireService(to);
            }
        }
    }

    private void urgentAmongWaiting() {
        var urgent = service.at("start").at("urgent-waiting");
        var waiting = service.at("start").at("waiting");
        if (urgent.isSound() && waiting.isSound() && count(urgent) > count(waiting)) {
            complaints.add(Complaints.about(urgent, Phrase.of("found.value", whole(urgent)))
                    .expected("expected.at-most-waiting", whole(waiting))
                    .error());
        }
    }

    /** Nobody waits for a service that takes everyone at once. */
    private void waitingWithoutLimit() {
        if (hasRoomLimit() || !isLimitKnown()) {
            return;
        }
        Stream.of("patience", "bridging")
                .map(service.at("waiting")::at)
                .forEach(rule -> unused(rule, "found.no-limit"));
        unused(service.at("duty-to-place"), "found.no-limit");
        if (service.at("start").at("waiting").isSound()
                && count(service.at("start").at("waiting")) > 0) {
            unused(service.at("start").at("waiting"), "found.waiting-without-limit");
        }
    }

    /** Nobody waits either where everyone is placed elsewhere at once. */
    private void dutyToPlace() {
        if (!service.at("duty-to-place").exists()) {
            return;
        }
        Stream.of("patience", "bridging", "norm")
                .map(service.at("waiting")::at)
                .forEach(rule -> unused(rule, "found.duty"));
        var waiting = service.at("start").at("waiting");
        if (waiting.isSound() && count(waiting) > 0) {
            complaints.add(Complaints.about(waiting, Phrase.of("found.value", whole(waiting)))
                    .expected("expected.nobody-waiting")
                    .error());
        }
    }

    private static double count(Spot clients) {
        return clients.number().orElse(0.0);
    }

    private static String whole(Spot clients) {
        return clients.at("value").node().asString();
    }

    private boolean hasRoomLimit() {
        return service.at("places").exists() || service.at("plafond").exists();
    }

    /** Whether what limits the room is as it was meant; an unknown key may be a slip for one of the limits. */
    private boolean isLimitKnown() {
        return service.document().broken().stream()
                .noneMatch(p -> Pointers.parent(p).equals(service.pointer()));
    }

    private void unused(Spot rule, String why) {
        if (rule.exists()) {
            complaints.add(Complaints.about(rule, Phrase.of(why)).warning());
        }
    }
}
