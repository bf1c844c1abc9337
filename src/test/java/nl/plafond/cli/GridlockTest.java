package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.results.Logbook;
import nl.plafond.theory.Distribution;
import nl.plafond.theory.MarkovChain;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Models from files whose people come to wait for each other's places, played whole and checked while they run. */
class GridlockTest {
    private static final Path FAULTS = Path.of("src/test/resources/faults");
    private static final int FIRST = 0;
    private static final int SECOND = 1;

    @Test
    void oneHereAndOneThereChangeEveryThirtyDays() throws InterruptedException {
        for (var book : played("deadlock", 20)) {
            // Whoever has 30 days of care each time changes 12 times in a leap year, or 11 if the first time comes
            // late.
            assertThat(sum(book, Metric.EXCHANGED, FIRST)).isBetween(11.0, 12.0);
            assertThat(sum(book, Metric.EXCHANGED, SECOND)).isEqualTo(sum(book, Metric.EXCHANGED, FIRST));
            assertThat(sum(book, Metric.ADMISSIONS, FIRST)).isEqualTo(sum(book, Metric.EXCHANGED, FIRST));
        }
    }

    @Test
    void twoFullServicesThatWantEachOtherAreBlockedNoMoreThanTheChainSays() throws InterruptedException {
        var books = played("gridlock", 400);
        double blocked = mean(books, Metric.BLOCKED, FIRST);
        double ahead = MarkovChain.from(0, (Integer s, MarkovChain.Names<Integer> go) -> {
                    go.to(s + 1, (10 - Math.max(0, s)) / Days.PER_YEAR);
                    go.to(s - 1, (10 + Math.min(0, s)) / Days.PER_YEAR);
                })
                .after(new Distribution<>(Map.of(0, 1.0)), 5 * Days.PER_YEAR)
                .mean(s -> Math.max(0, s));

        // Of 10 places 1.2 instead of 7.5; the standard deviation of a future is below 2.
        assertThat(blocked).isCloseTo(ahead, within(3.3 * 2 / Math.sqrt(400)));
        assertThat(ahead).isLessThan(1.5);
    }

    @Test
    void whereHalfGoesHomeFewAreBlockedToo() throws InterruptedException {
        var books = played("gridlock-half", 100);

        assertThat(mean(books, Metric.BLOCKED, FIRST)).isLessThan(2.5);
        assertThat(mean(books, Metric.BLOCKED, SECOND)).isLessThan(2.5);
        assertThat(books.stream()
                                .mapToDouble(b -> sum(b, Metric.EXCHANGED, SECOND))
                                .sum()
                        / 100)
                .isGreaterThan(5);
    }

    private static List<Logbook> played(String name, int replications) throws InterruptedException {
        var sound = (ModelResult.Sound) ModelReader.read(FAULTS.resolve(name));
        var books = new ArrayList<Logbook>();
        Experiment.of(DistinctParts.of(List.of(sound.model())))
                .seed(1)
                .replications(replications)
                .threads(2)
                .selfCheck(true)
                .play((replication, logbooks) -> books.add(logbooks.get(0)));
        return books;
    }

    private static double sum(Logbook book, Metric metric, int service) {
        double sum = 0;
        for (int month = 0; month < book.frame().months().size(); month++) {
            sum += book.at(metric, service, month);
        }
        return sum;
    }

    /** The mean at the end of the last month. */
    private static double mean(List<Logbook> books, Metric metric, int service) {
        int last = books.get(0).frame().months().size() - 1;
        return books.stream()
                .mapToDouble(book -> book.at(metric, service, last))
                .average()
                .orElseThrow();
    }
}
