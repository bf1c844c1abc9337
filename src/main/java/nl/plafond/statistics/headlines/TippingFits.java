package nl.plafond.statistics.headlines;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.DrawTable;
import nl.plafond.statistics.Outcome;

/**
 * Where a difference turns along what moves it most, by a fit over the futures: nothing is played for it.
 *
 * @param draws what was drawn in each future
 */
public record TippingFits(DrawTable draws) {
    /**
     * The tipping points, or why there are none.
     *
     * @param shares what moves the difference
     * @param differences the difference in each future; not a number where it does not exist
     * @param worth the least difference that is worth saying
     * @param atValues what it is at the model's own values
     */
    public Tipping of(VarianceShares shares, double[] differences, double worth, Outcome atValues) {
        if (shares instanceof VarianceShares.Told told) {
            return told.movers().isEmpty()
                    ? new Tipping.None(Tipping.Reason.NO_MOVER)
                    : along(told.movers(), differences, worth, atValues);
        }
        return new Tipping.None(
                switch (((VarianceShares.None) shares).reason()) {
                    case NEVER_DIFFERS ->
                        Arrays.stream(differences).allMatch(d -> d == 0)
                                ? Tipping.Reason.NEVER_DIFFERS
                                : Tipping.Reason.NO_MOVER;
                    case TOO_FEW -> Tipping.Reason.TOO_FEW;
                    case NOTHING_DRAWN -> Tipping.Reason.NOTHING_DRAWN;
                });
    }

    private Tipping along(List<MoverShare> movers, double[] differences, double worth, Outcome atValues) {
        var points = movers.stream()
                .limit(HeadlineAnalysis.STRONGEST)
                .flatMap(mover -> along(mover, differences, worth, atValues))
                .toList();
        return points.isEmpty() ? new Tipping.None(Tipping.Reason.NOT_PLAYED) : new Tipping.Turns(points);
    }

    private Stream<TippingPoint> along(MoverShare mover, double[] differences, double worth, Outcome atValues) {
        var number = mover.mover().numbers().get(0);
        var drawn = draws.column(number).orElseThrow();
        return TippingFit.of(number, drawn, mover.rises(), differences, worth, atValues).stream();
    }
}
