package nl.plafond.report.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.ClientGroup;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Label;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.measures.ChangeStay;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.questions.QuestionRecordBuilder;
import nl.plafond.model.region.Region;
import nl.plafond.report.Examples;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.report.reading.RunView;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.FutureDifferences;
import nl.plafond.statistics.Tally;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.Headlines;
import nl.plafond.statistics.headlines.QuestionFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

/** What a note says of groups of clients, from logbooks that were written by hand. */
class GroupTextTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final int FUTURES = 100;
    private static final int LAST_YEAR = 12;
    private static final Frame FRAME = Frame.of(List.of("wonen", "hulp"), START, END, List.of("gouda"))
            .withGroups(List.of(
                    new Frame.Group(2, 0, "licht"), new Frame.Group(3, 0, "midden"), new Frame.Group(4, 0, "zwaar")));
    /** What the groups cost under unchanged policy in a month, in euros; the first is the most of all. */
    private static final double[] COST = {90_000, 30_000, 60_000};

    private static ClientGroup group(String id, String nl, String en, double share) {
        return ClientGroup.of(
                id, new Label(nl, en), new Share(share), new DurationDistribution.Fixed(100), Optional.empty());
    }

    private static CareModel model() {
        return Region.starting(START)
                .until(END)
                .with(Region.service("wonen")
                        .named("Wonen", "Housing")
                        .groups(
                                group("licht", "Licht", "Light", 0.5),
                                group("midden", "Midden", "Middle", 0.3),
                                group("zwaar", "Zwaar", "Heavy", 0.2)))
                .with(Region.service("hulp").named("Hulp", "Help").stay(new DurationDistribution.Fixed(1)))
                .build();
    }

    private static Measure shorter(String service, String group) {
        return new ChangeStay(
                new ServiceId(service),
                Optional.of(group).filter(g -> !g.isEmpty()),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 1, 1),
                -0.1);
    }

    /** A question on housing with two scenarios of which the measures are those, and what they cost more in a month by group. */
    private static Asked asked(List<Measure> first, List<Measure> second, double... more) {
        var scenarios = List.of(
                scenario("nu", "Nu", "Now", List.of()),
                scenario("plan", "Plan", "Plan", first),
                scenario("later", "Later", "Later on", second));
        var model = model();
        var tally = new Tally(FRAME, scenarios.size(), 0, model.splits());
        tally.tellCost(model);
        for (int future = 0; future < FUTURES; future++) {
            tally.add(List.of(book(), book(more), book()));
        }
        var question = QuestionRecordBuilder.builder()
                .id("groepen")
                .question(new Label("Wat doet het plan?", "What does the plan do?"))
                .scenarios(scenarios.stream().map(Scenario::id).toList())
                .against("nu")
                .services(List.of(new ServiceId("wonen")))
                .metrics(List.of(Metric.WAITING))
                .moments(List.of(new MonthEnd(LocalDate.of(2022, 12, 31))))
                .target(Optional.empty())
                .worthSaying(Map.of())
                .build();
        var headlines = new Headlines(FRAME)
                .of(question).stream()
                        .map(h -> new HeadlineFinding(
                                h,
                                FutureDifferences.of(),
                                1,
                                new VarianceShares.None(VarianceShares.Reason.NOTHING_DRAWN),
                                new Tipping.None(Tipping.Reason.NOTHING_DRAWN),
                                Optional.empty()))
                        .toList();
        return new Asked(
                RunView.of(model, scenarios, tally.findings(), Examples.READING.run()),
                new QuestionFinding(question, headlines, List.of()));
    }

    private static Scenario scenario(String id, String nl, String en, List<Measure> measures) {
        return new Scenario(id, new Label(nl, en), new Label("Wat?", "What?"), measures);
    }

    /** Ten clients of each group are in care for two years; in the second a group may cost more, in every future alike. */
    private static Logbook book(double... more) {
        var book = new LogbookWriter(FRAME);
        for (int month = 0; month < FRAME.months().size(); month++) {
            for (int g = 0; g < COST.length; g++) {
                int row = FRAME.groups().get(g).row();
                double extra = month >= LAST_YEAR && g < more.length ? more[g] : 0;
                for (int of : new int[] {0, row}) {
                    book.add(Metric.IN_CARE, of, month, 10);
                    book.add(Metric.ETMALEN, of, month, 300);
                    book.add(Metric.COST_CARE, of, month, COST[g] + extra);
                }
            }
        }
        return book.close();
    }

    private static String measures(Asked asked, ReportTexts words) {
        return new GroupText(asked, words).measures();
    }

    private static Optional<String> most(Asked asked, ReportTexts words) {
        return new GroupText(asked, words).most(asked.lead());
    }

    @Test
    void aMeasureForOneGroupIsSaidToBeForThatGroupAlone() {
        var asked = asked(List.of(shorter("wonen", "zwaar"), shorter("hulp", "")), List.of());

        assertThat(measures(asked, ReportTexts.DUTCH))
                .isEqualTo("“Plan” heeft in Wonen een maatregel voor alleen de groep “Zwaar”.");
        assertThat(measures(asked, ReportTexts.ENGLISH))
                .isEqualTo("“Plan” has a measure in Housing for the group “Heavy” alone.");
    }

    @Test
    void severalGroupsAreNamedTogetherAndEachOnce() {
        var asked = asked(
                List.of(shorter("wonen", "zwaar"), shorter("wonen", "licht"), shorter("wonen", "zwaar")),
                List.of(shorter("wonen", "midden")));

        assertThat(measures(asked, ReportTexts.DUTCH))
                .isEqualTo("“Plan” heeft in Wonen maatregelen voor alleen de groepen “Zwaar” en “Licht”. "
                        + "“Later” heeft in Wonen een maatregel voor alleen de groep “Midden”.");
        assertThat(measures(asked, ReportTexts.ENGLISH))
                .isEqualTo("“Plan” has measures in Housing for the groups “Heavy” and “Light” alone. "
                        + "“Later on” has a measure in Housing for the group “Middle” alone.");
    }

    @Test
    void measuresForEveryoneSayNothingOfGroups() {
        assertThat(measures(asked(List.of(shorter("wonen", "")), List.of()), ReportTexts.DUTCH))
                .isEmpty();
    }

    @Test
    void theGroupWhoseCostChangesMostIsNamedWhicheverWayThatIs() {
        // In a year 12 times as much: 240,000 less for the heavy, and 120,000 more for the light, who cost most as it
        // is.
        var asked = asked(List.of(shorter("wonen", "zwaar")), List.of(), 10_000, 0, -20_000);

        assertThat(most(asked, ReportTexts.DUTCH))
                .contains(
                        "Van de groepen in Wonen veranderen in 2022 met “Plan” de kosten van zorg het meest voor “Zwaar”: "
                                + "€\u00a0240.000 minder. Bij ongewijzigd beleid is dat 33% van de mensen die er in dat jaar in zorg zijn.");
        assertThat(most(asked, ReportTexts.ENGLISH))
                .contains(
                        "Of the groups in Housing the cost of care changes most for “Heavy” with “Plan” in 2022: "
                                + "€\u00a0240,000 less. Under unchanged policy they are 33% of the people who are in care there in that year.");
    }

    @Test
    void nothingIsSaidOfGroupsWhoseCostStaysAsItIs() {
        assertThat(most(asked(List.of(), List.of()), ReportTexts.DUTCH)).isEmpty();
    }

    @Test
    void aRegionWithoutGroupsSaysNothingOfThem() {
        var reading = Examples.READING;
        assertThat(reading.findings().frame().groups()).isEmpty();
        var asked = new MadeUpNote(
                        reading.model(),
                        IntStream.range(0, 2).mapToObj(reading.scenarios()::get).toList(),
                        Arrays.asList((month, future) -> 40, (month, future) -> 20),
                        FUTURES)
                .asked(LocalDate.of(2024, 12, 31));

        assertThat(measures(asked, ReportTexts.DUTCH)).isEmpty();
        assertThat(most(asked, ReportTexts.DUTCH)).isEmpty();
    }
}
