package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.report.charts.ReportCharts;
import nl.plafond.report.reading.Certainty;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.Sentences;
import nl.plafond.vocabulary.Metric;

/** Makes the answer for a service. */
final class Answers {
    private static final List<Metric> PEOPLE =
            List.of(Metric.WAITING, Metric.ELSEWHERE, Metric.WAIT_MEAN, Metric.BLOCKED);

    private final RunView reading;
    private final ReportTexts words;
    private final Sentences sentences;

    Answers(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        sentences = new Sentences(reading, words);
    }

    /** Whether people can wait for a service, or be placed elsewhere for want of it. */
    boolean concerns(int service) {
        return reading.limited(service)
                || reading.ever(Metric.WAITING, service)
                || reading.ever(Metric.ELSEWHERE, service);
    }

    Answer of(int service, ReportCharts gallery) {
        var changing = reading.others().stream()
                .filter(s -> reading.changes(s, service))
                .toList();
        var told = changing.stream().filter(s -> isToTell(s, service)).toList();
        var others = changing.stream().filter(s -> !told.contains(s)).toList();
        var charts = new ArrayList<>(gallery.waiting(service).stream().limit(1).toList());
        charts.addAll(gallery.elsewhere(service).stream().limit(1).toList());
        return new Answer(
                now(service),
                told.stream().map(s -> scenario(s, service)).toList(),
                others("answer.unsure", others.stream().filter(s -> !isLittle(s, service))),
                others("answer.little", others.stream().filter(s -> isLittle(s, service))),
                same(service),
                new AnswerTables(reading, words).of(service, told),
                Exhibit.of(charts, words));
    }

    /** A service that could have had a list and never has one is said to have none: no zero to be proud of. */
    private String now(int service) {
        if (!reading.ever(Metric.WAITING, service) && !reading.ever(Metric.ELSEWHERE, service)) {
            return words.say("answer.never");
        }
        return "";
    }

    /** What a scenario does on purpose, or what it does beyond chance at any moment. */
    private boolean isToTell(int scenario, int service) {
        return reading.aimsAt(scenario, service)
                || PEOPLE.stream().anyMatch(m -> Figure.everDirected(reading, scenario, m, service))
                || costs(scenario, service).anyMatch(Certainty::directed);
    }

    /** Whether it is certain that a scenario changes nothing that is worth a word. */
    private boolean isLittle(int scenario, int service) {
        return PEOPLE.stream().allMatch(m -> Figure.everLittle(reading, scenario, m, service))
                && costs(scenario, service).allMatch(Certainty::isSame);
    }

    private Stream<Certainty> costs(int scenario, int service) {
        return IntStream.range(0, reading.years().size())
                .mapToObj(y -> Figure.ofYear(reading, scenario, Metric.COST_TOTAL, service, y)
                        .certainty());
    }

    private String same(int service) {
        return others("answer.same", reading.others().stream().filter(s -> !reading.changes(s, service)));
    }

    private String others(String key, Stream<Integer> scenarios) {
        var names = scenarios.map(this::named).toList();
        return names.isEmpty() ? "" : words.say(key, String.join("; ", names), words.say(reading.told("depends.by")));
    }

    private Answer.Scenario scenario(int scenario, int service) {
        return new Answer.Scenario(
                named(scenario), new MeasureTexts(words, reading).of(scenario, service), sentences(scenario, service));
    }

    private List<String> sentences(int scenario, int service) {
        int month = reading.lookAt();
        var all = new ArrayList<>(sentences.ofThoseWithoutPlace(scenario, service, month));
        if (Figure.everDirected(reading, scenario, Metric.BLOCKED, service)) {
            all.add(sentences.blocked(scenario, service, month));
        }
        all.add(sentences.cost(scenario, service, reading.yearOf(month)));
        return all;
    }

    private String named(int scenario) {
        return reading.letter(scenario) + " " + words.of(reading.name(scenario));
    }
}
