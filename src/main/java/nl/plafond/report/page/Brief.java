package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Sentences;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** The answer in a few sentences for each scenario: what it does to lists, and to the cost of all services together. */
final class Brief {
    private static final double SAME = 0.001;

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
        said.add(new Body.Said(words.say("brief.cost"), cost(scenario)));
        return new Body.Item(
                reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                words.of(reading.scenarios().get(scenario).question()),
                said);
    }

    private String cost(int scenario) {
        int year = reading.yearOf(reading.lookAt());
        var text = new StringBuilder(sentences.costOfAll(scenario, year));
        for (int service : reading.services()) {
            if (underPlafond(scenario, service) && reading.changes(scenario, Metric.WAITING, service)) {
                text.append(' ')
                        .append(words.say(
                                careCostsTheSame(scenario, service, year)
                                        ? "brief.plafond.same"
                                        : "brief.plafond.other",
                                words.of(reading.serviceName(service))));
            }
        }
        return text.toString();
    }

    private boolean underPlafond(int scenario, int service) {
        return reading.service(scenario, service).hasPlafond();
    }

    /** Whether the care in places costs what it did, to a thousandth: a full plafond leaves no room for more or less. */
    private boolean careCostsTheSame(int scenario, int service, int year) {
        var care = Figure.ofYear(reading, scenario, Metric.COST_CARE, service, year);
        return Math.abs(care.difference().mean()) <= SAME * care.before().mean();
    }

    private Body.Said named(int service, String sentence) {
        return new Body.Said(words.of(reading.serviceName(service)), sentence);
    }
}
