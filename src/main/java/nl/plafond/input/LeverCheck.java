package nl.plafond.input;

import java.util.List;

/** Checks the levers of a model: each by itself, and beside the files of the model, which were found sound before. */
final class LeverCheck {
    private LeverCheck() {}

    /** The levers in a file; none if there is anything wrong. */
    static List<Lever> check(Document file, Complaints complaints) {
        return complaints.serious() ? List.of() : Lever.in(file);
    }
}
