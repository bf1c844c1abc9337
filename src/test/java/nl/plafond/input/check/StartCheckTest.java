package nl.plafond.input.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.plafond.input.Folders;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that cannot be is refused, and one that contradicts itself is warned of, where it stands. */
class StartCheckTest {
    private static final Path FAULTS = Folders.RESOURCES.resolve("faults");
    private static final String PAPERS = "status: assumption, reason: test}";
    private static final String WARD = "services.ward.start.";

    @TempDir
    private Path folder;

    @Test
    void moreInCareThanPlacesIsWarnedOf() {
        assertThat(Folders.english(ModelReader.read(FAULTS.resolve("more-in-care-than-places"))))
                .singleElement()
                .asString()
                .startsWith("model.yaml:46 services.zorg.start.in-care: note: 120 are in care in 100 places");
        assertThat(Folders.dutch(ModelReader.read(FAULTS.resolve("more-in-care-than-places"))))
                .singleElement()
                .asString()
                .contains("er zijn 120 mensen in zorg op 100 plekken");
    }

    @Test
    void whoWaitsBesideFreePlacesIsWarnedOf() {
        assertThat(Folders.english(ModelReader.read(FAULTS.resolve("waiting-beside-places"))))
                .singleElement()
                .asString()
                .startsWith("model.yaml:52 services.zorg.start.waiting: note: they wait beside room for 40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-fed-by-another", "list-fed-by-another-heavier", "list-with-age-limit"})
    void aListThatIsFedByAnotherServiceNeedsNothingMore(String name) {
        assertThat(Folders.english(ModelReader.read(FAULTS.resolve(name)))).isEmpty();
    }

    @Test
    void placesOfProvidersAreCountedTogether() {
        saysOnly(
                ward("places: {value: 30, unit: places, " + PAPERS, 31, 0)
                        .with("providers: {each: {" + provider("a", 60) + ", " + provider("b", 40) + "}}"),
                WARD + "in-care: note: 31 are in care in 30 places");
    }

    @Test
    void peopleOfOtherRegionsTakePlacesToo() {
        var pool = "places: {value: 30, unit: places, " + PAPERS
                + "\n  pool: {name: {nl: S, en: T}, others: {in-care: {value: 20, unit: clients, " + PAPERS
                + "}, payers: {h: {name: {nl: H, en: H}, own: true, share: {value: 40, unit: percent, " + PAPERS
                + "}, e: {name: {nl: E, en: E}, share: rest}}}";
        saysNothing(ward(pool, 10, 5));
        saysOnly(ward(pool, 11, 0), WARD + "in-care: note: 31 are in care in 30 places");
    }

    @Test
    void roomUnderAPlafondIsRoomToo() {
        var plafond =
                "plafond: {kind: hard, admission: %s, per-year: {value: 1100000, unit: euro per year, " + PAPERS + "}";
        // 36,500 euros for a year in a place: 30 clients, and 24 are in care.
        saysOnly(ward(plafond.formatted("committed"), 24, 5), WARD + "waiting: note: they wait beside room for 6");
        saysNothing(ward(plafond.formatted("committed"), 30, 5));
        // Until yesterday it may have been reached.
        saysNothing(ward(plafond.formatted("until-reached"), 24, 5));
    }

    @Test
    void aPlafondThatWouldRefuseThemExplainsWhyTheyWait() {
        var tight = "places: {value: 30, unit: places, " + PAPERS
                + "\n  plafond: {kind: hard, admission: committed, per-year: {value: 800000, unit: euro per year, "
                + PAPERS
                + "}";
        saysNothing(ward(tight, 22, 5));
    }

    @Test
    void asManyPlacesAsAreBeingMatchedMayBeFree() {
        var matching = "matching: {family: fixed, mean: {value: %d, unit: weeks, " + PAPERS + "}";
        // 30 a year join, so that 2.3 places are held in four weeks.
        var places = "places: {value: 32, unit: places, " + PAPERS;
        saysNothing(ward(places, 30, 5).with("waiting: {" + matching.formatted(4) + "}"));
        saysOnly(
                ward(places, 30, 5).with("waiting: {" + matching.formatted(2) + "}"),
                WARD + "waiting: note: they wait beside room for 2");
    }

    @Test
    void aListIsNoLongerThanItsStop() {
        var stop = "waiting: {list-stop: {length: {value: 4, unit: clients, " + PAPERS + "}}";
        saysOnly(full(5).with(stop), WARD + "waiting: note: 5 wait on a list that closes at 4");
        saysNothing(full(4).with(stop));
    }

