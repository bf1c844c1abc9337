package nl.plafond.report.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.report.reading.AssumedLevels;
import nl.plafond.report.reading.Contrast;
import nl.plafond.report.reading.ContrastText;
import nl.plafond.report.reading.DeskYears;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.MomentText;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Estimate;
import nl.plafond.vocabulary.Metric;

/**
 * Says who waits for an indication before the lists that a question is about. They are on none of them, so that a shorter list may be no
 * more than a longer wait at the desk.
 */
record DeskText(Asked asked, ReportTexts words) {
    /** More scenarios make the sentence longer than anyone reads; the annex has all. */
    private static final int MOST_SCENARIOS = 4;

    /** A sentence or two for each desk; nothing where nobody waits for one. */
    Optional<String> sentence(Contrast lead) {
        var said = new DeskYears(reading())
                .all().stream().flatMap(desk -> of(desk, lead).stream()).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(words.together(said.stream()));
    }

    private RunView reading() {
        return asked.reading();
    }

    private Optional<String> of(DeskYears.Desk desk, Contrast lead) {
        var services = (asked.services().isEmpty() ? reading().services() : asked.services())
                .stream().filter(service -> isAt(desk, service)).toList();
        if (services.isEmpty()) {
            return Optional.empty();
        }
        int month = lead.figures().get(lead.figures().size() - 1).last();
        var scenarios = scenarios(desk, lead);
        boolean takesWeeks = scenarios.stream()
                .anyMatch(s -> at(desk, s, Metric.WAIT_MEAN, month).exists());
        return Optional.of(new AssumedLevels(reading(), words)
                .say(
                        "note.desk",
                        words.list(services.stream()
                                .map(service -> words.of(reading().serviceName(service)))
                                .toList()),
                        words.of(desk.name()),
                        new MomentText(reading(), words).month(month),
                        words.list(scenarios.stream()
                                .map(scenario -> part(desk, scenario, month))
                                .toList()),
                        takesWeeks ? words.say("note.desk.brackets") : "",
                        together(desk, services)));
    }

    /** That the figures of the desk are of other services too, which the question is not about. */
    private String together(DeskYears.Desk desk, List<Integer> services) {
        long all = reading().services().stream()
                .filter(service -> isAt(desk, service))
                .count();
        return all == services.size() ? "" : words.say("note.desk.together", all, words.of(desk.name()));
    }

    private boolean isAt(DeskYears.Desk desk, int service) {
        return new DeskYears(reading()).decidesOn(desk, asked.against(), service);
    }

    /** The one that is compared with, and those that change something at the desk, the one that the note is about before the others. */
    private List<Integer> scenarios(DeskYears.Desk desk, Contrast lead) {
        var others = Stream.concat(Stream.of(lead.scenario()), asked.compared().stream())
                .filter(scenario -> reading().changes(scenario, desk.row()));
        return Stream.concat(Stream.of(asked.against()), others)
                .distinct()
                .limit(MOST_SCENARIOS)
                .toList();
    }

    /** "met “Ongewijzigd beleid” ongeveer 4 (ongeveer 5 weken)". */
    private String part(DeskYears.Desk desk, int scenario, int month) {
        var named = new ContrastText(reading(), words).named(scenario);
        var people = Figure.about(Metric.Unit.CLIENTS, at(desk, scenario, Metric.WAITING, month), words);
        var wait = at(desk, scenario, Metric.WAIT_MEAN, month);
        return wait.exists()
                ? words.say(
                        "note.desk.part.weeks",
                        named,
                        people,
                        words.say("count.weeks", Figure.write(Metric.Unit.DAYS, wait, words.notation())))
                : words.say("note.desk.part", named, people);
    }

    private Estimate at(DeskYears.Desk desk, int scenario, Metric metric, int month) {
        return reading().findings().at(scenario, metric, desk.row(), month);
    }
}
