package nl.plafond.simulation.internal.state;

/** How many there were in the past twelve calendar months, the running one among them, and how long they waited together. */
public final class YearOfWaits {
    private static final int MONTHS = 12;

    private final double[] days = new double[MONTHS];
    private final int[] clients = new int[MONTHS];
    private final int[] longer = new int[MONTHS];
    private final double norm;
    private int month;
    private int allClients;
    private int allLonger;

    /**
     * Nobody yet.
     *
     * @param norm the wait in days beyond which someone is counted apart; infinite for none
     */
    YearOfWaits(double norm) {
        this.norm = norm;
    }

    public void add(double waited) {
        days[month] += waited;
        clients[month]++;
        allClients++;
        if (waited > norm) {
            longer[month]++;
            allLonger++;
        }
    }

    public int clients() {
        return allClients;
    }

    /** How many of them waited longer than the norm. */
    public int longerThanNorm() {
        return allLonger;
    }

    /** The sum of their waits in days. */
    public double days() {
        double sum = 0;
        for (double inMonth : days) {
            sum += inMonth;
        }
        return sum;
    }

    /** Starts a new month; that of a year ago counts no longer. */
    void nextMonth() {
        month = (month + 1) % MONTHS;
        allClients -= clients[month];
        allLonger -= longer[month];
        days[month] = 0;
        clients[month] = 0;
        longer[month] = 0;
    }
}
