package nl.plafond.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.plafond.model.Label;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.questions.Question;
import nl.plafond.model.questions.QuestionRecordBuilder;
import nl.plafond.model.questions.Target;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.KeptFigure;
import nl.plafond.sensitivity.FailureBox;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.Share;
import nl.plafond.sensitivity.ValueOfKnowing;
import nl.plafond.sensitivity.ValueOfKnowing.Gain;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.statistics.headlines.QuestionFinding.TargetFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint;
import nl.plafond.statistics.headlines.TippingPoint.Basis;
import nl.plafond.statistics.headlines.TippingPoint.Moved;
import nl.plafond.vocabulary.Metric;

/** What was found of the questions of the region that does not exist, written by hand. */
public final class ExampleQuestions {
    public static final String STAY = "services.beschermd-wonen.stay.mean";
    public static final String BRIDGED = "services.beschermd-wonen.waiting.bridging.share";
    public static final String OFF_LIST = "scenarios.heronderzoek.measures[0].review-list.off-list";
    private static final int FUTURES = 512;
    private static final int LOOK_AT = 59;
    private static final int LAST = 119;
    private static final double GOLDEN = 0.6180339887498949;

    private ExampleQuestions() {}

    /** The made-up run with its questions. */
    public static RunView reading() {
        return Example.withProgramme(40).withQuestions(all());
    }

    public static List<QuestionFinding> all() {
        return List.of(review(), cost(), quiet());
    }

    /** Certain, and it turns at one number, twice. */
    static QuestionFinding review() {
        var question = question(
                "heronderzoek", "Helpt een heronderzoek, en hoe lang?", "Does a review help, and for how long?");
        var first = finding(
                headline(question, "heronderzoek", Metric.WAITING, 0, at(LOOK_AT)),
                even(-123, -39),
                5,
                told(
                        share(0.11, 0.08, 0.14),
                        share(0.06, 0.02, 0.10),
                        share(0.155, 0.09, 0.22),
                        mover(OFF_LIST, share(0.412, 0.36, 0.46), -52, -108),
                        mover(STAY, share(0.263, 0.21, 0.31), -95, -61)),
                new Tipping.Turns(List.of(
                        point(OFF_LIST, 24, 22, 26, 0.04, Outcome.SAME, Outcome.LESS, Outcome.LESS),
                        point(STAY, 6.4, 6.2, 6.6, 0.81, Outcome.LESS, Outcome.SAME, Outcome.LESS),
                        point(STAY, 6.9, 6.7, 7, 0.97, Outcome.SAME, Outcome.MORE, Outcome.LESS))),
                Optional.of(new FailureBox(
                        List.of(
                                new FailureBox.Side(OFF_LIST, OptionalDouble.empty(), OptionalDouble.of(31.2)),
                                new FailureBox.Side(STAY, OptionalDouble.of(6.1), OptionalDouble.empty())),
                        40,
                        36,
                        45)));
        var later = finding(
                headline(question, "heronderzoek", Metric.WAITING, 0, at(LAST)),
                even(-30, 25),
                5,
                told(
                        share(0.62, 0.55, 0.69),
                        share(0.1, 0.04, 0.16),
                        share(0.22, 0.1, 0.34),
                        mover(STAY, share(0.06, 0.03, 0.09), -8, 3)),
                new Tipping.None(Tipping.Reason.NOT_PLAYED),
                Optional.empty());
        return new QuestionFinding(question, List.of(first, later), List.of());
    }

