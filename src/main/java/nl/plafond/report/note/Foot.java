package nl.plafond.report.note;

import java.util.EnumMap;
import java.util.Map;
import nl.plafond.model.Parameter;
import nl.plafond.model.Parameter.Status;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.Rounding;
import nl.plafond.report.reading.RunView;

/** What a note was made with, and what its numbers rest on. */
public record Foot(RunView reading, ReportTexts words) {
    /** So much of a fingerprint tells two models apart. */
    private static final int HASH = 12;

    public String line() {
        var run = reading.run();
        var parts = percents();
        return words.say(
                reading.told("note.foot"),
                words.of(reading.model().name()),
                words.notation().date(reading.start()),
                run.seed() + "",
                words.notation().number(run.replications(), 0),
                run.version(),
                run.modelHash().substring(0, Math.min(HASH, run.modelHash().length())),
                parts.get(Status.FACT),
                parts.get(Status.DERIVED),
                parts.get(Status.ESTIMATE),
                parts.get(Status.ASSUMPTION),
                parts.get(Status.TARGET) + parts.get(Status.CHOICE));
    }

    private Map<Status, Integer> percents() {
        var counts = Parameter.countedByStatus(reading.model().parameters());
        double all = Math.max(1, counts.values().stream().mapToLong(c -> c).sum());
        var shares = Rounding.percents(
                counts.values().stream().mapToDouble(c -> c / all).toArray());
        var percents = new EnumMap<Status, Integer>(Status.class);
        for (var status : counts.keySet()) {
            percents.put(status, shares[percents.size()]);
        }
        return percents;
    }
}
