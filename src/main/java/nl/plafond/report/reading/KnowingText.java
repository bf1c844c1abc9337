package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.Target;
import nl.plafond.sensitivity.Share;
import nl.plafond.sensitivity.ValueOfKnowing.Gain;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.statistics.headlines.QuestionFinding.TargetFinding;
import nl.plafond.vocabulary.Metric;

/**
 * Says how likely a target is to be reached, and which assumption is worth finding out before one chooses.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
public record KnowingText(RunView reading, ReportTexts words) {
    private static final int NAMED = 3;
    private static final double HUNDRED = 100;
    private static final double ONE = 0.01;

    /** Two sentences for each moment of the target; none for a question without one. */
    public List<String> sentences(QuestionFinding finding) {
        var question = finding.question();
        return question.target().stream()
                .flatMap(target ->
                        finding.knowing().stream().map(known -> chances(question, target, known) + " " + worth(known)))
                .toList();
    }

    private String chances(Question question, Target target, TargetFinding known) {
        var headlines = new HeadlineText(reading, words);
        var each = IntStream.range(0, known.reached().size())
                .mapToObj(i -> words.say(
                        "knowing.chance",
                        headlines.scenario(question.scenarios().get(i)),
                        HeadlineText.ofHundred(known.reached().get(i))))
                .toList();
        return words.say(
                "knowing.chances",
                headlines.metric(target.metric()),
                words.say("knowing." + ReportTexts.key(target.bound()), value(target)),
                when(known.moment()),
                String.join("; ", each));
    }

    private String value(Target target) {
        var metric = target.metric();
        var value = Figure.write(metric.unit(), target.value(), words.notation());
        return metric.unit() == Metric.Unit.DAYS ? words.say("count.weeks", value) : value;
    }

    private String when(ObservationTime moment) {
        var notation = words.notation();
        return moment instanceof MonthEnd end ? words.say("when.day", notation.date(end.day())) : years((Years) moment);
    }

    private String years(Years years) {
        return years.first() == years.last()
                ? words.say("asked.year", years.first())
                : words.say("asked.years", years.first(), years.last());
    }

    private String worth(TargetFinding known) {
        var value = known.value();
        if (value.alwaysSame()) {
            return words.say("knowing.always");
        }
        var telling = value.gains().stream()
                .filter(Gain::changesTheChoice)
                .limit(NAMED)
                .toList();
        if (telling.isEmpty()) {
            return words.say("knowing.none");
        }
        var said = new ArrayList<String>();
        for (var gain : telling) {
            var shown = gain.gain().shown();
            said.add(words.say(
                    said.isEmpty() ? "knowing.first" : "knowing.next",
                    new MoverText(reading, words).named(gain.mover()),
                    percent(shown.value()),
                    interval(shown)));
        }
        return words.list(said) + ".";
    }

    private String interval(Share gain) {
        return words.say("table.band", percent(gain.low()), percent(gain.high()));
    }

    private String percent(double part) {
        return words.notation().number(HUNDRED * part, part < ONE ? 1 : 0);
    }
}
