package nl.plafond.vocabulary;

/** What kind of thing a control or a measure changes, in the order in which a reader meets them. */
public enum ControlGroup {
    SCENARIO,
    PLACES,
    PLAFOND,
    INFLOW,
    STAY,
    DIVERSION,
    WAITING,
    REVIEW,
    DWELLINGS,
    MONEY,
    OTHER,
    PROGRAMME
}
