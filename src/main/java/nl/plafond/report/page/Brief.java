package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Sentences;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** The answer in a few sentences for each scenario: what it does to lists, and to the cost of all services together. */
final class Brief {
    private final Reading reading;
    private final Words words;
    private final Sentences sentences;

    Brief(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
        sentences = new Sentences(reading, words);
    }

    List<Body.Item> items() {
        return reading.others().stream().map(this::item).toList();
    }

    private Body.Item item(int scenario) {
        var said = new ArrayList<Body.Said>();
        int month = reading.lookAt();
        for (int service : reading.services()) {
            if (reading.changes(scenario, Metric.WAITING, service)) {
                var refill =
                        sentences.refill(scenario, service).map(r -> " " + r).orElse("");
                said.add(named(service, sentences.list(scenario, service, month) + refill));
            }
            if (reading.changes(scenario, Metric.ELSEWHERE, service)) {
                said.add(named(service, sentences.elsewhere(scenario, service, month)));
            }
        }
        if (said.isEmpty()) {
            said.add(new Body.Said(words.say("brief.lists"), words.say("brief.nolist")));
        }
        said.add(new Body.Said(words.say("brief.cost"), sentences.costOfAll(scenario, reading.yearOf(month))));
        return new Body.Item(
                reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                words.of(reading.scenarios().get(scenario).question()),
                said);
    }

    private Body.Said named(int service, String sentence) {
        return new Body.Said(words.of(reading.serviceName(service)), sentence);
    }
}
