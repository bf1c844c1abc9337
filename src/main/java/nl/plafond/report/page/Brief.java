package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.report.reading.Sentences;
import nl.plafond.vocabulary.Metric;

/** The answer in a few sentences for each scenario: what it does to lists, and to the cost of all services together. */
final class Brief {
    /** An amount below this share of the cost of care is not worth a sentence. */
    private static final double TELLING = 0.005;

    private final RunView reading;
    private final ReportTexts words;
    private final Sentences sentences;

    Brief(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
        sentences = new Sentences(reading, words);
    }

    List<Body.Item> items() {
        return reading.others().stream().map(this::item).toList();
    }

    private Body.Item item(int scenario) {
        var said = new ArrayList<Body.Said>();
        var little = new ArrayList<String>();
        var unsure = new ArrayList<String>();
        for (int service : reading.services()) {
            var about = about(scenario, service);
            about.forEach(sentence -> said.add(named(service, sentence)));
            if (about.isEmpty() && changesList(scenario, service)) {
                (isLittle(scenario, service) ? little : unsure).add(words.of(reading.serviceName(service)));
            }
        }
        if (said.isEmpty() && unsure.isEmpty() && little.isEmpty()) {
            said.add(new Body.Said(words.say("brief.lists"), words.say("brief.nolist")));
        }
        others(said, "brief.unsure", unsure);
        others(said, "brief.little", little);
        said.add(new Body.Said(words.say("brief.cost"), cost(scenario)));
        return new Body.Item(
                reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                words.of(reading.scenarios().get(scenario).question()),
                said);
    }

    private void others(List<Body.Said> said, String key, List<String> services) {
        if (!services.isEmpty()) {
            said.add(new Body.Said(
                    words.say(said.isEmpty() ? "brief.lists" : "brief.others"),
                    words.say(key, words.list(services), words.say(reading.told("depends.by")))));
        }
    }

    /** Whether it is certain that nothing changes that is worth a word, in any month. */
    private boolean isLittle(int scenario, int service) {
        return Stream.of(Metric.WAITING, Metric.ELSEWHERE)
                .allMatch(metric -> Figure.everLittle(reading, scenario, metric, service));
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
            var season = sentences.season(service).map(r -> " " + r).orElse("");
            sayings.add(sentences.list(scenario, service, month) + season);
        }
        if (isToTell(scenario, Metric.ELSEWHERE, service)) {
            sayings.add(sentences.elsewhere(scenario, service, month));
        }
        return sayings;
    }

    /** What a scenario is aimed at, and what it changes beyond chance at any moment. */
    private boolean isToTell(int scenario, Metric metric, int service) {
        return (reading.aimsAt(scenario, service) && reading.changes(scenario, metric, service))
                || Figure.everDirected(reading, scenario, metric, service);
    }

    private String cost(int scenario) {
        int year = reading.yearOf(reading.lookAt());
        var text = new StringBuilder(sentences.costOfAll(scenario, year));
        unpaid(scenario, year).ifPresent(sentence -> text.append(' ').append(sentence));
        notGiven(scenario, year).ifPresent(sentence -> text.append(' ').append(sentence));
        var shifts = new Shifts(reading, words).largest(scenario);
        if (shifts.size() > 1 && underPlafond(scenario)) {
            text.append(' ').append(words.say("brief.shifts", reading.years().get(year), words.list(shifts)));
        }
        return text.toString();
    }

    /** Whether a list changes that a plafond keeps up, so that the sum hides what shifts below it. */
    private boolean underPlafond(int scenario) {
        return reading.services().stream()
                .anyMatch(s -> reading.capped(scenario, s) && reading.changes(scenario, Metric.WAITING, s));
    }

    /** What part of a saving is care that people no longer get, where that is worth a word. */
    private Optional<String> notGiven(int scenario, int year) {
        int all = reading.findings().all();
        var cost = Figure.ofYear(reading, scenario, Metric.COST_TOTAL, all, year);
        double saving = -cost.difference().middle();
        double notGiven = Figure.ofYear(reading, scenario, Metric.VALUE_NOT_GIVEN, all, year)
                .difference()
                .middle();
        if (!(saving >= cost.worth() && notGiven >= cost.worth())) {
            return Optional.empty();
        }
        var key = notGiven < saving ? "brief.not-given" : "brief.not-given.all";
        return Optional.of(words.say(key, words.notation().money(notGiven, 1000)));
    }

    /** That care was delivered which nobody pays, lest a loss of providers be read as a saving. */
    private Optional<String> unpaid(int scenario, int year) {
        int all = reading.findings().all();
        var unpaid = Figure.ofYear(reading, scenario, Metric.COST_UNPAID, all, year);
        double care = reading.findings()
                .cost(reading.baseline(), Metric.COST_CARE, all, year)
                .middle();
        boolean tells =
                unpaid.certainty().directed() && Math.abs(unpaid.difference().middle()) > TELLING * care;
        if (!tells) {
            return Optional.empty();
        }
        var key = unpaid.difference().middle() > 0 ? "brief.unpaid.more" : "brief.unpaid.less";
        var euros = words.notation().money(Math.abs(unpaid.difference().middle()), 1000);
        return Optional.of(words.say(key, euros));
    }

    private Body.Said named(int service, String sentence) {
        return new Body.Said(words.of(reading.serviceName(service)), sentence);
    }
}
