package nl.plafond.vocabulary;

/** What kind of thing a control or a measure changes, in the order in which a reader meets them. */
public enum ControlGroup {
    SCENARIO("scenario"),
    PLACES("places"),
    PLAFOND("plafond"),
    INFLOW("inflow"),
    STAY("stay"),
    DIVERSION("diversion"),
    WAITING("waiting"),
    REVIEW("review"),
    DWELLINGS("dwellings"),
    MONEY("money"),
    OTHER("other"),
    PROGRAMME("programme");

    private final String id;

    ControlGroup(String id) {
        this.id = id;
    }

    /** Its name in tables and texts. */
    public String id() {
        return id;
    }
}
