package nl.plafond.mechanisms;

import static nl.plafond.mechanisms.Rule.Way.HIGHER;
import static nl.plafond.mechanisms.Rule.Way.LOWER;

import java.util.List;
import nl.plafond.mechanisms.Rule.Form;
import nl.plafond.results.Metric;

/** All rules that the chapter shows, and how. */
final class Rules {
    private Rules() {}

    static List<Part> all() {
        return List.of(
                new Part(
                        "plafonds",
                        List.of(Rule.of("until-reached")
                                .in("plafond")
                                .looksAt(Metric.ADMISSIONS, "verblijf")
                                .under("zonder")
                                .under("tot-bereikt")
                                .inScenario("tot-bereikt")
                                .measure(Metric.ADMISSIONS, "verblijf", "2024-11", LOWER)
                                .measure(Metric.ADMISSIONS, "verblijf", "2025-01", HIGHER)
                                .measure(Metric.COST_UNPAID, "verblijf", "2024-12", HIGHER))),
                new Part(
                        "list",
                        List.of(Rule.of("escalation")
                                .looksAt(Metric.WAITING, "verblijf")
                                .setting("without", "services.verblijf.waiting.escalation=none")
                                .setting("with")
                                .inModel("services.verblijf.waiting.escalation")
                                .measure(Metric.WAITING, "verblijf", "2027-12", LOWER)
                                .measure(Metric.IN_CARE, "gesloten", "2027-12", HIGHER))),
                new Part(
                        "chance",
                        List.of(Rule.of("same-people")
                                .looksAt(Metric.IN_CARE, "verblijf")
                                .drawn(Form.DIFFERENCE)
                                .under("zonder")
                                .under("met")
                                .inScenario("met")
                                .measure(Metric.IN_CARE, "verblijf", "2026-12", LOWER))));
    }
}
