package nl.plafond.mechanisms;

import static nl.plafond.mechanisms.Rule.Way.HIGHER;
import static nl.plafond.mechanisms.Rule.Way.LOWER;

import java.util.List;
import nl.plafond.vocabulary.Metric;

/** What is chance and what is not known. */
final class ChanceRules {
    private ChanceRules() {}

    static List<Rule> all() {
        return List.of(samePeople(), twoUncertainties());
    }

    private static Rule samePeople() {
        return Rule.of("same-people")
                .looksAt(Metric.IN_CARE, "verblijf")
                .drawn(Rule.Form.DIFFERENCE)
                .under("zonder")
                .under("met")
                .inScenario("met")
                .measure(Metric.IN_CARE, "verblijf", "2026-12", LOWER);
    }

    private static Rule twoUncertainties() {
        return Rule.of("two-uncertainties")
                .looksAt(Metric.WAITING, "wonen")
                .setting("as-assumed")
                .setting("low", "services.wonen.referrals.rate=22")
                .measure(Metric.WAITING, "wonen", "2027-12", LOWER)
                .setting("high", "services.wonen.referrals.rate=28")
                .measure(Metric.WAITING, "wonen", "2027-12", HIGHER)
                .inModel("services.wonen.referrals");
    }
}
