package nl.plafond.mechanisms;

import static nl.plafond.mechanisms.Rule.Way.HIGHER;
import static nl.plafond.mechanisms.Rule.Way.LOWER;

import java.util.List;
import nl.plafond.vocabulary.Metric;

/** Places that close or stop, people who must be placed, and people who are sent elsewhere. */
final class RoomRules {
    private RoomRules() {}

    static List<Rule> all() {
        return List.of(drain(), transfer(), leaves(), noNew(), families(), staff(), duty(), pool(), diversion());
    }

    private static Rule drain() {
        return Rule.of("closing-drain")
                .in("closing-places")
                .looksAt(Metric.IN_CARE, "verblijf")
                .under("zonder")
                .under("leeglopen")
                .inScenario("leeglopen")
                .measure(Metric.IN_CARE, "verblijf", "2023-01", LOWER)
                .measure(Metric.IN_CARE, "verblijf", "2023-12", LOWER)
                .measure(Metric.WAITING, "verblijf", "2023-12", HIGHER);
    }

    private static Rule transfer() {
        return Rule.of("closing-transfer")
                .in("closing-places")
                .looksAt(Metric.IN_CARE, "verblijf")
                .under("leeglopen")
                .under("overplaatsen")
                .inScenario("overplaatsen")
                .measure(Metric.IN_CARE, "verblijf", "2023-01", LOWER)
                .measure(Metric.IN_CARE, "gezinshuis", "2023-01", HIGHER)
                .measure(Metric.COST_FRICTION, "verblijf", "2023-12", HIGHER);
    }

    private static Rule leaves() {
        return Rule.of("provider-leaves")
                .in("providers-come-and-go")
                .looksAt(Metric.IN_CARE, "verblijf")
                .under("zonder")
                .under("weg")
                .inModel("services.verblijf.providers")
                .inScenario("weg")
                .measure(Metric.PLACES, "verblijf", "2025-01", LOWER)
                .measure(Metric.IN_CARE, "verblijf", "2025-12", LOWER)
                .measure(Metric.IN_CARE, "verblijf", "2027-12", LOWER)
                .measure(Metric.WAITING, "verblijf", "2027-12", HIGHER);
    }

    private static Rule noNew() {
        return Rule.of("no-new-providers")
                .in("providers-come-and-go")
                .looksAt(Metric.WAITING, "verblijf")
                .under("zonder")
                .under("nee-tenzij")
                .inScenario("nee-tenzij")
                .measure(Metric.WAITING, "verblijf", "2027-12", HIGHER)
                .measure(Metric.COST_CARE, "verblijf", "2027-12", LOWER);
    }

    private static Rule families() {
        return Rule.of("families")
                .looksAt(Metric.IN_CARE, "pleegzorg")
                .setting("without", "services.pleegzorg.families=none")
                .setting("with")
                .inModel("services.pleegzorg.families")
                .measure(Metric.PLACES, "pleegzorg", "2026-12", LOWER)
                .measure(Metric.IN_CARE, "pleegzorg", "2026-12", LOWER)
                .measure(Metric.WAITING, "pleegzorg", "2026-12", HIGHER);
    }

    private static Rule staff() {
        return Rule.of("staff")
                .looksAt(Metric.IN_CARE, "groep")
                .under("zonder")
                .under("minder")
                .inModel("staff")
                .inModel("services.groep.staff")
                .inScenario("minder")
                .measure(Metric.IN_CARE, "groep", "2026-12", LOWER)
                .measure(Metric.WAITING, "groep", "2026-12", HIGHER)
                .measure(Metric.WAITING, "gezinshuis", "2026-12", HIGHER);
    }

    private static Rule duty() {
        return Rule.of("duty-to-place")
                .looksAt(Metric.ELSEWHERE, "gesloten")
                .setting("without", "services.gesloten.duty-to-place=none")
                .setting("stays", "services.gesloten.duty-to-place.comes-back=false")
                .measure(Metric.WAITING, "gesloten", "2026-12", LOWER)
                .measure(Metric.ELSEWHERE, "gesloten", "2026-12", HIGHER)
                .setting("returns")
                .measure(Metric.ELSEWHERE, "gesloten", "2026-12", HIGHER)
                .inModel("services.gesloten.duty-to-place");
    }

    private static Rule pool() {
        return Rule.of("pool")
                .looksAt(Metric.ELSEWHERE, "gesloten")
                .setting(
                        "without",
                        "services.gesloten.places=6",
                        "services.gesloten.pool.others.referrals.rate=0",
                        "services.gesloten.pool.others.in-care=0")
                .setting("with")
                .inModel("services.gesloten.pool")
                .measure(Metric.ELSEWHERE, "gesloten", "2026-12", LOWER)
                .measure(Metric.COST_OVERFLOW, "gesloten", "2026-12", LOWER);
    }

    private static Rule diversion() {
        return Rule.of("diversion")
                .looksAt(Metric.IN_CARE, "gesloten")
                .under("zonder")
                .under("met")
                .inScenario("met")
                .measure(Metric.IN_CARE, "gesloten", "2026-12", LOWER)
                .measure(Metric.IN_CARE, "alternatief", "2026-12", HIGHER);
    }
}
