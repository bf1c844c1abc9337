package nl.plafond.sensitivity;

/** How far off shares were over all designs, and how often an interval held its share. */
final class Score {
    private double squares;
    private int held;
    private int count;

    void add(Share share, double truth) {
        squares += (share.value() - truth) * (share.value() - truth);
        held += share.low() <= truth && truth <= share.high() ? 1 : 0;
        count++;
    }

    double error() {
        return Math.sqrt(squares / count);
    }

    double held() {
        return (double) held / count;
    }
}
