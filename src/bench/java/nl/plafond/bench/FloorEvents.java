package nl.plafond.bench;

/** What is to happen in the floor, the earliest first. */
interface FloorEvents {
    int ARRIVAL = 0;
    int DISCHARGE = 1;
    int PLACES_DROP = 2;
    int MONTH = 3;

    /** Forgets everything. */
    void clear();

    void plan(double time, int kind);

    /** Goes on to the next event; false if there is none. */
    boolean next();

    /** When the event happens that was gone on to. */
    double time();

    /** What it is. */
    int kind();
}
