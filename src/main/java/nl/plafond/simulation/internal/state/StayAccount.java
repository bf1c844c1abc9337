package nl.plafond.simulation.internal.state;

/**
 * The account of days of one service: what became of every stay as it was drawn, in days of care.
 *
 * <p>What is drawn is given here or elsewhere, taken over by someone else, shortened, not given at all, or still to come.
 * A part is booked as soon as it is certain; days of care are counted as they go by, so that what is still to come is what
 * the others leave. Days blocked and days waited stand beside it.
 */
public final class StayAccount {
    /** Of those who came, in the distribution of unchanged policy. */
    private double drawn;

    private double shortened;
    private double lengthened;
    private double takenOver;
    private double notGiven;
    private double toCome;
    private final DayCounter blockedHere = new DayCounter();
    private final DayCounter blockedElsewhere = new DayCounter();
    private final DayCounter waited = new DayCounter();

    /** Someone came whose stay takes so many days as drawn. */
    public void draw(double days) {
        drawn += days;
    }

    /**
     * A stay begins.
     *
     * @param days as drawn
     * @param whole how long it would be without a maximum
     * @param planned how long it will be
     * @param heavier by which factor waiting or a breakdown made it longer
     */
    public void begin(double days, double whole, double planned, double heavier) {
        double longer = heavier == 1 ? 0 : whole - whole / heavier;
        lengthened += longer;
        shortened += days + longer - planned;
    }

    /** A stay ends, or is not going to be, with so many days of it to go, which nobody gives for another reason than a list. */
    public void shorten(double days) {
        shortened += days;
    }

    /** Another service, law or region gives so many days that were still to come. */
    public void handOver(double days) {
        takenOver += days;
    }

    /** Someone goes home without any of the care that they came for. */
    public void forgo(double days) {
        notGiven += days;
    }

    /** More or fewer people are blocked, in a place here or elsewhere. */
    void changeBlocked(boolean elsewhere, int by, double now) {
        (elsewhere ? blockedElsewhere : blockedHere).change(by, now);
    }

    /** More or fewer people wait. */
    public void changeWaiting(int by, double now) {
        waited.change(by, now);
    }

    /**
     * What a month was for it.
     *
     * @param drawn days of stays of those who came
     * @param treated days of care here
     * @param elsewhere days of care elsewhere for want of room
     */
    public record Month(
            double drawn,
            double treated,
            double elsewhere,
            double takenOver,
            double shortened,
            double lengthened,
            double notGiven,
            double toCome,
            double blocked,
            double waited) {}

    /**
     * Closes a month.
     *
     * @param inPlace days in a place here in the month, blocked or not
     * @param away days in a place elsewhere in the month, blocked or not
     */
    public Month close(double inPlace, double away, double now) {
        double here = blockedHere.read(now);
        double there = blockedElsewhere.read(now);
        double treated = inPlace - here;
        double elsewhere = away - there;
        toCome += drawn + lengthened - shortened - takenOver - notGiven - treated - elsewhere;
        var month = new Month(
                drawn,
                treated,
                elsewhere,
                takenOver,
                shortened,
                lengthened,
                notGiven,
                toCome,
                here + there,
                waited.read(now));
        drawn = 0;
        shortened = 0;
        lengthened = 0;
        takenOver = 0;
        notGiven = 0;
        return month;
    }

    /** A count that also knows for how long. */
    private static final class DayCounter {
        private int count;
        private double since;
        private double days;

        void change(int by, double now) {
            days += count * (now - since);
            since = now;
            count += by;
        }

        double read(double now) {
            double read = days + count * (now - since);
            days = 0;
            since = now;
            return read;
        }
    }
}
