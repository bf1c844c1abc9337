package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words about a course hold for all of it: seasons, peaks and troughs are named, with their moments. */
class CourseInWordsTest {
    private static final int FUTURES = 120;

    @TempDir
    private Path folder;

    private static List<String> titles(String text) {
        return text.lines()
                .filter(l -> l.contains("zonder maatregelen") || l.contains("without measures"))
                .toList();
    }

    private static String title(String text, String what) {
        return titles(text).stream().filter(l -> l.contains(what)).findFirst().orElseThrow();
    }

    @Test
    void aListThatAPlafondEmptiesEveryJanuaryIsSaidToComeBack() {
        var told = Told.of("year-end", 1, FUTURES);
        assertThat(title(told.dutch(), "de wachtlijst"))
                .contains("elk jaar van 0 in januari naar ongeveer 2")
                .contains("in december")
                .doesNotContain("groeit de wachtlijst");
        assertThat(title(told.dutch(), "het aantal mensen in zorg"))
                .contains("elk jaar van ongeveer 2")
                .contains("in januari naar ongeveer")
                .doesNotContain("daalt het aantal");
        assertThat(title(told.english(), "the waiting list"))
                .contains("every year from 0 in January to about 2")
                .contains("people in December");
        assertThat(told.dutch()).contains("Bij ongewijzigd beleid gaat deze wachtlijst elk jaar van 0 in januari");
    }

    @Test
    void ofAListThatGrowsAsWellTheMeanOverTheYearIsTold() {
        var told = Told.changed("year-end", folder, m -> m.replace("value: 120", "value: 128"), FUTURES);
        assertThat(title(told.dutch(), "de wachtlijst"))
                .contains("elk jaar van 0 in januari")
                .contains("gemiddeld over het jaar groeit dat van");
    }

    @Test
    void aSingleYearDoesNotComeBack() {
        var told = Told.changed(
                "year-end",
                folder,
                m -> m.replace("end: 2026-01-01", "end: 2021-07-01")
                        .replace("look-at: 2023-12-31", "look-at: 2020-12-31"),
                FUTURES);
        assertThat(told.dutch()).doesNotContain("elk jaar van");
        assertThat(title(told.dutch(), "de wachtlijst"))
                .contains("groeit de wachtlijst tot ongeveer 10 mensen in december 2020");
    }

    @Test
    void whereThePlafondIsNeverReachedNobodyWaitsAndNothingComesBack() {
        var told = Told.changed("year-end", folder, m -> m.replace("value: 650000", "value: 6500000"), FUTURES);
        assertThat(told.dutch()).doesNotContain("elk jaar van").doesNotContain("groeit de wachtlijst");
    }

    @Test
    void aPeakBetweenTwoEmptyListsIsInTheTitle() {
        var told = Told.of("hump", 1, FUTURES);
        assertThat(title(told.dutch(), "de wachtlijst"))
                .matches(".*groeit de wachtlijst tot ongeveer 5\\d mensen in december 2022 en daalt daarna; .*");
        assertThat(told.dutch()).doesNotContain("wacht vrijwel niemand");
        // That a limit does not bind in the year that is looked at is not that none ever did.
        assertThat(told.dutch()).contains("In 2020–2022 knelt hier wel een grens.");
    }

    @Test
    void aTroughBetweenTwoLongListsIsInTheTitle() {
        // Forty wait; from 2022 on there is room for them, until the places close again.
        var told = Told.changed(
                "hump",
                folder,
                m -> m.replace("      waiting:\n        value: 0", "      waiting:\n        value: 40")
                        .replace(
                                "from: 2023-01-01",
                                "from: 2022-01-01\n    - value: 12\n      unit: places\n"
                                        + "      status: fact\n      source: nota\n      quote: '12'\n      from: 2023-01-01"),
                FUTURES);
        assertThat(title(told.dutch(), "de wachtlijst"))
                .as("%s", titles(told.dutch()))
                .contains("het laagst in januari 2022 met 0")
                .doesNotContain("groeit de wachtlijst van");
    }

    @Test
    void aPeakInTheFirstYearIsNamedThoughTheEndsAreEqual() {
        var told = Told.changed("hump", folder, m -> m.replace("from: 2023-01-01", "from: 2020-10-01"), FUTURES);
        assertThat(title(told.dutch(), "de wachtlijst")).contains("in september 2020 en daalt daarna");
    }
}
