package nl.plafond.model;

/** The name of a service as the model file spells it, such as {@code beschermd-wonen}. */
public record ServiceId(String value) {
    public ServiceId {
        Validation.requireThere("value", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
