package nl.plafond.report.reading;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.ClientMeasure;
import nl.plafond.results.Metric;

/**
 * Says in a sentence what a scenario changes, no surer than the run is.
 *
 * <p>"Zeker" needs an interval that leaves out zero and practically all possible futures; "waarschijnlijk" such an
 * interval and four in five; with zero inside nothing is said of the direction.
 */
public final class Sentences {
    /** A list counts as refilled when this part of the drop is left. */
    static final double REFILLED = 0.05;

    private final Reading reading;
    private final Words words;

    /** Sentences about a run, in a language. */
    public Sentences(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /** What becomes of the waiting list at the end of a month. */
    public String list(int scenario, int service, int month) {
        return moment("list", Figure.at(reading, scenario, Metric.WAITING, service, month), month);
    }

    /** What becomes of the number who are placed elsewhere. */
    public String elsewhere(int scenario, int service, int month) {
        return moment("elsewhere", Figure.at(reading, scenario, Metric.ELSEWHERE, service, month), month);
    }

    /** What becomes of the number who keep a place while their care is complete. */
    public String blocked(int scenario, int service, int month) {
        return moment("blocked", Figure.at(reading, scenario, Metric.BLOCKED, service, month), month);
    }

    /** What becomes of the mean wait of those who were admitted; nothing if nobody was. */
    public Optional<String> wait(int scenario, int service, int month) {
        var figure = Figure.at(reading, scenario, Metric.WAIT_MEAN, service, month);
        return figure.difference().replications() == 0 ? Optional.empty() : Optional.of(moment("wait", figure, month));
    }

    /** What becomes of the cost of a year. */
    public String cost(int scenario, int service, int year) {
        return compare(
                "cost",
                Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, year),
                reading.years().get(year));
    }

    /** What becomes of the cost of a year of all services together. */
    public String costOfAll(int scenario, int year) {
        return compare(
                "costall",
                Figure.ofYear(
                        reading, scenario, Metric.COST_TOTAL, reading.findings().all(), year),
                reading.years().get(year));
    }

    private String moment(String topic, Figure figure, int month) {
        return compare(topic, figure, words.notation().date(reading.dayOf(month)));
    }

    /** The sentence for a figure, of which the topic has the texts. */
    String compare(String topic, Figure figure, Object when) {
        var notation = words.notation();
        var certainty = figure.certainty();
        var key = "say." + topic + ".";
        var difference = figure.difference();
        if (certainty == Certainty.SAME) {
            return words.say(key + "same", when);
        }
        if (certainty == Certainty.UNKNOWN && !difference.hasInterval()) {
            return words.say(key + "unsaid", when);
        }
        if (certainty == Certainty.UNKNOWN) {
            return ended(words.say(
                    key + "unknown",
                    when,
                    figure.signed(difference.low(), notation),
                    figure.signed(difference.high(), notation)));
        }
        boolean lower = difference.mean() < 0;
        var before = figure.baseline(notation);
        var after = figure.value(notation);
        var sentence = words.say(
                key + (lower ? "lower" : "higher") + (before.equals(after) ? ".slight" : ""),
                when,
                words.say("certainty." + certainty.key()),
                about(after, figure.after().high() > figure.after().low()),
                before,
                figure.sizes(words));
        return certainty == Certainty.ON_AVERAGE ? ended(sentence) + " " + howOften(figure) : ended(sentence);
    }

    /** With a full stop, unless an abbreviation brought one. */
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private String about(String value, boolean uncertain) {
        return uncertain ? words.say("about", value) : value;
    }

    private String howOften(Figure figure) {
        double share = Certainty.inFavour(figure.difference(), figure.better());
        return words.say("say.often", words.notation().number(10 * share, 0));
    }

    /** When a list that a review shortened is as long again as without it; nothing without such a review. */
    public Optional<String> refill(int scenario, int service) {
        return reviewMonth(scenario, service).map(month -> refillAfter(scenario, service, month));
    }

    private String refillAfter(int scenario, int service, int review) {
        double drop = IntStream.range(review, reading.months())
                .mapToDouble(m -> shortening(scenario, service, m))
                .max()
                .orElse(0);
        if (!(drop > 0)) {
            return words.say("refill.nothing");
        }
        int lowest = IntStream.range(review, reading.months())
                .filter(m -> shortening(scenario, service, m) >= drop)
                .findFirst()
                .orElse(review);
        var back = IntStream.range(lowest, reading.months())
                .filter(m -> shortening(scenario, service, m) <= REFILLED * drop)
                .findFirst();
        if (back.isPresent()) {
            return words.say("refill.back", words.notation().date(reading.dayOf(back.getAsInt())));
        }
        int end = reading.last();
        double lost = 1 - shortening(scenario, service, end) / drop;
        return words.say(
                lost > REFILLED ? "refill.not" : "refill.stays",
                words.notation().date(reading.dayOf(end)),
                words.notation().percent(lost));
    }

    private double shortening(int scenario, int service, int month) {
        return -reading.findings()
                .differenceAt(scenario, Metric.WAITING, service, month)
                .mean();
    }

    private Optional<Integer> reviewMonth(int scenario, int service) {
        var id = reading.findings().frame().services().get(service);
        return reading.scenarios().get(scenario).measures().stream()
                .filter(m -> m instanceof ClientMeasure.ReviewList review
                        && review.service().value().equals(id))
                .map(m -> reading.findings().frame().month(m.from()))
                .filter(m -> m >= 0)
                .findFirst();
    }
}
