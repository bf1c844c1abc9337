package nl.plafond.report.live;

import java.util.List;
import java.util.Optional;
import nl.plafond.report.charts.Chart;
import nl.plafond.report.charts.MoverCharts;
import nl.plafond.report.reading.DataTable;
import nl.plafond.report.reading.HeadlineText;
import nl.plafond.report.reading.MoverText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.TippingText;
import nl.plafond.statistics.headlines.HeadlineFinding;

/**
 * What the difference of a variant hangs on, as the live page shows it.
 *
 * @param about which difference it is
 * @param said what moves it most, or why that is not told
 * @param svg bars of what moves it; empty where that is not told
 * @param table the figures behind them
 * @param turning what is said before the points at which it turns
 * @param points those points, which come from a fit
 * @param turns the same as values of numbers
 */
public record Movers(
        String about,
        String said,
        Optional<String> svg,
        Optional<DataTable> table,
        String turning,
        List<String> points,
        List<Turn> turns) {
    /**
     * A value of a number at which the difference turns.
     *
     * @param path of the number
     * @param value in its unit
     * @param text what becomes of the difference there
     */
    public record Turn(String path, double value, String text) {}

    static Movers of(RunView reading, ReportTexts words, HeadlineFinding finding, PictureBuilder.Wish wish) {
        var headlines = new HeadlineText(reading, words);
        var chart =
                new MoverCharts(reading, words).of(finding.headline().metric().id(), finding);
        var tipping = new TippingText(reading, words);
        var turning = chart.isPresent() ? tipping.of(finding) : TippingText.Said.NOTHING;
        return new Movers(
                headlines.about(finding.headline()),
                new MoverText(reading, words).sentence(finding.shares(), finding.differences()),
                chart.map(c -> c.svg(wish.form(), wish.place() + "-")),
                chart.map(Chart::table),
                turning.sentence(),
                turning.points(),
                turns(tipping, finding));
    }

    /** The same without the bars. */
    Movers inWords() {
        return new Movers(about, said, Optional.empty(), Optional.empty(), turning, points, turns);
    }

    private static List<Turn> turns(TippingText words, HeadlineFinding finding) {
        return TippingText.alone(finding).stream()
                .map(p -> new Turn(p.moved().get(0).number(), p.moved().get(0).value(), words.at(finding, p)))
                .toList();
    }
}
