package nl.plafond.model;

/** Where a client goes next. */
public sealed interface Destination {
    /** Out of this model: home, on their own, or into care that the model does not follow. */
    record Home() implements Destination {}

    /** On to another service. */
    record To(ServiceId service) implements Destination {
        public To {
            Validation.requireThere("service", service);
        }
    }
}
