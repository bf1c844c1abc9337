package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.plafond.statistics.Conclusion;
import nl.plafond.vocabulary.Metric;

/**
 * Says in a sentence what a scenario changes, no surer than the futures are.
 *
 * <p>A sentence is about one moment. Where the whole course says something else, as for a list that is shorter for two
 * years and then as long again, a second one says what it was in between.
 */
public final class Sentences {
    private final RunView reading;
    private final ReportTexts words;

    /** Sentences about a run, in a language. */
    public Sentences(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    /** What becomes of those without a place: on the list, how long, and elsewhere; nothing where there never is anybody. */
    public List<String> ofThoseWithoutPlace(int scenario, int service, int month) {
        var all = new ArrayList<String>();
        if (reading.ever(Metric.WAITING, service)) {
            all.add(list(scenario, service, month));
            season(service).ifPresent(all::add);
            wait(scenario, service, month).ifPresent(all::add);
        }
        if (reading.ever(Metric.ELSEWHERE, service)) {
            all.add(elsewhere(scenario, service, month));
        }
        return all;
    }

    /** What becomes of the waiting list at the end of a month, and afterwards where a review shortened it. */
    public String list(int scenario, int service, int month) {
        var said = moment("list", scenario, Metric.WAITING, service, month);
        var refill = new Refill(reading, words).sentence(scenario, service);
        // What a review does is told from its start to the end.
        return refill.map(r -> said + " " + r)
                .orElseGet(() -> said + between("list", scenario, Metric.WAITING, service, month));
    }

    /** What becomes of the number who are placed elsewhere. */
    public String elsewhere(int scenario, int service, int month) {
        return moment("elsewhere", scenario, Metric.ELSEWHERE, service, month)
                + between("elsewhere", scenario, Metric.ELSEWHERE, service, month);
    }

    /** What becomes of the number who keep a place while their care is complete. */
    public String blocked(int scenario, int service, int month) {
        return moment("blocked", scenario, Metric.BLOCKED, service, month)
                + between("blocked", scenario, Metric.BLOCKED, service, month);
    }

    /** What becomes of the mean wait of those who were admitted; nothing if nobody was. */
    public Optional<String> wait(int scenario, int service, int month) {
        return Figure.at(reading, scenario, Metric.WAIT_MEAN, service, month)
                                .difference()
                                .replications()
                        == 0
                ? Optional.empty()
                : Optional.of(moment("wait", scenario, Metric.WAIT_MEAN, service, month)
                        + between("wait", scenario, Metric.WAIT_MEAN, service, month));
    }

    /** What becomes of the cost of a year. */
    public String cost(int scenario, int service, int year) {
        return ofYear("cost", scenario, service, year);
    }

    /** What becomes of the cost of a year of all services together. */
    public String costOfAll(int scenario, int year) {
        return ofYear("costall", scenario, reading.findings().all(), year);
    }

    /** That a list goes up and down every year, lest one day be taken for all of it; nothing for one that does not. */
    public Optional<String> season(int service) {
        return CourseText.monthly(reading, words, "waiting", Metric.WAITING, service)
                .season("season.list", words.say("season.what"));
    }

    private String ofYear(String topic, int scenario, int service, int year) {
        IntFunction<Figure> at = y -> Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, y);
        var years = IntStream.range(0, reading.years().size())
                .filter(reading::wholeYear)
                .boxed()
                .toList();
        var between = new Between(
                words,
                topic,
                years,
                y -> at.apply(y).difference(),
                Figure.worth(Metric.Unit.EURO, at.apply(year).before().middle()),
                at,
                y -> reading.years().get(y),
                y -> words.say("when.in", reading.years().get(y)));
        return compare(topic, at.apply(year), reading.years().get(year)) + between.sentence(year);
    }

    private String moment(String topic, int scenario, Metric metric, int service, int month) {
        return compare(
                topic,
                Figure.at(reading, scenario, metric, service, month),
                words.notation().date(reading.dayOf(month)));
    }

    private String between(String topic, int scenario, Metric metric, int service, int month) {
        return new Between(
                        words,
                        topic,
                        IntStream.range(0, reading.months()).boxed().toList(),
                        m -> reading.findings().differenceAt(scenario, metric, service, m),
                        Figure.worth(metric.unit(), Double.NaN),
                        m -> Figure.at(reading, scenario, metric, service, m),
                        m -> reading.dayOf(m).getYear(),
                        m -> words.say(
                                metric == Metric.WAIT_MEAN ? "when.year-to" : "when.day",
                                words.notation().date(reading.dayOf(m))))
                .sentence(month);
    }

    /** The sentence for a figure, of which the topic has the texts. */
    String compare(String topic, Figure figure, Object when) {
        var key = "say." + topic + ".";
        var dependence = new Dependence(reading, words);
        var sentence = switch (figure.certainty()) {
            case SAME -> words.say(key + "same", when, amongFew(figure));
            case HARDLY -> words.say(key + "hardly", when, FigureText.sureness(figure.conclusion(), words));
            case TOO_FEW, DEPENDS ->
                words.say(
                        key + "depends",
                        when,
                        dependence.sentence(
                                figure, words.say("way." + topic + ".less"), words.say("way." + topic + ".more")));
            default -> directed(key, figure, when);
        };
        return dependence.turn(figure).map(turn -> sentence + " " + turn).orElse(sentence);
    }

    private String directed(String key, Figure figure, Object when) {
        var before = figure.baseline(words.notation());
        var after = figure.value(words.notation());
        return ReportTexts.ended(words.say(
                key + (figure.difference().middle() < 0 ? "lower" : "higher") + (before.equals(after) ? ".slight" : ""),
                when,
                FigureText.sureness(figure.conclusion(), words),
                figure.about(words),
                before,
                figure.differenceTold(words)));
    }

    /** " in elk van de 20 mogelijke toekomsten" where these are too few to be certain of the others. */
    private String amongFew(Figure figure) {
        int futures = figure.difference().replications();
        return futures < Conclusion.ENOUGH ? " " + words.say("say.few", futures) : "";
    }
}
