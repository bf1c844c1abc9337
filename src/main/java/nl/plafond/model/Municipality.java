package nl.plafond.model;

/**
 * A municipality, or another area where clients live and whose bill it is.
 *
 * @param id short name
 * @param name the name that people see
 * @param weight its part of the clients, relative to the other weights (inhabitants, for instance)
 */
public record Municipality(String id, Label name, double weight) {
    public Municipality {
        Validation.requireThere("id", id, "name", name);
        new Validation().requireNotNegative("weight", weight).orRefuse();
    }
}
