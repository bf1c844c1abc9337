package nl.plafond.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.plafond.results.KeptPlay.Asked;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** What is kept of plays that are written by hand. */
class FigureRecorderTest {
    private static final Frame FRAME =
            Frame.of(List.of("wonen", "thuis"), LocalDate.of(2023, 7, 1), LocalDate.of(2025, 1, 1), List.of("stad"));
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final Asked ASKED = new Asked(Set.of("wonen"), Set.of(JUNE), Set.of(2024));
    private static final KeptPlay NOW = new KeptPlay("nu", Set.of("wonen", "thuis"), KeptPlay.COURSE, List.of(ASKED));
    private static final KeptPlay MORE = new KeptPlay("meer", Set.of("wonen"), KeptPlay.COURSE, List.of(ASKED));

    /** A play in which so many wait at each service and so much is paid there in each month, and nobody was admitted. */
    private static Logbook book(double waiting, double cost) {
        var book = new LogbookWriter(FRAME);
        for (int month = 0; month < FRAME.months().size(); month++) {
            for (int service = 0; service < 2; service++) {
                book.put(Metric.WAITING, service, month, waiting + month);
                book.put(Metric.COST_TOTAL, service, month, cost);
                book.put(Metric.PLACES, service, month, 30);
                book.put(Metric.WAIT_MEAN, service, month, waiting == 1 ? Double.NaN : waiting);
            }
        }
        return book.close();
    }

    private static FigureTable table() {
        var recorder = new FigureRecorder(FRAME, List.of(NOW, MORE));
        recorder.add(PlayKind.FUTURE, 0, List.of(book(1, 10), book(2, 20)));
        recorder.add(PlayKind.FUTURE, 1, List.of(book(3, 30), book(4, 40)));
        recorder.add(PlayKind.SECOND_CHANCE, 0, List.of(book(5, 50), book(6, 60)));
        return recorder.table();
    }

    private static float[] values(String name) {
        var table = table();
        int column = IntStream.range(0, table.columns())
                .filter(c -> table.name(c).equals(name))
                .findFirst()
                .orElseThrow();
        return table.values(column);
    }

    @Test
    void aRowIsAScenarioInAFuture() {
        var table = table();
        assertThat(IntStream.range(0, table.size())
                        .mapToObj(row ->
                                table.scenario(row) + " " + table.kind(row).id() + " " + table.future(row)))
                .containsExactly(
                        "nu future 0",
                        "nu future 1",
                        "nu second-chance 0",
                        "meer future 0",
                        "meer future 1",
                        "meer second-chance 0");
    }

    @Test
    void whatStandsIsThatOfADayAndWhatAddsUpThatOfAYear() {
        // June 2024 is the twelfth month; all together is both services.
        assertThat(values("wonen.waiting.2024-06-30")).containsExactly(12, 14, 16, 13, 15, 17);
        assertThat(values("all.waiting.2024-06-30")).containsExactly(24, 28, 32, 26, 30, 34);
        assertThat(values("all.cost-total.2023")).containsExactly(120, 360, 600, 240, 480, 720);
        assertThat(values("wonen.cost-total.2024")).containsExactly(120, 360, 600, 240, 480, 720);
        // Over 2024 the months 7 to 18, so on average 11.5 after the first.
        assertThat(values("wonen.waiting.2024")).containsExactly(12.5f, 14.5f, 16.5f, 13.5f, 15.5f, 17.5f);
    }

    @Test
    void aServiceThatAScenarioLeavesAsItIsStandsOnce() {
        var none = Float.NaN;
        assertThat(values("thuis.waiting.2024-12-31")).containsExactly(18, 20, 22, none, none, none);
    }

    @Test
    void whatDoesNotExistIsThereWithoutAValue() {
        assertThat(values("wonen.wait-mean.2024-06-30")).containsExactly(Float.NaN, 3, 5, 2, 4, 6);
    }

    @Test
    void whatIsAlwaysTheSameOrThatNobodyAsksForHasNoColumn() {
        var table = table();
        var names = IntStream.range(0, table.columns()).mapToObj(table::name).toList();
        assertThat(names)
                .noneMatch(name -> name.contains("places") || name.contains("admissions"))
                .contains("all.cost-total.2023", "wonen.waiting.2023-12-31")
                // Of a service the money of a year that nobody asks for is told by the table of costs.
                .doesNotContain("thuis.cost-total.2023", "thuis.waiting.2024-06-30", "wonen.wait-mean.2023-12-31");
    }
}