    /** Undecided, with a target and a pair that turns it. */
    static QuestionFinding cost() {
        var question = question("plekken", "Zijn twintig plekken genoeg?", "Are twenty places enough?")
                .withTarget(Optional.of(new Target(Metric.WAITING, Target.Bound.AT_MOST, 150)));
        var years = IntStream.rangeClosed(2, 4)
                .mapToObj(y -> new KeptFigure(3, Metric.COST_TOTAL, 12 * y, 12 * y + 11, true))
                .toList();
        var pair = new TippingPoint(
                List.of(new Moved(STAY, 4.1, 3.9, 4.3, 0.2), new Moved(BRIDGED, 90, 88, 92, 0.84)),
                Outcome.MORE,
                Outcome.LESS,
                Outcome.LESS,
                Basis.PLAYED,
                32);
        var only = finding(
                headline(question, "plekken", Metric.COST_TOTAL, 3, years),
                even(-530_000, 650_000),
                100_000,
                told(
                        share(0.2, 0.15, 0.25),
                        share(-0.01, -0.05, 0.03),
                        share(0.31, 0.2, 0.42),
                        mover(BRIDGED, share(0.5, 0.45, 0.55), -210_000, 340_000)),
                new Tipping.Turns(List.of(pair)),
                Optional.empty());
        var knowing = new TargetFinding(
                new MonthEnd(LocalDate.of(2024, 12, 31)),
                List.of(0.02, 0.714),
                new ValueOfKnowing(
                        1,
                        0.714,
                        0.08,
                        false,
                        List.of(
                                new Gain(Mover.of(STAY), share(0.041, 0.012, 0.07)),
                                new Gain(Mover.of(BRIDGED), share(0.002, 0, 0.01)))));
        return new QuestionFinding(question, List.of(only), List.of(knowing));
    }

    /** The same in every future. */
    static QuestionFinding quiet() {
        var question = question("plafond", "Wat doet een hoger plafond?", "What does a higher plafond do?");
        return new QuestionFinding(
                question,
                List.of(finding(
                        headline(question, "plafond", Metric.WAITING, 0, at(LOOK_AT)),
                        new double[FUTURES],
                        5,
                        new VarianceShares.None(VarianceShares.Reason.NEVER_DIFFERS),
                        new Tipping.None(Tipping.Reason.NEVER_DIFFERS),
                        Optional.empty())),
                List.of());
    }

    public static Question question(String scenario, String nl, String en) {
        return QuestionRecordBuilder.builder()
                .id(scenario)
                .question(new Label(nl, en))
                .scenarios(List.of("ongewijzigd", scenario))
                .against("ongewijzigd")
                .services(List.of())
                .metrics(List.of())
                .moments(List.of(new MonthEnd(LocalDate.of(2024, 12, 31))))
                .target(Optional.empty())
                .worthSaying(Map.of())
                .build();
    }

    static List<KeptFigure> at(int month) {
        return List.of(new KeptFigure(0, Metric.WAITING, month, month, false));
    }

    static Headline headline(Question question, String scenario, Metric metric, int service, List<KeptFigure> at) {
        var figures = at.stream()
                .map(f -> new KeptFigure(service, metric, f.first(), f.last(), f.isOfYear()))
                .toList();
        return new Headline(
                question, new Headline.Reading(scenario, figures), new Headline.Reading("ongewijzigd", figures));
    }

    public static HeadlineFinding finding(
            Headline headline,
            double[] values,
            double worth,
            VarianceShares shares,
            Tipping tipping,
            Optional<FailureBox> box) {
        return new HeadlineFinding(headline, FutureDifferences.of(values), worth, shares, tipping, box);
    }

    /** Spread evenly, in a scattered order. */
    static double[] even(double low, double high) {
        return IntStream.range(0, FUTURES)
                .mapToDouble(k -> low + (high - low) * (k * GOLDEN % 1))
                .toArray();
    }

    static VarianceShares told(Share chance, Share others, Share interplay, MoverShare... movers) {
        return new VarianceShares.Told(FUTURES, 1, Arrays.asList(movers), Optional.of(chance), others, interplay, 0.03);
    }

    static MoverShare mover(String path, Share share, double whenLow, double whenHigh) {
        return new MoverShare(Mover.of(path), share, whenLow, whenHigh);
    }

    static Share share(double value, double low, double high) {
        return new Share(value, low, high);
    }

    static TippingPoint point(
            String number,
            double value,
            double low,
            double high,
            double share,
            Outcome below,
            Outcome above,
            Outcome atValues) {
        return new TippingPoint(
                List.of(new Moved(number, value, low, high, share)), below, above, atValues, Basis.PLAYED, 32);
    }
}
