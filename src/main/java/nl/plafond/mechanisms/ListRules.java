package nl.plafond.mechanisms;

import static nl.plafond.mechanisms.Rule.Way.HIGHER;
import static nl.plafond.mechanisms.Rule.Way.LOWER;
import static nl.plafond.mechanisms.Rule.Way.SAME;

import java.util.List;
import nl.plafond.vocabulary.Metric;

/** What happens to those who wait. */
final class ListRules {
    private static final String SERVICE = "verblijf";

    private ListRules() {}

    static List<Rule> all() {
        return List.of(
                byMunicipality(),
                accessDesk(),
                groups(),
                partOfAPlace(),
                urgentFirst(),
                overNormFirst(),
                central(),
                relocation(),
                leaving(),
                escalation(),
                heavier(),
                bridging(),
                temporaryPlaces(),
                expertTable(),
                listStop(),
                matching(),
                review(),
                reviewOfResidents());
    }

    /** A rule on the list of a service, taken out to see the model without it. */
    private static Rule onList(String rule, String service) {
        var path = "services." + service + ".waiting." + rule;
        return Rule.of(rule)
                .looksAt(Metric.WAITING, service)
                .setting("without", path + "=none")
                .setting("with")
                .inModel(path);
    }

    private static Rule byMunicipality() {
        return Rule.of("by-municipality")
                .looksAt(Metric.WAITING, "ambulant")
                .under("zonder")
                .under("met")
                .inModel("services.ambulant.referrals")
                .inScenario("met")
                .measure(Metric.REFERRALS, "ambulant", "2026-12", LOWER)
                .measure(Metric.WAITING, "ambulant", "2026-12", LOWER)
                .measure(Metric.WAIT_MEAN, "ambulant", "2026-12", LOWER);
    }

    private static Rule accessDesk() {
        return Rule.of("access-desk")
                .looksAt(Metric.IN_CARE, "begeleiding")
                .under("genoeg")
                .under("minder")
                .inModel("access-desks")
                .inModel("services.begeleiding.desk")
                .inScenario("minder")
                .measure(Metric.WAITING, "desk:toegang", "2026-12", HIGHER)
                .measure(Metric.WAIT_MEAN, "desk:toegang", "2026-12", HIGHER)
                .measure(Metric.IN_CARE, "begeleiding", "2026-12", LOWER)
                .measure(Metric.COST_TOTAL, "begeleiding", "2026-12", LOWER);
    }

    private static Rule groups() {
        return Rule.of("groups")
                .looksAt(Metric.WAITING, SERVICE)
                .under("licht")
                .under("zwaar")
                .inModel("services.verblijf.groups")
                .inScenario("zwaar")
                .measure(Metric.WAITING, SERVICE, "2026-12", LOWER)
                .measure(Metric.IN_CARE, SERVICE, "2026-12", LOWER)
                .measure(Metric.COST_CARE, SERVICE, "2026-12", LOWER);
    }

    private static Rule partOfAPlace() {
        return Rule.of("part-of-a-place")
                .looksAt(Metric.WAITING, SERVICE)
                .setting("without", "services.verblijf.groups.harmonica.place=100")
                .setting("with")
                .inModel("services.verblijf.groups")
                .measure(Metric.WAITING, SERVICE, "2026-12", LOWER)
                .measure(Metric.IN_CARE, SERVICE, "2026-12", HIGHER);
    }

    private static Rule urgentFirst() {
        return Rule.of("order")
                .looksAt(Metric.WAITING_URGENT, SERVICE)
                .setting("first-come", "services.verblijf.waiting.order=first-come")
                .setting("urgent-first")
                .inModel("services.verblijf.waiting.order")
                .measure(Metric.WAITING_URGENT, SERVICE, "2026-12", LOWER)
                .measure(Metric.WAITING, SERVICE, "2026-12", SAME);
    }

    private static Rule overNormFirst() {
        return Rule.of("order-norm")
                .looksAt(Metric.WAITING_URGENT, SERVICE)
                .setting("urgent-first", "services.verblijf.waiting.order=urgent-first")
                .setting("over-norm-first")
                .inModel("services.verblijf.waiting.order")
                .inModel("services.verblijf.waiting.norm")
                .measure(Metric.WAITED_OVER_NORM, SERVICE, "2026-12", LOWER)
                .measure(Metric.WAITING_URGENT, SERVICE, "2026-12", HIGHER);
    }

    private static Rule central() {
        return Rule.of("central-list")
                .looksAt(Metric.WAITING, SERVICE)
                .under("zonder")
                .under("met")
                .inModel("services.verblijf.providers")
                .inScenario("met")
                .measure(Metric.WAITING, SERVICE, "2027-12", LOWER)
                .measure(Metric.OTHER_PROVIDER, SERVICE, "2027-11", HIGHER);
    }

