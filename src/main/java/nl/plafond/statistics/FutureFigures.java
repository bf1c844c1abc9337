package nl.plafond.statistics;

import java.util.Arrays;
import java.util.List;
import nl.plafond.results.KeptFigure;

/** What figures were in each of the first futures, under any scenario and beside any other. */
public final class FutureFigures {
    private final Tally tally;

    FutureFigures(Tally tally) {
        this.tally = tally;
    }

    /**
     * What a scenario changes in figures, of which the mean counts, beside another scenario or the same one at another moment.
     *
     * @param scenario the number of the scenario
     * @param figures one, or one a year
     * @param against the number of the scenario that it is compared with
     * @param compared what they are compared with there
     */
    public FutureDifferences differences(
            int scenario, List<KeptFigure> figures, int against, List<KeptFigure> compared) {
        return FutureDifferences.between(
                () -> levels(scenario, figures), () -> levels(against, compared), tally.influences());
    }

    /** The mean of some figures under a scenario in each future, in their order; not a number where one does not exist. */
    public double[] levels(int scenario, List<KeptFigure> figures) {
        var sum = level(scenario, figures.get(0));
        for (var figure : figures.subList(1, figures.size())) {
            add(sum, level(scenario, figure));
        }
        Arrays.setAll(sum, future -> sum[future] / figures.size());
        return sum;
    }

    /** Of what adds up over the months their sum, and of the rest their mean. */
    private double[] level(int scenario, KeptFigure figure) {
        var metric = figure.metric();
        if (metric.hasYear() && figure.isOfYear()) {
            int year = tally.cells().yearOf(figure.last());
            return tally.level(scenario, tally.cells().yearly(metric, figure.service(), year))
                    .inOrder();
        }
        var sum = monthly(scenario, figure, figure.first());
        for (int month = figure.first() + 1; month <= figure.last(); month++) {
            add(sum, monthly(scenario, figure, month));
        }
        int parts = metric.sumsOverMonths() ? 1 : figure.last() - figure.first() + 1;
        Arrays.setAll(sum, future -> sum[future] / parts);
        return sum;
    }

    private double[] monthly(int scenario, KeptFigure figure, int month) {
        return tally.level(scenario, tally.cells().monthly(figure.metric(), figure.service(), month))
                .inOrder();
    }

    private static void add(double[] sum, double[] more) {
        Arrays.setAll(sum, future -> sum[future] + more[future]);
    }
}
