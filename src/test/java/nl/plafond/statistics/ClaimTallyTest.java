package nl.plafond.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.plafond.model.Budget;
import nl.plafond.model.CareModel;
import nl.plafond.model.CareModelRecordBuilder;
import nl.plafond.model.Label;
import nl.plafond.model.Municipality;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.claims.Claim;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.model.claims.ClaimFigureRecordBuilder;
import nl.plafond.model.claims.ClaimRecordBuilder;
import nl.plafond.model.claims.ExpectedRange;
import nl.plafond.model.claims.ExpectedRange.Unit;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.model.claims.ObservationTime.MonthEnd;
import nl.plafond.model.claims.ObservationTime.Years;
import nl.plafond.model.programme.Booked;
import nl.plafond.model.programme.Booked.Amount;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.model.programme.ProgrammeMeasureRecordBuilder;
import nl.plafond.results.Logbook;
import nl.plafond.statistics.ClaimTally.Play;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Metric;
import org.junit.jupiter.api.Test;

/** Claims on logbooks written by hand: what is added up, averaged, compared and divided. */
class ClaimTallyTest {
    private static final Label NAME = new Label("bewering", "claim");
    private static final ObservationTime JULY = new MonthEnd(LocalDate.of(2023, 7, 31));
    private static final ObservationTime YEAR = new Years(2024, 2024);

    @Test
    void moneyAndFlowsOfAYearAreAddedUpAndPeopleAveraged() {
        assertThat(level("cost-care", YEAR, 10)).isEqualTo(12 * 2 * 10);
        assertThat(level("admissions", YEAR, 10)).isEqualTo(12 * 2 * 10);
        assertThat(level("waiting", YEAR, 10)).isEqualTo(2 * 10);
        assertThat(level("cost-care", JULY, 10)).isEqualTo(2 * 10);
        assertThat(level("cost-care", new Years(2023, 2024), 10)).isEqualTo((6 + 12) / 2.0 * 2 * 10);
    }

    @Test
    void whoWasServedWasThereAtTheStartOrCame() {
        // In each service: 10 in care at the end of January and 10 who left in it, then 11 months of 10 admissions.
        assertThat(level("served", YEAR, 10)).isEqualTo(2 * (10 + 10 + 11 * 10));
    }

    @Test
    void servicesMayBeNamed() {
        var figure = figure("waiting", JULY, List.of(new ServiceId("b")));
        var tally = tally(claim(figure, Optional.empty(), false), List.of());
        tally.add(List.of(Books.of(spot -> spot.service() == 1 ? 7 : 100)));
        assertThat(tally.finding().found()).isEqualTo(7);
    }

    @Test
    void aDifferenceIsPairedAndMayBeAPartOfTheOther() {
        var figure = figure("cost-care", JULY, List.of());
        var pairs = new double[30][];
        Arrays.setAll(pairs, k -> new double[] {9 * (1 + k % 3), 10 * (1 + k % 3)});
        var difference = compared(claim(figure, Optional.of(figure), false), pairs);
        assertThat(difference.found()).isCloseTo(2 * -2.0, within(1e-9));
        var relative = compared(claim(figure, Optional.of(figure), true), pairs);
        // A tenth less in every replication, however much these differ: a ratio without any doubt.
        assertThat(relative.found()).isCloseTo(-10, within(1e-9));
        assertThat(relative.high() - relative.low()).isCloseTo(0, within(1e-9));
        assertThat(difference.high() - difference.low()).isPositive();
    }

    @Test
    void theSumOfPartsIsACombinationOfPlays() {
        var figure = figure("cost-care", JULY, List.of());
        var claim = claim(figure, Optional.of(figure), false);
        // Unchanged 10, alone 8 and 7, together 6: the parts save 5 and together they save 4.
        var tally = new ClaimTally(
                claim,
                model(Programme.none()),
                List.of(new Play(3, 1)),
                List.of(new Play(0, -1), new Play(1, 1), new Play(2, 1)));
        for (int i = 0; i < 3; i++) {
            tally.add(books(10, 8, 7, 6));
        }
        assertThat(tally.finding().found()).isEqualTo(2 * 1);
        assertThat(tally.finding().replications()).isEqualTo(3);
    }

    @Test
    void aFigureMayBeDividedByAnother() {
        var figure = ClaimFigureRecordBuilder.builder()
                .scenario("x")
                .metric("cost-care")
                .per("admissions")
                .services(List.of())
                .moment(JULY)
                .payers(List.of())
                .spread(false)
                .build();
        var tally = tally(claim(figure, Optional.empty(), false), List.of());
        tally.add(List.of(Books.of(spot -> spot.metric() == Metric.ADMISSIONS ? 4 : 10)));
        tally.add(List.of(Books.of(spot -> spot.metric() == Metric.ADMISSIONS ? 6 : 40)));
        assertThat(tally.finding().found()).isEqualTo(5);
    }

