package nl.plafond.mechanisms;

import static nl.plafond.mechanisms.Rule.Way.HIGHER;
import static nl.plafond.mechanisms.Rule.Way.LOWER;

import java.util.List;
import nl.plafond.vocabulary.Metric;

/** How long people stay. */
final class StayRules {
    private StayRules() {}

    static List<Rule> all() {
        return List.of(spread(), maximum(), ageLimit(), indications(), bonus());
    }

    private static Rule spread() {
        return Rule.of("stay-spread")
                .looksAt(Metric.IN_CARE, "verblijf")
                .setting("one")
                .setting("little", "services.verblijf.stay.cv=0.2")
                .measure(Metric.IN_CARE, "verblijf", "2024-12", LOWER)
                .setting("much", "services.verblijf.stay.cv=2")
                .measure(Metric.IN_CARE, "verblijf", "2024-12", HIGHER)
                .inModel("services.verblijf.stay");
    }

    private static Rule maximum() {
        return Rule.of("maximum-stay")
                .looksAt(Metric.IN_CARE, "gesloten")
                .under("zonder")
                .under("met")
                .inScenario("met")
                .inModel("services.gesloten.out-at-maximum")
                .measure(Metric.IN_CARE, "gesloten", "2026-12", LOWER)
                .measure(Metric.IN_CARE, "open", "2026-12", HIGHER);
    }

    private static Rule indications() {
        return Rule.of("indications")
                .looksAt(Metric.IN_CARE, "begeleiding")
                .under("jaar")
                .under("kwartaal")
                .inScenario("kwartaal")
                .inModel("services.begeleiding.indication")
                .measure(Metric.IN_CARE, "begeleiding", "2026-12", LOWER)
                .measure(Metric.COST_REVIEW, "begeleiding", "2026-12", HIGHER)
                .measure(Metric.COST_TOTAL, "", "2026-12", LOWER)
                .under("kwartaal-evenveel")
                .measure(Metric.IN_CARE, "begeleiding", "2026-12", LOWER)
                .measure(Metric.COST_REVIEW, "begeleiding", "2026-12", HIGHER)
                .under("stand-still")
                .measure(Metric.IN_CARE, "begeleiding", "2026-12", LOWER)
                .measure(Metric.ADMISSIONS, "begeleiding", "2026-12", HIGHER)
                .measure(Metric.COST_TOTAL, "", "2026-12", LOWER);
    }

    private static Rule bonus() {
        return Rule.of("bonus")
                .looksAt(Metric.COST_TOTAL, "verblijf")
                .under("zonder")
                .under("bonus")
                .inScenario("bonus")
                .measure(Metric.COST_PROGRAMME, "verblijf", "2026-12", HIGHER)
                .measure(Metric.COST_TOTAL, "", "2026-12", HIGHER)
                .under("bonus-met-gevolg")
                .measure(Metric.COST_PROGRAMME, "verblijf", "2026-12", HIGHER)
                .measure(Metric.COST_TOTAL, "", "2026-12", LOWER);
    }

    private static Rule ageLimit() {
        return Rule.of("age-limit")
                .looksAt(Metric.WAITING, "jeugd")
                .setting("without", "services.jeugd.age-limit=none")
                .setting("with")
                .inModel("services.jeugd.age-limit")
                .measure(Metric.WAITING, "jeugd", "2027-12", LOWER)
                .measure(Metric.IN_CARE, "volwassen", "2027-12", HIGHER);
    }
}
