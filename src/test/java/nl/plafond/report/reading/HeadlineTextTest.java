package nl.plafond.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.plafond.model.Parameter;
import nl.plafond.report.ExampleQuestions;
import nl.plafond.report.Examples;
import nl.plafond.sensitivity.FailureBox;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.Share;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.Outcome;
import nl.plafond.statistics.headlines.Headline;
import nl.plafond.statistics.headlines.HeadlineFinding;
import nl.plafond.statistics.headlines.Tipping;
import nl.plafond.statistics.headlines.TippingPoint;
import nl.plafond.statistics.headlines.TippingPoint.Basis;
import nl.plafond.statistics.headlines.TippingPoint.Moved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadlineTextTest {
    private static final RunView READING = Examples.READING;
    private static final ReportTexts WORDS = ReportTexts.DUTCH;
    private static final HeadlineText HEADLINES = new HeadlineText(READING, WORDS);
    private static final MoverText MOVERS = new MoverText(READING, WORDS);
    private static final HeadlineFinding REVIEW =
            ExampleQuestions.all().get(0).headlines().get(0);
    private static final HeadlineFinding COST =
            ExampleQuestions.all().get(1).headlines().get(0);
    private static final HeadlineFinding QUIET =
            ExampleQuestions.all().get(2).headlines().get(0);

    @Test
    void itSaysWhatItIsAbout() {
        assertThat(HEADLINES.about(REVIEW.headline())).isEqualTo("Beschermd wonen: wachtlijst eind 2024");
        assertThat(HEADLINES.between(REVIEW.headline()))
                .isEqualTo("“Heronderzoek van de wachtlijst” tegen “Ongewijzigd beleid”");
        assertThat(HEADLINES.about(COST.headline()))
                .isEqualTo("Alle voorzieningen samen: kosten gemiddeld per jaar van 2022 tot en met 2024");
    }

    @Test
    void itSaysHowItComesOut() {
        assertThat(HEADLINES.outcome(REVIEW))
                .isEqualTo(
                        "Zeker korter: ongeveer 80 mensen minder (in 8 van de 10 mogelijke toekomsten 50 tot 115 minder).");
        assertThat(HEADLINES.outcome(COST))
                .isEqualTo("Dat staat niet vast: in 47 van de 100 mogelijke toekomsten hoger, in 36 lager en in 17"
                        + " vrijwel gelijk (8 van de 10: €\u00a0400.000 minder tot €\u00a0550.000 meer).");
        assertThat(HEADLINES.outcome(QUIET)).startsWith("In elke mogelijke toekomst precies gelijk.");
    }

    @Test
    void partsAddUpToAHundredAndNoneIsBelowZero() {
        var rows = MOVERS.rows(COST.shares());
        assertThat(rows.stream().mapToInt(ShareRow::percent).sum()).isEqualTo(100);
        assertThat(rows).allSatisfy(row -> assertThat(row.part()).isBetween(0.0, 1.0));
        assertThat(rows).extracting(ShareRow::papers).first().isEqualTo("aanname, 50 tot 95%");
    }

    @Test
    void whatMovesItMostIsNamedChanceToo() {
        assertThat(MOVERS.sentence(REVIEW.shares(), REVIEW.differences()))
                .isEqualTo(
                        "Hoe groot het verschil is, hangt vooral af van “Heronderzoek van de wachtlijst: nr. 1,"
                                + " heronderzoek, van de lijst” (41%) en “Beschermd wonen: hoe lang de zorg gemiddeld duurt” (26%) van de spreiding");
        assertThat(MOVERS.sentence(divided(0.6, 0.2), REVIEW.differences()))
                .isEqualTo("Hoe groot het verschil is, is vooral toeval (60%);"
                        + " daarna telt “Beschermd wonen: hoe lang de zorg gemiddeld duurt” (20%) het meest");
        assertThat(MOVERS.shortly(divided(0.6, 0.2))).contains("toeval (60%)");
    }

    private static VarianceShares divided(double chance, double stay) {
        double rest = 1 - chance - stay;
        return new VarianceShares.Told(
                512,
                1,
                List.of(new MoverShare(Mover.of(ExampleQuestions.STAY), new Share(stay, stay, stay), 1, 2)),
                Optional.of(new Share(chance, chance, chance)),
                new Share(0, 0, 0),
                new Share(rest, rest, rest),
                0.03);
    }

    @Test
    void tooFewFuturesAreGivenAsTheReason() {
        var few = new VarianceShares.None(VarianceShares.Reason.TOO_FEW);
        assertThat(MOVERS.sentence(few, REVIEW.differences())).contains("minstens 128 toekomsten", "in 512 toekomsten");
    }

    @Test
    void whereItTurnsTheValueComesWithItsUnitAndItsPlace() {
        var said = new TippingText(READING, WORDS).of(REVIEW);
        assertThat(said.sentence()).isEqualTo("Dit kantelt als één aanname anders uitvalt en de rest gelijk blijft:");
        assertThat(said.points())
                .containsExactly(
                        "“Heronderzoek van de wachtlijst: nr. 1, heronderzoek, van de lijst” (in het model 60%):"
                                + " bij ongeveer 24% of minder vrijwel even lang."
                                + " Zo laag is het in 4 van de 100 mogelijke toekomsten."
                                + " Het kantelpunt ligt tussen 22 en 26% (95%-interval).",
                        "“Beschermd wonen: hoe lang de zorg gemiddeld duurt” (in het model 5,2 jaar):"
                                + " vanaf ongeveer 6,4 jaar vrijwel even lang en vanaf ongeveer 6,9 jaar langer."
                                + " Zo hoog is het in 19 van de 100 mogelijke toekomsten."
                                + " Het kantelpunt ligt tussen 6,2 en 6,6 jaar (95%-interval).");
    }

    @Test
    void twoThatHaveToMoveTogetherStandTogether() {
        var said = new TippingText(READING, WORDS).of(COST);
        assertThat(said.sentence())
                .isEqualTo("Met de waarden in het model zelf is het lager."
                        + " Eén aanname laat dit niet kantelen, twee samen wel:");
        assertThat(said.points())
                .singleElement()
                .asString()
                .endsWith("vanaf ongeveer 90%: dan hoger.")
                .contains(" én ");
    }

    @Test
    void aFitIsSaidToBeOne() {
        var point = new TippingPoint(
                List.of(new Moved(ExampleQuestions.STAY, 6, 5.5, 6.5, 0.7)),
                Outcome.LESS,
                Outcome.SAME,
                Outcome.LESS,
                Basis.FIT,
                0);
        var finding = with(new Tipping.Turns(List.of(point)));
        var tipping = new TippingText(READING, WORDS);
        assertThat(tipping.of(finding).sentence()).contains("niet nagerekend");
        var played = ((Tipping.Turns) REVIEW.tipping()).points().get(0);
        assertThat(tipping.of(with(new Tipping.Turns(List.of(played, point))))
                        .points()
                        .get(1))
                .endsWith("niet nagerekend.");
        assertThat(tipping.shortly(finding)).endsWith("(geschat)");
        assertThat(tipping.ofNumber(finding, ExampleQuestions.STAY)).contains("vanaf ongeveer 6 jaar (geschat)");
        assertThat(tipping.ofNumber(finding, ExampleQuestions.BRIDGED)).isEmpty();
    }

    @Test
    void whatMayLieBeyondTheRangeIsSaidSo() {
        double end = READING.model().parameters().stream()
                .filter(p -> p.path().equals(ExampleQuestions.STAY))
                .findFirst()
                .flatMap(Parameter::range)
                .orElseThrow()
                .high();
        var point = new TippingPoint(
                List.of(new Moved(ExampleQuestions.STAY, end - 0.5, end - 1, end, 0.9)),
                Outcome.LESS,
                Outcome.SAME,
                Outcome.LESS,
                Basis.PLAYED,
                32);
        assertThat(new TippingText(READING, WORDS)
                        .of(with(new Tipping.Turns(List.of(point))))
                        .points())
                .singleElement()
                .asString()
                .endsWith("dat is het eind van de marge, dus misschien kantelt het niet.");
    }

    @Test
    void whatNothingTurnsIsSaidToHold() {
        var tipping = new TippingText(READING, WORDS);
        var five = List.of("a", "b", "c", "d", "e");
        assertThat(tipping.of(with(new Tipping.Holds(Outcome.LESS, five, true, 32)))
                        .sentence())
                .isEqualTo("Dat het korter is, blijft ook zo aan de randen van de 5 aannames die het meest uitmaken,"
                        + " apart en met twee samen.");
        assertThat(tipping.of(with(new Tipping.Holds(Outcome.LESS, List.of(ExampleQuestions.STAY), false, 32)))
                        .sentence())
                .isEqualTo(
                        "Dat het korter is, blijft ook zo aan de randen van “Beschermd wonen: hoe lang de zorg gemiddeld duurt”,"
                                + " de aanname die het meest uitmaakt.");
    }

    @ParameterizedTest
    @EnumSource(Tipping.Reason.class)
    void everyReasonHasASentence(Tipping.Reason reason) {
        assertThat(new TippingText(READING, WORDS)
                        .of(with(new Tipping.None(reason)))
                        .sentence())
                .endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(VarianceShares.Reason.class)
    void everyReasonForNoSharesHasASentence(VarianceShares.Reason reason) {
        assertThat(MOVERS.sentence(new VarianceShares.None(reason), REVIEW.differences()))
                .endsWith(".");
    }

    private static HeadlineFinding with(Tipping tipping) {
        return new HeadlineFinding(
                REVIEW.headline(), REVIEW.differences(), REVIEW.worth(), REVIEW.shares(), tipping, Optional.empty());
    }

    @Test
    void theRegionOfFailureIsOneSentenceWithAllItsSides() {
        assertThat(new BoxText(READING, WORDS).sentence(REVIEW))
                .contains("Het valt anders uit als “Heronderzoek van de wachtlijst: nr. 1, heronderzoek, van de lijst”"
                        + " onder 31% ligt en “Beschermd wonen: hoe lang de zorg gemiddeld duurt” boven 6,1 jaar ligt:"
                        + " in 90 van elke 100 toekomsten waarin dat zo is."
                        + " Van elke 100 toekomsten waarin het anders uitvalt, zijn er 80 zo.");
    }

    @Test
    void ofATargetTheRegionIsThatInWhichItIsMissed() {
        var both = new FailureBox.Side(ExampleQuestions.STAY, OptionalDouble.of(5), OptionalDouble.of(6));
        var asked = REVIEW.headline();
        var target = COST.headline().question().target();
        var finding = new HeadlineFinding(
                new Headline(asked.question().withTarget(target), asked.of(), asked.against()),
                REVIEW.differences(),
                REVIEW.worth(),
                REVIEW.shares(),
                REVIEW.tipping(),
                Optional.of(new FailureBox(List.of(both), 10, 9, 12)));
        assertThat(new BoxText(READING, WORDS).sentence(finding).orElseThrow())
                .startsWith(
                        "Het doel wordt gemist als “Beschermd wonen: hoe lang de zorg gemiddeld duurt” tussen 5 en 6 jaar ligt");
    }

    @Test
    void whatIsWorthKnowingComesWithItsGain() {
        assertThat(new KnowingText(READING, WORDS)
                        .sentences(ExampleQuestions.all().get(1)))
                .containsExactly("Doel: wachtlijst hoogstens 150 op 31 december 2024. Zo vaak lukt dat in 100 mogelijke"
                        + " toekomsten: Ongewijzigd beleid 2; Twintig plekken erbij 71."
                        + " Zoek eerst “Beschermd wonen: hoe lang de zorg gemiddeld duurt” uit: wie dat weet voor hij kiest,"
                        + " haalt het doel in ongeveer 4 van de 100 toekomsten vaker (1 tot 7).");
        assertThat(new KnowingText(READING, WORDS)
                        .sentences(ExampleQuestions.all().get(0)))
                .isEmpty();
    }

    /** Along falling values the nearest place comes first, and two that are written alike are one. */
    @Test
    void placesAreToldFromTheValueOfTheModelOutwards() {
        var tipping = new TippingText(READING, WORDS);
        assertThat(tipping.of(with(falling(3.9, 4.6))).points().get(0))
                .contains(
                        "bij ongeveer 4,6 jaar of minder vrijwel even lang en bij ongeveer 3,9 jaar of minder langer");
        assertThat(tipping.of(with(falling(4.61, 4.63))).points().get(0))
                .contains("5,2 jaar): bij ongeveer 4,6 jaar of minder langer.");
    }

    private static Tipping falling(double far, double near) {
        return new Tipping.Turns(
                List.of(point(far, Outcome.MORE, Outcome.SAME), point(near, Outcome.SAME, Outcome.LESS)));
    }

    private static TippingPoint point(double value, Outcome below, Outcome above) {
        var moved = new Moved(ExampleQuestions.STAY, value, value - 0.2, value + 0.2, 0.3);
        return new TippingPoint(List.of(moved), below, above, Outcome.LESS, Basis.PLAYED, 32);
    }

    @Test
    void aNumberBelowZeroIsReadOutInASentence() {
        var names = new NumberText(READING, WORDS);
        assertThat(names.rounded(-3_587_000, 40_000)).isEqualTo("min 3.590.000");
        assertThat(names.rounded(9.04, 0.3)).isEqualTo("9");
    }
}
