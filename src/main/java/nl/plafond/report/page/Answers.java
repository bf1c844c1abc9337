package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.charts.Gallery;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Sentences;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** Makes the answer for a service. */
final class Answers {
    private final Reading reading;
    private final Words words;
    private final Sentences sentences;

    Answers(Reading reading, Words words) {
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

    Answer of(int service, Gallery gallery) {
        var changing = reading.others().stream()
                .filter(s -> reading.changes(s, service))
                .toList();
        var charts = new ArrayList<>(gallery.waiting(service).stream().limit(1).toList());
        charts.addAll(gallery.elsewhere(service).stream().limit(1).toList());
        return new Answer(
                now(service),
                changing.stream().map(s -> scenario(s, service)).toList(),
                same(service),
                new AnswerTables(reading, words).of(service, changing),
                Exhibit.of(charts, words));
    }

    /** A service that could have had a list and never has one is said to have none: no zero to be proud of. */
    private String now(int service) {
        if (!reading.ever(Metric.WAITING, service) && !reading.ever(Metric.ELSEWHERE, service)) {
            return words.say("answer.never");
        }
        return "";
    }

    private String same(int service) {
        var names = reading.others().stream()
                .filter(s -> !reading.changes(s, service))
                .map(this::named)
                .toList();
        return names.isEmpty() ? "" : words.say("answer.same", String.join("; ", names));
    }

    private Answer.Scenario scenario(int scenario, int service) {
        return new Answer.Scenario(
                named(scenario), new Measures(words, reading).of(scenario, service), sentences(scenario, service));
    }

    private List<String> sentences(int scenario, int service) {
        int month = reading.lookAt();
        var all = new ArrayList<String>();
        if (reading.ever(Metric.WAITING, service)) {
            all.add(sentences.list(scenario, service, month));
            sentences.refill(scenario, service).ifPresent(all::add);
            sentences.wait(scenario, service, month).ifPresent(all::add);
        }
        if (reading.ever(Metric.ELSEWHERE, service)) {
            all.add(sentences.elsewhere(scenario, service, month));
        }
        if (reading.changes(scenario, Metric.BLOCKED, service)) {
            all.add(sentences.blocked(scenario, service, month));
        }
        all.add(sentences.cost(scenario, service, reading.yearOf(month)));
        return all;
    }

    private String named(int scenario) {
        return reading.letter(scenario) + " " + words.of(reading.name(scenario));
    }
}
