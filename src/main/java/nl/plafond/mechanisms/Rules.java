package nl.plafond.mechanisms;

import java.util.List;

/** All rules that the chapter shows, and how. */
final class Rules {
    private Rules() {}

    static List<Part> all() {
        return List.of(
                new Part("stay", StayRules.all()),
                new Part("plafonds", PlafondRules.all()),
                new Part("list", ListRules.all()),
                new Part("room", RoomRules.all()),
                new Part("out", OutRules.all()),
                new Part("chance", ChanceRules.all()));
    }
}
