package nl.plafond.statistics;

import nl.plafond.statistics.RatioPairs.RatioPoint;

/** A figure of a scenario in one month or year. */
record LevelPoint(LevelSeries series, int time) {
    boolean isOverClients() {
        return series.isOverClients();
    }

    int count() {
        return series.count(time);
    }

    double mean() {
        return series.mean(time);
    }

    double halfWidth(double confidence) {
        return series.halfWidth(time, confidence);
    }

    Spread spread() {
        return series.spread(time);
    }

    double[] inOrder() {
        return series.inOrder(time);
    }

    RatioPoint ratio() {
        return new RatioPoint(series.ratios(), time);
    }
}
