package nl.plafond.report.reading;

import java.util.Optional;

/**
 * What is said of a region of which no volume is published, so that how many people and how much money there are is assumed.
 *
 * <p>Then no sentence, tile or card tells a level: only differences, shares and what these depend on. Tables and charts have
 * levels, and say above them that these are assumed.
 */
public record AssumedLevels(RunView reading, ReportTexts words) {
    /** The notice that stands on top; nothing for a region of which levels are known. */
    public Optional<String> notice() {
        return are() ? Optional.of(words.say("levels.assumed")) : Optional.empty();
    }

    /** What stands above a table or a chart with levels. */
    public String above(String caption) {
        return are() ? words.say("levels.above", caption) : caption;
    }

    /** What stands below the title of a note. */
    public String below(String compared) {
        return are() ? compared + " " + words.say("levels.below") : compared;
    }

    /** A sentence with levels, or the one beside it without them. */
    public String say(String key, Object... fillings) {
        return are() ? words.say(key + ".assumed", fillings).strip() : words.say(key, fillings);
    }

    /** Whether levels are assumed. */
    public boolean are() {
        return reading.model().levelsAssumed();
    }
}
