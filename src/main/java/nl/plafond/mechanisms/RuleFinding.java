package nl.plafond.mechanisms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import nl.plafond.mechanisms.Rule.Measured;
import nl.plafond.report.charts.RuleCharts;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;

/**
 * What a run shows, in a sentence with numbers.
 *
 * <p>The texts have a gap for the figure of the first variant, the figure of the other, the interval of the difference and
 * the date, in this order, and the same again for each next figure. Then come what belongs to the form of the picture and
 * the band of the first figure under the first variant.
 */
record RuleFinding(PlayedRule demo, ChapterTexts texts) {
    String sentence() {
        var gaps = new ArrayList<Object>();
        for (var measured : demo.rule().measured()) {
            var figure = demo.figure(measured);
            var notation = words().notation();
            gaps.add(figure.baseline(notation));
            gaps.add(figure.value(notation));
            gaps.add(interval(figure));
            gaps.add(when(measured));
        }
        if (demo.rule().form() == Rule.Form.DIFFERENCE) {
            var figure = demo.figure(demo.rule().measured().get(0));
            gaps.add(words().notation().number(figure.halfWidth(), 1));
            gaps.add(words().notation().number(RuleCharts.apart(figure), 1));
        }
        gaps.add(band(demo.figure(demo.rule().measured().get(0))));
        return texts.say(demo.rule().id() + ".say", gaps.toArray());
    }

    /** Where 8 in 10 possible futures lie under the first variant. */
    private String band(Figure figure) {
        return new Figure(figure.before(), figure.before(), figure.difference(), figure.unit(), figure.better())
                .band(words());
    }

    private ReportTexts words() {
        return texts.report();
    }

    private String interval(Figure figure) {
        var difference = figure.difference();
        if (difference.none()) {
            return texts.say("no-difference");
        }
        var notation = words().notation();
        var low = figure.signed(difference.low(), notation);
        var high = figure.signed(difference.high(), notation);
        return texts.say("difference", low.equals(high) ? high : words().say("table.band", low, high));
    }

    private String when(Measured measured) {
        var month = measured.month();
        return measured.metric().isMoney()
                ? Integer.toString(month.getYear())
                : words().notation().date(lastDay(month));
    }

    private static LocalDate lastDay(YearMonth month) {
        return month.atEndOfMonth();
    }
}
