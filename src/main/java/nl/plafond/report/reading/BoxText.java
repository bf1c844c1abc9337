package nl.plafond.report.reading;

import java.util.Optional;
import nl.plafond.sensitivity.FailureBox;
import nl.plafond.statistics.headlines.HeadlineFinding;

/**
 * Says in which region of the assumptions a conclusion comes out otherwise.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
public record BoxText(RunView reading, ReportTexts words) {
    /** Bounds are written to a hundredth of the range. */
    private static final double STEPS = 50;

    /** "Het valt anders uit als “…” boven ongeveer 9 maanden ligt en “…” onder 400 euro: …"; empty without a region. */
    public Optional<String> sentence(HeadlineFinding finding) {
        var target = finding.boxIsOfTarget() ? ".target" : "";
        return finding.box()
                .filter(box -> !box.sides().isEmpty())
                .map(box -> words.say(
                        "box" + target,
                        words.list(box.sides().stream().map(this::side).toList()),
                        HeadlineText.ofHundred(box.density()),
                        HeadlineText.ofHundred(box.coverage())));
    }

    private String side(FailureBox.Side side) {
        var named = new NumberText(reading, words).named(side.number());
        var low = side.atLeast();
        var high = side.atMost();
        if (low.isPresent() && high.isPresent()) {
            return words.say(
                    "box.between",
                    named,
                    bare(side.number(), low.getAsDouble()),
                    withUnit(side.number(), high.getAsDouble()));
        }
        return low.isPresent()
                ? words.say("box.above", named, withUnit(side.number(), low.getAsDouble()))
                : words.say("box.below", named, withUnit(side.number(), high.orElse(Double.NaN)));
    }

    private String withUnit(String number, double value) {
        return new NumberText(reading, words).withUnit(number, bare(number, value));
    }

    private String bare(String number, double value) {
        var numbers = new NumberText(reading, words);
        double step = numbers.at(number)
                .flatMap(p -> p.range())
                .map(r -> (r.high() - r.low()) / STEPS)
                .orElse(0.0);
        return numbers.rounded(value, step);
    }
}
