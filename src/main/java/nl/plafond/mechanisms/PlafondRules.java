package nl.plafond.mechanisms;

import static nl.plafond.mechanisms.Rule.Way.HIGHER;
import static nl.plafond.mechanisms.Rule.Way.LOWER;
import static nl.plafond.mechanisms.Rule.Way.SAME;

import java.util.List;
import nl.plafond.vocabulary.Metric;

/** What a plafond does with those who come when the money runs out. */
final class PlafondRules {
    private static final String SERVICE = "verblijf";

    private PlafondRules() {}

    static List<Rule> all() {
        return List.of(
                expectation(),
                untilReached(),
                committed(),
                reserve(),
                rebalancing(),
                fromProduction(),
                developmentPlan(),
                softWait(),
                softAdmit(),
                providerPrice(),
                priceByStay(),
                shiftGroup(),
                leak());
    }

    private static Rule one(String id, String without, String with) {
        return Rule.of(id)
                .in("plafond")
                .looksAt(Metric.WAITING, SERVICE)
                .under(without)
                .under(with);
    }

    private static Rule two(String id, String without, String with) {
        return one(id, without, with).in("two-providers").inScenario(with);
    }

    private static Rule expectation() {
        return one("expectation", "verplicht", "zonder")
                .inModel("services.verblijf.plafond")
                .measure(Metric.WAITING, SERVICE, "2026-12", LOWER)
                .measure(Metric.COST_CARE, SERVICE, "2026-12", HIGHER);
    }

    private static Rule leak() {
        return Rule.of("pgb")
                .looksAt(Metric.COST_TOTAL, SERVICE)
                .setting("without", "services.verblijf.waiting.afterwards=none")
                .setting("with")
                .inModel("services.verblijf.plafond")
                .inModel("services.verblijf.waiting")
                .measure(Metric.COST_TOTAL, SERVICE, "2026-12", HIGHER)
                .measure(Metric.COST_CARE, SERVICE, "2026-12", SAME)
                .measure(Metric.COST_AFTERWARDS, SERVICE, "2026-12", HIGHER)
                .measure(Metric.DAYS_NOT_GIVEN, SERVICE, "2026-12", LOWER);
    }

    private static Rule untilReached() {
        return one("until-reached", "zonder", "tot-bereikt")
                .looksAt(Metric.ADMISSIONS, SERVICE)
                .inScenario("tot-bereikt")
                .measure(Metric.ADMISSIONS, SERVICE, "2024-11", LOWER)
                .measure(Metric.ADMISSIONS, SERVICE, "2025-01", HIGHER)
                .measure(Metric.COST_UNPAID, SERVICE, "2024-12", HIGHER);
    }

    private static Rule committed() {
        return one("committed", "tot-bereikt", "verplicht")
                .looksAt(Metric.IN_CARE, SERVICE)
                .inScenario("verplicht")
                .measure(Metric.COST_UNPAID, SERVICE, "2024-12", LOWER)
                .measure(Metric.WAITING, SERVICE, "2024-12", HIGHER);
    }

    private static Rule reserve() {
        return one("reserve", "verplicht", "reserve")
                .looksAt(Metric.WAITING_URGENT, SERVICE)
                .inScenario("reserve")
                .measure(Metric.WAITING_URGENT, SERVICE, "2026-12", LOWER)
                .measure(Metric.WAITING, SERVICE, "2026-12", HIGHER);
    }

    private static Rule providerPrice() {
        return two("provider-price", "zonder", "lager-tarief")
                .measure(Metric.WAITING, SERVICE, "2027-12", LOWER)
                .measure(Metric.IN_CARE, SERVICE, "2027-12", HIGHER);
    }

    private static Rule priceByStay() {
        return Rule.of("price-by-stay")
                .looksAt(Metric.WAITING, "begeleiding")
                .under("zonder")
                .under("staffel")
                .inScenario("staffel")
                .measure(Metric.WAITING, "begeleiding", "2027-12", LOWER)
                .measure(Metric.IN_CARE, "begeleiding", "2027-12", HIGHER)
                .under("persoonsplafond")
                .inScenario("persoonsplafond")
                .measure(Metric.WAITING, "begeleiding", "2027-12", LOWER);
    }

    private static Rule shiftGroup() {
        return Rule.of("shift-group")
                .looksAt(Metric.COST_TOTAL, "begeleiding")
                .under("zonder")
                .under("tussenproduct")
                .inModel("services.begeleiding.groups")
                .inScenario("tussenproduct")
                .measure(Metric.COST_CARE, "begeleiding", "2026-12", LOWER)
                .measure(Metric.IN_CARE, "begeleiding", "2026-12", SAME)
                .measure(Metric.WAITING, "begeleiding", "2026-12", SAME);
    }

    private static Rule rebalancing() {
        return two("rebalancing", "slim", "herverdelen").measure(Metric.WAITING, SERVICE, "2027-12", LOWER);
    }

    private static Rule fromProduction() {
        return one("from-production", "zonder", "productie")
                .in("from-production")
                .looksAt(Metric.IN_CARE, SERVICE)
                .inScenario("productie")
                .measure(Metric.IN_CARE, SERVICE, "2031-12", LOWER)
                .measure(Metric.WAITING, SERVICE, "2031-12", HIGHER);
    }

    private static Rule developmentPlan() {
        return one("development-plan", "verplicht", "ontwikkelplan")
                .inScenario("ontwikkelplan")
                .measure(Metric.WAITING, SERVICE, "2026-12", LOWER)
                .measure(Metric.COST_CARE, SERVICE, "2026-12", SAME);
    }

    private static Rule softWait() {
        return two("soft-wait", "zonder", "zacht-wachten")
                .measure(Metric.WAITING, SERVICE, "2027-12", LOWER)
                .measure(Metric.OTHER_PROVIDER, SERVICE, "2027-11", HIGHER);
    }

    private static Rule softAdmit() {
        return two("soft-admit", "zacht-wachten", "zacht-toelaten")
                .measure(Metric.WAITING, SERVICE, "2027-12", LOWER)
                .measure(Metric.COST_CARE, SERVICE, "2027-12", HIGHER);
    }
}