    @Test
    void aBillIsThatOfTheRegionOrOfWhoIsNamed() {
        // In the made-up books the bills are 0, 1, 2, …: the year runs fastest, then the municipality, then the
        // service.
        assertThat(bill(List.of())).isEqualTo((1 + 4 + 7) + (10 + 13 + 16));
        assertThat(bill(List.of("y"))).isEqualTo(4 + 13);
        assertThat(bill(List.of("x", "z"))).isEqualTo(1 + 7 + 10 + 16);
    }

    @Test
    void whatIsBookedNeedsNoPlay() {
        var booked = new Booked(2024, amount("1", 1), amount("5", 5), amount("-4", -4));
        var one = measure("01-een", true, booked);
        var two = measure("02-twee", false, booked);
        var programme = new Programme(NAME, List.of(one, two));
        assertThat(booked(programme, "01-een")).isEqualTo(-4);
        assertThat(booked(programme, Programme.TOGETHER)).isEqualTo(-4);
    }

    @Test
    void aSpreadIsOfTheYearsOneByOne() {
        var figure = ClaimFigureRecordBuilder.builder()
                .scenario("x")
                .metric("cost-care")
                .services(List.of())
                .moment(new Years(2023, 2024))
                .payers(List.of())
                .spread(true)
                .build();
        var tally = tally(claim(figure, Optional.empty(), false), List.of());
        for (double value : new double[] {8, 12}) {
            tally.add(books(value));
        }
        // The standard deviation of 8 and 12 is the root of 8, their mean 10.
        assertThat(tally.finding().found()).isCloseTo(Math.sqrt(8) / 10, within(1e-9));
    }

    private static double level(String metric, ObservationTime moment, double value) {
        var tally = tally(claim(figure(metric, moment, List.of()), Optional.empty(), false), List.of());
        tally.add(books(value));
        return tally.finding().found();
    }

    private static double bill(List<String> payers) {
        var figure = ClaimFigureRecordBuilder.builder()
                .scenario("x")
                .metric("bill")
                .services(List.of())
                .moment(YEAR)
                .payers(payers)
                .spread(false)
                .build();
        var tally = tally(claim(figure, Optional.empty(), false), List.of());
        tally.add(books(0));
        return tally.finding().found();
    }

    private static double booked(Programme programme, String scenario) {
        var figure = ClaimFigureRecordBuilder.builder()
                .scenario(scenario)
                .metric("booked-net")
                .services(List.of())
                .moment(YEAR)
                .payers(List.of())
                .spread(false)
                .build();
        var tally = new ClaimTally(claim(figure, Optional.empty(), false), model(programme), List.of(), List.of());
        tally.add(books(0));
        return tally.finding().found();
    }

    private static ClaimFinding compared(Claim claim, double[][] pairs) {
        var tally = tally(claim, List.of(new Play(1, 1)));
        for (var pair : pairs) {
            tally.add(books(pair));
        }
        return tally.finding();
    }

    private static ClaimTally tally(Claim claim, List<Play> against) {
        return new ClaimTally(claim, model(Programme.none()), List.of(new Play(0, 1)), against);
    }

    private static ClaimFigure figure(String metric, ObservationTime moment, List<ServiceId> services) {
        return ClaimFigureRecordBuilder.builder()
                .scenario("x")
                .metric(metric)
                .services(services)
                .moment(moment)
                .payers(List.of())
                .spread(false)
                .build();
    }

    private static Claim claim(ClaimFigure figure, Optional<ClaimFigure> against, boolean relative) {
        var grounds = new Claim.Grounds(Optional.empty(), Optional.empty(), Optional.of("toy"));
        var unit = relative ? Unit.PERCENT : Unit.CLIENTS;
        return ClaimRecordBuilder.builder()
                .name(NAME)
                .experiment("1")
                .grounds(grounds)
                .figure(figure)
                .against(against)
                .relative(relative)
                .expected(ExpectedRange.zero(1, unit))
                .build();
    }

    private static List<Logbook> books(double... values) {
        return Arrays.stream(values).mapToObj(Books::filledWith).toList();
    }

    private static Amount amount(String printed, double euros) {
        return new Amount(printed, OptionalDouble.of(euros));
    }

    private static ProgrammeMeasure measure(String id, boolean adopted, Booked booked) {
        return ProgrammeMeasureRecordBuilder.builder()
                .id(id)
                .number(id)
                .name(NAME)
                .question(NAME)
                .adopted(adopted)
                .sizedFromBooking(false)
                .booked(List.of(booked))
                .build();
    }

    private static CareModel model(Programme programme) {
        return CareModelRecordBuilder.builder()
                .id("toy")
                .name(NAME)
                .start(LocalDate.of(2023, 7, 1))
                .end(LocalDate.of(2025, 7, 1))
                .lookAt(LocalDate.of(2024, 12, 31))
                .priceLevel(2023)
                .priceIndex(Timeline.constant(Growth.NONE))
                .municipalities(List.of(new Municipality("dorp", NAME, 1)))
                .programme(programme)
                .budget(Budget.NONE)
                .baseline("x")
                .build();
    }
}
