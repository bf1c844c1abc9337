package nl.plafond.input.check;

import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.FundingTypes;
import nl.plafond.model.Indication;
import nl.plafond.model.ServiceId;
import nl.plafond.model.ServiceRules;
import nl.plafond.model.Start;

/** Checks one service of the model: whether its parts fit together. */
final class ServiceCheck {
    private final ServiceNode service;
    private final ModelContext region;
    private final Diagnostics diagnostics;

    ServiceCheck(ServiceNode service, ModelContext region) {
        this.service = service;
        this.region = region;
        this.diagnostics = region.diagnostics();
    }

    void check() {
        new ReferralsCheck(service.at("referrals"), region).check();
        new WaitingCheck(service, region).check();
        new WayOutCheck(service, region).check();
        new ProvidersCheck(service, region).check();
        new GroupsCheck(service, region).check();
        PriceByStayCheck.check(service.at("price-by-stay"), diagnostics);
        new PoolCheck(service, region).check();
        service.owners()
                .map(owner -> owner.at("plafond"))
                .filter(Node::exists)
                .forEach(plafond -> new PlafondCheck(plafond, service, region).check());
        start();
        new BlockedCheck(service, region).check();
        Refusals.tell(
                service.node(),
                ServiceRules.ofFamilies(service.at("families").exists(), service.has("places")),
                diagnostics);
        Refusals.tell(
                service.node(), ServiceRules.ofStaff(service.at("staff").exists(), service.has("places")), diagnostics);
        region.requireStaff(service.at("staff").at("pool"));
        Refusals.tell(
                service.node(),
                ServiceRules.ofDesk(
                        service.at("desk").exists(), service.at("duty-to-place").exists()),
                diagnostics);
        region.requireDesk(service.at("desk").at("name"));
        Refusals.tell(
                service.node(),
                Indication.ofHours(
                        service.at("indication").at("hours").exists(),
                        service.at("desk").exists()),
                diagnostics);
        funding(service.node(), service.name(), service.has("places"), diagnostics);
        new BalanceCheck(service, diagnostics).check();
        new DemandCheck(service, region).check();
    }

    /** Complains about funding of places that are not there. */
    static void funding(Node owner, String service, boolean hasPlaces, Diagnostics diagnostics) {
        var funding = owner.at("funding");
        if (funding.exists() && funding.isSound()) {
            Refusals.tell(
                    owner, ServiceRules.ofFunding(FundingTypes.ALL.read(funding), hasPlaces, service), diagnostics);
        }
    }

    private void start() {
        var start = service.at("start");
        int forDwelling = count(start.at("waiting-for-dwelling"));
        int waiting = count(start.at("waiting"));
        var rules = Start.rules(
                count(start.at("in-care")),
                forDwelling,
                start.at("blocked").fields().stream()
                        .map(b -> new Start.Blocked(new ServiceId(b.name()), count(b)))
                        .toList(),
                waiting,
                count(start.at("urgent-waiting")),
                count(start.at("inactive")),
                start.at("waited").at("observed").items().stream()
                        .map(days -> days.number().orElse(0.0))
                        .toList());
        Refusals.tell(start, rules, diagnostics);
        boolean hasHousing = service.at("housing").exists();
        Refusals.tell(
                service.node(), ServiceRules.ofStart(forDwelling, waiting, hasHousing, service.hasDuty()), diagnostics);
    }

    /** How many clients stand there; 0 where that cannot be read. */
    static int count(Node clients) {
        return clients.isSound() ? clients.number().orElse(0.0).intValue() : 0;
    }
}
