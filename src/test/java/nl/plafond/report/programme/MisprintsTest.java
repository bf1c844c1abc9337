package nl.plafond.report.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import nl.plafond.report.Examples;
import nl.plafond.report.programme.Misprint.Kind;
import nl.plafond.report.programme.Misprint.Row;
import org.junit.jupiter.api.Test;

class MisprintsTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void aPrintedNetThatIsNotWhatItsPartsMakeIsListedWithBoth() {
        assertThat(found())
                .contains(new Misprint(
                        1,
                        2023,
                        Row.NET,
                        "-260.000",
                        OptionalDouble.of(-260_000),
                        OptionalDouble.of(-250_000),
                        Kind.SUM));
    }

    @Test
    void aSignThatWasTurnedIsMeasuredByTheHabitOfTheDocument() {
        assertThat(found())
                .contains(new Misprint(
                        2,
                        2023,
                        Row.SAVING,
                        "900.000",
                        OptionalDouble.of(900_000),
                        OptionalDouble.of(-900_000),
                        Kind.SIGN))
                .filteredOn(m -> m.kind() == Kind.SIGN)
                .hasSize(1);
    }

    @Test
    void anOddWritingAndAMissingAmountAreListedAsTheyStand() {
        assertThat(found())
                .contains(
                        new Misprint(1, 2024, Row.NET, "--250.000", OptionalDouble.of(-250_000), NONE, Kind.WRITING),
                        new Misprint(3, 2021, Row.SAVING, "ntb", NONE, NONE, Kind.MISSING),
                        new Misprint(0, 2021, Row.COST, "", NONE, NONE, Kind.MISSING));
    }

    private static java.util.List<Misprint> found() {
        return Misprints.of(Examples.PROGRAMME.model().programme().measures());
    }
}
