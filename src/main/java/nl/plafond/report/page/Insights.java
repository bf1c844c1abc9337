package nl.plafond.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.Funding;
import nl.plafond.report.reading.PastYear;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.vocabulary.Metric;

/** What one must know before deciding: what binds, and where the money goes. */
final class Insights {
    /** The share of taken places that tariffs count on (Jeugdautoriteit 2023, for JeugdzorgPlus). */
    private static final double PAID_FOR = 0.90;

    private final RunView reading;
    private final ReportTexts words;

    Insights(RunView reading, ReportTexts words) {
        this.reading = reading;
        this.words = words;
    }

    List<Body.Know> all() {
        return List.of(
                new Body.Know(
                        words.say("know.binding"),
                        new BindingLimits(reading, words).points(),
                        words.say("know.binding.remark")),
                new Body.Know(words.say("know.money"), money(), words.say("know.money.remark")));
    }

    private List<String> money() {
        var points = new ArrayList<String>();
        for (int scenario : reading.others()) {
            points.add(words.say(
                    "know.money.line",
                    reading.letter(scenario) + " " + words.of(reading.name(scenario)),
                    new Shifts(reading, words).sentence(scenario)));
        }
        var signals = new Signals(reading, words);
        for (int service : reading.services()) {
            points.addAll(signals.ofMoney(service));
            emptyPlaces(service).ifPresent(points::add);
        }
        return points;
    }

    /** A warning where places stand empty for which nobody pays the provider. */
    private Optional<String> emptyPlaces(int service) {
        var empty = reading.others().stream()
                .filter(scenario -> {
                    var funding = reading.service(scenario, service)
                            .funding()
                            .on(reading.model().lookAt());
                    if (!funding.equals(Funding.PER_ETMAAL)) {
                        return false;
                    }
                    double taken = new PastYear(reading).mean(scenario, Metric.OCCUPANCY, service);
                    return taken > 0 && taken < PAID_FOR;
                })
                .map(reading::letter)
                .toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "know.money.empty",
                        words.of(reading.serviceName(service)),
                        words.list(empty),
                        words.notation().percent(PAID_FOR)));
    }
}
