package nl.plafond.model;

/** The most that a service may produce in euros in a calendar year. */
public sealed interface Plafond {
    /** The amount per calendar year in euros of the model's price level, before indexation. */
    Timeline perYear();

    /** By which share the amount is indexed each year, over time. */
    Timeline index();

    /** The same plafond with another amount. */
    Plafond withPerYear(Timeline amount);

    /** A plafond above which nothing is paid; the admission rule says who may still come in. */
    record Hard(AdmissionRule rule, Timeline perYear, Timeline index) implements Plafond {
        @Override
        public Plafond withPerYear(Timeline amount) {
            return new Hard(rule, amount, index);
        }
    }

    /** When a hard plafond lets a client in. */
    enum AdmissionRule {
        /** While this year's production is below the plafond; then a stop until 1 January. */
        UNTIL_REACHED,
        /** Only if all who are in care and this client fit until 31 December, and next year does not start too full. */
        COMMITTED
    }
}
