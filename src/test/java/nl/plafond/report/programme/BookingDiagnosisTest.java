package nl.plafond.report.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.plafond.report.Examples;
import nl.plafond.report.programme.MeasureEvidence.Effect;
import nl.plafond.report.programme.MeasureEvidence.Kind;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.statistics.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BookingDiagnosisTest {
    private static final int N = 100;
    private static final Difference ZERO = new Difference(0, 0, 0, 0, N);
    private static final Effect REST = effect(0, true, ZERO, ZERO, ZERO);
    private static final LocalDate BEFORE = LocalDate.of(2021, 1, 1);

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "the booked amount lies in the interval",
                        care(-500_000, saves(480_000, 30_000), REST),
                        "Ongeveer wat ingeboekt is."),
                Arguments.of(
                        "a narrow interval just beside the booked amount",
                        care(-500_000, saves(495_000, 1000), REST),
                        "Ongeveer wat ingeboekt is."),
                Arguments.of(
                        "zero and the booked amount are both in the interval",
                        care(-500_000, saves(300_000, 400_000), REST),
                        "Niet zeker: het kan uitkomen, of niets opleveren."),
                Arguments.of(
                        "care costs what it did while the list shortens",
                        care(-500_000, ZERO, effect(0, true, ZERO, change(-12, 2), ZERO)),
                        "Er is geen zekere besparing: plekken die vrijkomen, zijn meteen gevuld vanaf de wachtlijst van"
                                + " Beschermd wonen; die lijst wordt ongeveer 12\u00a0mensen korter."),
                Arguments.of(
                        "what is saved is bridging care",
                        care(
                                -500_000,
                                saves(100_000, 9000),
                                new Effect(0, true, 13e6, ZERO, saves(99_000, 9000), change(-12, 2), ZERO, ZERO)),
                        "Bespaart minder dan ingeboekt: de plekken blijven vol vanaf de wachtlijst van Beschermd wonen;"
                                + " die lijst wordt ongeveer 12\u00a0mensen korter en dat scheelt overbruggingszorg."),
                Arguments.of(
                        "money is saved on people who wait",
                        care(
                                -500_000,
                                saves(900_000, 9000),
                                effect(0, true, saves(900_000, 9000), change(12, 2), ZERO)),
                        "Bespaart meer dan ingeboekt:"
                                + " de wachtlijst van Beschermd wonen wordt ongeveer 12\u00a0mensen langer."),
                Arguments.of(
                        "a list that grows where more is paid for care saves nothing",
                        care(
                                -500_000,
                                saves(900_000, 9000),
                                effect(0, true, saves(-300_000, 9000), change(12, 2), ZERO),
                                effect(2, false, saves(1_200_000, 9000), ZERO, change(-70, 2))),
                        "Bespaart meer dan ingeboekt: in Begeleiding thuis zijn aan het eind van het jaar ongeveer"
                                + " 70\u00a0mensen minder in zorg."),
                Arguments.of(
                        "without a limit a list tells nothing",
                        care(-500_000, ZERO, effect(0, false, ZERO, change(-12, 2), ZERO)),
                        "Er is geen zekere besparing."),
                Arguments.of(
                        "a saving that grows",
                        later(-500_000, saves(100_000, 20_000), saves(400_000, 20_000), true),
                        "Bespaart minder dan ingeboekt: het werkt alleen op wie nieuw komt en groeit dus nog;"
                                + " in 2029 bespaart het ongeveer \u20ac\u00a0400.000."),
                Arguments.of(
                        "a saving that does not grow",
                        later(-500_000, saves(100_000, 20_000), saves(110_000, 20_000), true),
                        "Bespaart minder dan ingeboekt."),
                Arguments.of(
                        "a saving that grows, and not for newcomers alone",
                        later(-500_000, saves(100_000, 20_000), saves(400_000, 20_000), false),
                        "Bespaart minder dan ingeboekt: het effect groeit nog;"
                                + " in 2029 bespaart het ongeveer \u20ac\u00a0400.000."),
                Arguments.of(
                        "another service costs more",
                        care(
                                -500_000,
                                saves(100_000, 20_000),
                                effect(0, true, saves(400_000, 20_000), ZERO, change(-5, 1)),
                                effect(2, false, saves(-300_000, 20_000), ZERO, ZERO)),
                        "Bespaart minder dan ingeboekt: Beschermd wonen kost minder, maar Begeleiding thuis kost er"
                                + " ongeveer \u20ac\u00a0300.000 bij."),
                Arguments.of(
                        "fewer people than booked, and nothing else",
                        care(
                                -500_000,
                                saves(100_000, 20_000),
                                effect(0, true, saves(100_000, 20_000), ZERO, change(-2, 0.4))),
                        "Bespaart minder dan ingeboekt: in Beschermd wonen zijn aan het eind van het jaar ongeveer"
                                + " 2\u00a0mensen minder in zorg."),
                Arguments.of(
                        "more than booked",
                        care(-500_000, saves(900_000, 20_000), REST),
                        "Bespaart meer dan ingeboekt."),
                Arguments.of(
                        "it costs money",
                        care(-500_000, saves(-90_000, 20_000), REST),
                        "Bespaart niets, maar kost ongeveer \u20ac\u00a090.000."),
                Arguments.of("a cost as booked", cost(80_000, exactly(80_000)), "Precies wat ingeboekt is."),
                Arguments.of("nothing, as booked", cost(0, ZERO), "Precies wat ingeboekt is."),
                Arguments.of(
                        "zero is booked, and it saves",
                        care(0, saves(90_000, 20_000), REST),
                        "Bespaart meer dan ingeboekt."),
                Arguments.of(
                        "a cost is booked, and it saves",
                        care(20_000, saves(90_000, 20_000), REST),
                        "Bespaart ongeveer \u20ac\u00a090.000, terwijl er kosten zijn ingeboekt."),
                Arguments.of(
                        "a saving is booked and there are costs only",
                        cost(-300_000, exactly(80_000)),
                        "Bespaart niets, maar kost \u20ac\u00a080.000:"
                                + " er zijn alleen kosten; een besparing is er niet uit af te leiden."),
                Arguments.of(
                        "a price",
                        of(Kind.PRICE, OptionalDouble.of(-500_000), saves(100_000, 9000), BEFORE, 2024),
                        "Bespaart minder dan ingeboekt: in de simulatie verandert alleen de prijs;"
                                + " wie er komt, wacht en weggaat, blijft gelijk."),
                Arguments.of(
                        "a price that changes during the year",
                        of(
                                Kind.PRICE,
                                OptionalDouble.of(-232_500),
                                saves(104_000, 9000),
                                LocalDate.of(2021, 6, 1),
                                2021),
                        "Bespaart minder dan ingeboekt: het begint pas op 1 juni 2021."),
                Arguments.of(
                        "a price as booked",
                        of(Kind.PRICE, OptionalDouble.of(-100_000), saves(100_000, 9000), BEFORE, 2024),
                        "Ongeveer wat ingeboekt is: in de simulatie verandert alleen de prijs;"
                                + " wie er komt, wacht en weggaat, blijft gelijk."),
                Arguments.of(
                        "a cost as booked, in the year before the price changes",
                        of(Kind.PRICE, OptionalDouble.of(170_000), exactly(170_000), LocalDate.of(2022, 7, 1), 2021),
                        "Precies wat ingeboekt is."),
                Arguments.of(
                        "nothing booked",
                        of(Kind.PRICE, OptionalDouble.empty(), saves(100_000, 9000), BEFORE, 2024),
                        "Er is niets ingeboekt, maar het bespaart ongeveer \u20ac\u00a0100.000:"
                                + " in de simulatie verandert alleen de prijs;"
                                + " wie er komt, wacht en weggaat, blijft gelijk."),
                Arguments.of(
                        "booked before it starts",
                        of(Kind.PRICE, OptionalDouble.of(-314_263), ZERO, LocalDate.of(2022, 1, 1), 2021),
                        "Er is geen zekere besparing: het begint pas op 1 januari 2022, en er is al voor ingeboekt."),
                Arguments.of(
                        "nothing to simulate",
                        new MeasureEvidence(
                                2024,
                                OptionalDouble.of(-50_000),
                                ZERO,
                                Kind.NOTHING,
                                Optional.empty(),
                                List.of(),
                                Optional.empty()),
                        "Er is geen zekere besparing: het document zegt niet wat er verandert,"
                                + " dus er is niets om door te rekenen."),
                Arguments.of(
                        "a year beyond the horizon",
                        of(
                                Kind.CARE,
                                OptionalDouble.of(-500_000),
                                new Difference(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0),
                                BEFORE,
                                2031),
                        "Dit jaar is niet in zijn geheel doorgerekend."));
    }

    private static Difference saves(double euros, double half) {
        return change(-euros, half);
    }

    private static Difference change(double mean, double half) {
        return new Difference(mean, mean - half, mean + half, mean < 0 ? 1 : 0, N);
    }

    private static Difference exactly(double euros) {
        return change(euros, 0);
    }

    private static Effect effect(int service, boolean limited, Difference care, Difference list, Difference inCare) {
        return new Effect(service, limited, 13_000_000, care, ZERO, list, inCare, ZERO);
    }

    private static MeasureEvidence care(double booked, Difference simulated, Effect... effects) {
        return new MeasureEvidence(
                2024,
                OptionalDouble.of(booked),
                simulated,
                Kind.CARE,
                Optional.of(BEFORE),
                List.of(effects),
                Optional.empty());
    }

    private static MeasureEvidence later(double booked, Difference simulated, Difference later, boolean newcomers) {
        return new MeasureEvidence(
                2024,
                OptionalDouble.of(booked),
                simulated,
                Kind.CARE,
                Optional.of(BEFORE),
                List.of(REST),
                Optional.of(new MeasureEvidence.Later(2029, later, newcomers)));
    }

    private static MeasureEvidence cost(double booked, Difference simulated) {
        return of(Kind.COST, OptionalDouble.of(booked), simulated, BEFORE, 2024);
    }

    private static MeasureEvidence of(
            Kind kind, OptionalDouble booked, Difference simulated, LocalDate start, int year) {
        return new MeasureEvidence(year, booked, simulated, kind, Optional.of(start), List.of(REST), Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theReasonFollowsFromTheRun(String why, MeasureEvidence evidence, String sentence) {
        var comparison = Comparison.of(Examples.PROGRAMME).orElseThrow();
        var reasons = new BookingVerdictText(comparison, ReportTexts.DUTCH);
        assertThat(reasons.sentence(BookingDiagnosis.of(evidence), evidence.simulated())
                        .whole())
                .as(why)
                .isEqualTo(sentence);
        assertThat(new BookingVerdictText(comparison, ReportTexts.ENGLISH)
                        .sentence(BookingDiagnosis.of(evidence), evidence.simulated())
                        .whole())
                .doesNotContain("{");
    }

    @Test
    void theTotalNamesTheMeasuresThatOverlap() {
        var reasons = new BookingVerdictText(Comparison.of(Examples.PROGRAMME).orElseThrow(), ReportTexts.DUTCH);
        assertThat(reasons.ofTotal(2024).whole())
                .startsWith("Bespaart minder dan ingeboekt: de maatregelen overlappen")
                .contains("het meest bij Alternatieven voor gesloten jeugdhulp");
    }
}
