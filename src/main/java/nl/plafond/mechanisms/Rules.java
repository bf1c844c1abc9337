package nl.plafond.mechanisms;

import java.util.List;

/** All rules that the chapter shows, and how. */
final class Rules {
    private Rules() {}

    static List<RuleGroup> all() {
        return List.of(
                new RuleGroup("stay", StayRules.all()),
                new RuleGroup("plafonds", PlafondRules.all()),
                new RuleGroup("list", ListRules.all()),
                new RuleGroup("room", RoomRules.all()),
                new RuleGroup("out", OutRules.all()),
                new RuleGroup("chance", ChanceRules.all()));
    }
}