    @Test
    void aListIsNoLongerThanPatienceLetsIt() {
        // 30 a year who last half a year: 15.
        var patience = "waiting: {patience: {family: gamma, mean: {value: 6, unit: months, " + PAPERS
                + ", cv: {value: 0.5, unit: ratio, " + PAPERS + "}}";
        saysOnly(
                full(16).with(patience),
                WARD + "waiting: note: 16 wait on a list that 30 a year join or are let in from");
        saysNothing(full(14).with(patience));
    }

    @Test
    void noListIsLongerThanTenYearsOfWhatGoesThroughIt() {
        saysOnly(full(301), WARD + "waiting: note: 301 wait on a list that 30 a year join or are let in from");
        saysNothing(full(299));
    }

    @Test
    void aListThatNobodyJoinsOrLeavesNeedsToSayHowLongTheyHaveWaited() {
        var closed = ward("places: {value: 0, unit: places, " + PAPERS, 0, 3)
                .replace("value: 30, unit: per year", "value: 0, unit: per year");
        assertThat(ModelReader.read(Folders.with(folder, closed.sure()))).isInstanceOf(ModelResult.Unsound.class);
        saysOnly(closed, WARD + "waiting: how long they have waited cannot be told");
        saysNothing(closed.replace(
                "start: {", "start: {waited: {observed: [3, 2, 1], unit: days, status: assumption, reason: test}, "));
    }

    @Test
    void whoIsBlockedHasAWayOutAndAPlaceAndIsOnTheList() {
        saysNothing(blocked(3, 5, "in-place"));
        saysOnly(blocked(3, 5, "at-home"), WARD + "blocked.next: nobody waits in this service for next");
        saysOnly(blocked(6, 5, "in-place"), WARD + "blocked.next: 6 wait for it");
        saysOnly(blocked(31, 40, "in-place"), WARD + "blocked: 31 have completed their care");
        assertThat(lines(blocked(3, 5, "in-place").replace("blocked: {next", "blocked: {nxt")))
                .singleElement()
                .asString()
                .contains("\"nxt\"");
    }

    private Model blocked(int clients, int waiting, String waits) {
        var papers = "{value: %s, unit: %s, " + PAPERS;
        return full(0).with("out: [{to: next, waits: " + waits + ", share: " + papers.formatted(100, "percent") + "}]")
                .replace("start: {", "start: {blocked: {next: " + papers.formatted(clients, "clients") + "}, ")
                .and(service("next", "places: {value: 10, unit: places, " + PAPERS, 10, waiting));
    }

    private Model full(int waiting) {
        return ward("places: {value: 30, unit: places, " + PAPERS, 30, waiting);
    }

    private static String provider(String id, int share) {
        return id + ": {name: {nl: a, en: a}, share: {value: " + share + ", unit: percent, " + PAPERS + "}";
    }

    /** Thirty a year come, and stay for a year at 100 euros a day. */
    private static Model ward(String room, int inCare, int waiting) {
        return new Model("""
                name: {nl: dorp, en: village}
                start: 2023-01-01
                end: 2026-01-01
                look-at: 2025-12-31
                baseline: ongewijzigd
                prices: {level: 2023, index: {value: 0, unit: percent per year, %s}
                services:
                """.formatted(PAPERS) + service("ward", room, inCare, waiting));
    }

    private static String service(String id, String room, int inCare, int waiting) {
        return """
                %s:
                  name: {nl: zorg, en: care}
                  referrals: {rate: {value: 30, unit: per year, PAPERS}
                  stay: {family: exponential, mean: {value: 1, unit: years, PAPERS}
                  price: {value: 100, unit: euro per etmaal, PAPERS
                  start: {in-care: {value: %d, unit: clients, PAPERS, waiting: {value: %d, unit: clients, PAPERS}
                  %s
                """.formatted(id, inCare, waiting, room).indent(2).replace("PAPERS", PAPERS);
    }

    private void saysNothing(Model model) {
        assertThat(lines(model)).isEmpty();
    }

    private void saysOnly(Model model, String beginning) {
        assertThat(lines(model)).singleElement().asString().startsWith(beginning);
    }

    private List<String> lines(Model model) {
        return Folders.english(ModelReader.read(Folders.with(folder, model.sure()))).stream()
                .map(line -> line.replaceFirst("model.yaml:\\d+ ", ""))
                .toList();
    }

    private record Model(String text) {
        /** The model with a range for each number, which is the number itself. */
        String sure() {
            return text.replaceAll("(value: ([0-9]+|0.5), unit: [a-z ]+), ", "$1, range: [$2, $2], ");
        }

        Model with(String line) {
            return new Model(text + "    " + line + "\n");
        }

        Model and(String service) {
            return new Model(text + service);
        }

        Model replace(String old, String other) {
            return new Model(text.replaceFirst(Pattern.quote(old), other));
        }
    }
}
