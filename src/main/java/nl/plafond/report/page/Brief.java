package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.Reading;
import nl.plafond.report.reading.Sentences;
import nl.plafond.report.reading.Words;
import nl.plafond.results.Metric;

/** The answer in a few sentences for each scenario: what it does to lists, and to the cost of all services together. */
final class Brief {
    /** An amount below this share of the cost of care is not worth a sentence. */
    private static final double TELLING = 0.005;

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
        var unsure = new ArrayList<String>();
        for (int service : reading.services()) {
            var about = about(scenario, service);
            about.forEach(sentence -> said.add(named(service, sentence)));
            if (about.isEmpty() && changesList(scenario, service)) {
                unsure.add(words.of(reading.serviceName(service)));
            }
        }
        if (said.isEmpty() && unsure.isEmpty()) {
            said.add(new Body.Said(words.say("brief.lists"), words.say("brief.nolist")));
        }
        if (!unsure.isEmpty()) {
            said.add(new Body.Said(
                    words.say(said.isEmpty() ? "brief.lists" : "brief.others"),
                    words.say("brief.unsure", words.list(unsure))));
        }
        said.add(new Body.Said(words.say("brief.cost"), cost(scenario)));
        return new Body.Item(
                reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                words.of(reading.scenarios().get(scenario).question()),
                said);
    }

    private boolean changesList(int scenario, int service) {
        return reading.changes(scenario, Metric.WAITING, service)
                || reading.changes(scenario, Metric.ELSEWHERE, service);
    }

    /** Sentences on the list and on those elsewhere, where a scenario is aimed at them or the change is beyond chance. */
    private List<String> about(int scenario, int service) {
        var sayings = new ArrayList<String>();
        int month = reading.lookAt();
        if (isToTell(scenario, Metric.WAITING, service)) {
            var refill = sentences.refill(scenario, service).map(r -> " " + r).orElse("");
            sayings.add(sentences.list(scenario, service, month) + refill);
        }
        if (isToTell(scenario, Metric.ELSEWHERE, service)) {
            sayings.add(sentences.elsewhere(scenario, service, month));
        }
        return sayings;
    }

    private boolean isToTell(int scenario, Metric metric, int service) {
        boolean certain = reading.findings()
                .differenceAt(scenario, metric, service, reading.lookAt())
                .certain();
        return certain || (reading.aimsAt(scenario, service) && reading.changes(scenario, metric, service));
    }

    private String cost(int scenario) {
        int year = reading.yearOf(reading.lookAt());
        var text = new StringBuilder(sentences.costOfAll(scenario, year));
        unpaid(scenario, year).ifPresent(sentence -> text.append(' ').append(sentence));
        for (int service : reading.services()) {
            if (underPlafond(scenario, service) && reading.changes(scenario, Metric.WAITING, service)) {
                care(scenario, service, year)
                        .ifPresent(
                                key -> text.append(' ').append(words.say(key, words.of(reading.serviceName(service)))));
            }
        }
        return text.toString();
    }

    /** That care was delivered which nobody pays, lest a loss of providers be read as a saving. */
    private Optional<String> unpaid(int scenario, int year) {
        int all = reading.findings().all();
        var unpaid = Figure.ofYear(reading, scenario, Metric.COST_UNPAID, all, year);
        double care = reading.findings()
                .cost(reading.baseline(), Metric.COST_CARE, all, year)
                .mean();
        boolean tells =
                unpaid.difference().certain() && Math.abs(unpaid.difference().mean()) > TELLING * care;
        if (!tells) {
            return Optional.empty();
        }
        var key = unpaid.difference().mean() > 0 ? "brief.unpaid.more" : "brief.unpaid.less";
        var euros = words.notation().money(Math.abs(unpaid.difference().mean()), 1000);
        return Optional.of(words.say(key, euros));
    }

    private boolean underPlafond(int scenario, int service) {
        return reading.capped(scenario, service);
    }

    /**
     * Whether the care in places costs what it did, to a thousandth: a full plafond leaves no room for more or less.
     * Where it does not, the table says what it costs.
     */
    private Optional<String> care(int scenario, int service, int year) {
        var care = Figure.ofYear(reading, scenario, Metric.COST_CARE, service, year);
        boolean same =
                Math.abs(care.difference().mean()) <= SAME * care.before().mean();
        return same ? Optional.of("brief.plafond.same") : Optional.empty();
    }

    private Body.Said named(int service, String sentence) {
        return new Body.Said(words.of(reading.serviceName(service)), sentence);
    }
}
