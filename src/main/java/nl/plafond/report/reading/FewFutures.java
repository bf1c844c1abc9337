package nl.plafond.report.reading;

import java.util.Optional;
import nl.plafond.statistics.MinimumReplications;

/** Says, once and on top, that a run has too few possible futures to rely on. */
public record FewFutures(RunView reading, ReportTexts words) {
    /** The notice; nothing for a run that is long enough. */
    public Optional<String> notice() {
        int played = reading.findings().replications();
        return played < MinimumReplications.LEAST
                ? Optional.of(words.say(played == 1 ? "few.one" : "few", played, MinimumReplications.LEAST))
                : Optional.empty();
    }
}
