package nl.plafond.report.reading;

import java.util.stream.Stream;

/**
 * Two scenarios of a run, by their numbers.
 *
 * @param chosen the one that is looked at
 * @param against what it is compared with
 */
public record ComparedPair(int chosen, int against) {
    /** What the questions of a run compare first, in the order of the questions; a question about a course compares nothing. */
    public static Stream<ComparedPair> asked(RunView reading) {
        return reading.questions().stream()
                .filter(found -> !found.question().isCourse())
                .flatMap(found -> found.lead().stream())
                .map(found -> found.headline())
                .map(headline -> new ComparedPair(
                        reading.number(headline.of().scenario()),
                        reading.number(headline.against().scenario())));
    }
}
