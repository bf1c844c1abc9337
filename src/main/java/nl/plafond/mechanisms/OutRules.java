package nl.plafond.mechanisms;

import static nl.plafond.mechanisms.Rule.Way.HIGHER;
import static nl.plafond.mechanisms.Rule.Way.LOWER;

import java.util.List;
import nl.plafond.vocabulary.Metric;

/** What happens when care is complete, or ends too early. */
final class OutRules {
    private OutRules() {}

    static List<Rule> all() {
        return List.of(blocked(), exchange(), dwellings(), urgency(), breakdown(), relapse());
    }

    private static Rule blocked() {
        return Rule.of("blocked")
                .looksAt(Metric.WAITING, "verblijf")
                .setting("at-home", "services.verblijf.out[1].waits=at-home")
                .setting("in-place")
                .inModel("services.verblijf.out")
                .measure(Metric.BLOCKED, "verblijf", "2026-12", HIGHER)
                .measure(Metric.WAITING, "verblijf", "2026-12", HIGHER);
    }

    private static Rule exchange() {
        return Rule.of("exchange")
                .looksAt(Metric.WAITING, "verblijf")
                .setting("one-way", "services.gezinshuis.out=none")
                .setting("both-ways")
                .inModel("services.verblijf.out")
                .inModel("services.gezinshuis.out")
                .measure(Metric.EXCHANGED, "verblijf", "2026-12", HIGHER)
                .measure(Metric.WAITING, "verblijf", "2026-12", HIGHER);
    }

    private static Rule dwellings() {
        return Rule.of("dwellings")
                .looksAt(Metric.FOR_DWELLING, "wonen")
                .under("zonder")
                .under("met")
                .inModel("dwellings")
                .inModel("services.wonen.housing")
                .inScenario("met")
                .measure(Metric.FOR_DWELLING, "wonen", "2027-12", LOWER)
                .measure(Metric.WAITING, "wonen", "2027-12", LOWER);
    }

    private static Rule urgency() {
        return Rule.of("dwelling-urgency")
                .looksAt(Metric.FOR_DWELLING, "opvang")
                .setting("without", "services.opvang.housing.urgent=0")
                .setting("with")
                .inModel("dwellings")
                .inModel("services.opvang.housing")
                .measure(Metric.FOR_DWELLING, "opvang", "2027-12", LOWER)
                .measure(Metric.FOR_DWELLING, "wonen", "2027-12", HIGHER);
    }

    private static Rule breakdown() {
        return Rule.of("breakdown")
                .looksAt(Metric.WAITING, "verblijf")
                .setting("without", "services.pleegzorg.breakdown=none")
                .setting("with")
                .inModel("services.pleegzorg.breakdown")
                .measure(Metric.IN_CARE, "pleegzorg", "2026-12", LOWER)
                .measure(Metric.WAITING, "verblijf", "2026-12", HIGHER);
    }

    private static Rule relapse() {
        return Rule.of("relapse")
                .looksAt(Metric.WAITING, "verblijf")
                .setting("without", "services.verblijf.relapse=none")
                .setting("with")
                .inModel("services.verblijf.relapse")
                .measure(Metric.WAITING, "verblijf", "2027-12", HIGHER);
    }
}
