package nl.plafond.report.page;

import nl.plafond.model.Plafond;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.report.reading.ReportTexts;

/** Says which plafond comes: its kind, its amount and what it does when it is reached. */
final class PlafondText {
    private final ReportTexts words;

    PlafondText(ReportTexts words) {
        this.words = words;
    }

    /** "het plafond wordt een slim budgetplafond: 15% reserve voor spoed; zelfde bedrag". */
    String of(SetPlafond measure) {
        var plafond = measure.plafond();
        var text = new StringBuilder(words.say(
                "measure.kind", words.say("plafond." + plafond.getClass().getSimpleName())));
        if (plafond instanceof Plafond.Hard hard) {
            then(text, rule(hard.rule()));
        } else if (plafond instanceof Plafond.Soft soft) {
            then(text, rule(soft.rule()));
            then(text, words.say("plafond.if-none." + soft.ifNone()));
        } else if (plafond instanceof Plafond.Smart smart) {
            smart(text, smart);
        }
        if (!(plafond instanceof Plafond.None)) {
            then(text, amount(measure));
        }
        return text.toString();
    }

    private void smart(StringBuilder text, Plafond.Smart smart) {
        var notation = words.notation();
        if (smart.reserve().value() > 0) {
            then(
                    text,
                    words.say(
                            "plafond.reserve", notation.percent(smart.reserve().value())));
        }
        if (smart.rebalanced()) {
            then(text, words.say("plafond.rebalanced"));
        }
        then(text, words.say("plafond.renewal." + smart.renewal()));
        if (smart.adjustment() != 0) {
            then(text, words.say("plafond.adjustment", MeasureTexts.signedPercent(smart.adjustment(), words)));
        }
        double last = smart.stayFactor().steps().lastEntry().getValue().value();
        if (last != 1) {
            then(text, words.say("plafond.stay", MeasureTexts.signedPercent(last - 1, words)));
        }
    }

    private String rule(AdmissionRule rule) {
        return words.say("plafond.rule." + rule);
    }

    private String amount(SetPlafond measure) {
        double euros = measure.plafond().perYear().on(measure.from()).value();
        return measure.sameAmount() || !Double.isFinite(euros)
                ? words.say("plafond.same")
                : words.say("plafond.amount", words.notation().money(euros, 1));
    }

    private static void then(StringBuilder text, String more) {
        text.append("; ").append(more);
    }
}
