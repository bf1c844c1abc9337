package nl.plafond.model;

/** How clients who wait for a service are divided over its providers. */
public enum Access {
    /** Each provider keeps a list of the clients who chose it. */
    PER_PROVIDER,
    /** There is one list for the service, and the first on it goes where there is room (centrale toegang). */
    CENTRAL
}