    private static Rule relocation() {
        return Rule.of("relocation")
                .looksAt(Metric.WANTS_TO_MOVE, SERVICE)
                .setting("without", "services.verblijf.providers.relocation=none")
                .setting("with")
                .inModel("services.verblijf.providers.relocation")
                .measure(Metric.RELOCATED, SERVICE, "2026-11", HIGHER)
                .measure(Metric.WAITING, SERVICE, "2026-12", SAME)
                .measure(Metric.COST_RELOCATION, SERVICE, "2026-12", HIGHER);
    }

    private static Rule leaving() {
        return Rule.of("leaving")
                .looksAt(Metric.WAITING, SERVICE)
                .setting("without", "services.verblijf.waiting.leaving=none", "services.verblijf.waiting.patience=none")
                .setting("with")
                .inModel("services.verblijf.waiting")
                .measure(Metric.WAITING, SERVICE, "2027-12", LOWER)
                .measure(Metric.IN_CARE, "ambulant", "2027-12", HIGHER);
    }

    private static Rule escalation() {
        return onList("escalation", SERVICE)
                .measure(Metric.WAITING, SERVICE, "2027-12", LOWER)
                .measure(Metric.IN_CARE, "gesloten", "2027-12", HIGHER);
    }

    private static Rule heavier() {
        return Rule.of("heavier")
                .looksAt(Metric.WAITING, SERVICE)
                .setting("without", "services.verblijf.waiting.heavier=0")
                .setting("with")
                .inModel("services.verblijf.waiting.heavier")
                .measure(Metric.WAITING, SERVICE, "2026-12", HIGHER)
                .measure(Metric.WAITING, SERVICE, "2031-12", HIGHER);
    }

    private static Rule bridging() {
        return onList("bridging", SERVICE)
                .looksAt(Metric.WAITING_NET, SERVICE)
                .measure(Metric.WAITING_NET, SERVICE, "2026-12", LOWER)
                .measure(Metric.WAITING, SERVICE, "2026-12", SAME)
                .measure(Metric.COST_TOTAL, SERVICE, "2026-12", HIGHER);
    }

    private static Rule temporaryPlaces() {
        return onList("temporary-places", SERVICE)
                .looksAt(Metric.WAITING_NET, SERVICE)
                .measure(Metric.WAITING_NET, SERVICE, "2026-12", LOWER)
                .measure(Metric.WAITING, SERVICE, "2026-12", SAME)
                .measure(Metric.COST_TEMPORARY_PLACE, SERVICE, "2026-12", HIGHER);
    }

    private static Rule expertTable() {
        return onList("expert-table", SERVICE)
                .measure(Metric.WAITING, SERVICE, "2026-12", LOWER)
                .measure(Metric.ELSEWHERE, SERVICE, "2026-12", HIGHER)
                .measure(Metric.COST_CARE, SERVICE, "2026-12", SAME)
                .measure(Metric.COST_EXPERT_TABLE, SERVICE, "2026-12", HIGHER);
    }

    private static Rule listStop() {
        return onList("list-stop", SERVICE)
                .measure(Metric.WAITING, SERVICE, "2026-12", LOWER)
                .measure(Metric.IN_CARE, SERVICE, "2026-12", LOWER)
                .measure(Metric.TURNED_AWAY, SERVICE, "2026-11", HIGHER);
    }

    private static Rule matching() {
        return onList("matching", "pleegzorg")
                .looksAt(Metric.IN_CARE, "pleegzorg")
                .measure(Metric.IN_CARE, "pleegzorg", "2026-12", LOWER)
                .measure(Metric.WAITING, "pleegzorg", "2026-12", HIGHER);
    }

    private static Rule review() {
        return Rule.of("review")
                .looksAt(Metric.WAITING, "wonen")
                .under("zonder")
                .under("met")
                .inScenario("met")
                .measure(Metric.WAITING, "wonen", "2024-01", LOWER)
                .measure(Metric.WAITING, "wonen", "2029-12", LOWER)
                .measure(Metric.COST_CARE, "wonen", "2024-12", SAME);
    }

    private static Rule reviewOfResidents() {
        return Rule.of("review-residents")
                .in("review")
                .looksAt(Metric.WAITING, "wonen")
                .under("zonder")
                .under("bewoners")
                .inScenario("bewoners")
                .measure(Metric.ADMISSIONS, "wonen", "2024-01", HIGHER)
                .measure(Metric.WAITING, "wonen", "2024-01", LOWER)
                .measure(Metric.COST_CARE, "wonen", "2024-12", SAME);
    }
}
