package nl.plafond.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Access;
import nl.plafond.model.Destination;
import nl.plafond.model.Funding;
import nl.plafond.model.Plafond;
import nl.plafond.model.PriceByStay;
import nl.plafond.model.Route;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Timeline;
import nl.plafond.model.measures.Change;
import nl.plafond.model.measures.ChangeAccess;
import nl.plafond.model.measures.ChangeBreakdown;
import nl.plafond.model.measures.ChangeBridging;
import nl.plafond.model.measures.ChangeExpertTable;
import nl.plafond.model.measures.ChangeFamilies;
import nl.plafond.model.measures.ChangePatience;
import nl.plafond.model.measures.ChangePlaces;
import nl.plafond.model.measures.ChangePlafond;
import nl.plafond.model.measures.ChangePriceByStay;
import nl.plafond.model.measures.ChangeRelocation;
import nl.plafond.model.measures.ChangeRoutes;
import nl.plafond.model.measures.ChangeTemporaryPlaces;
import nl.plafond.model.measures.ChangeUrgency;
import nl.plafond.model.measures.Measure;
import nl.plafond.model.measures.NoNewProviders;
import nl.plafond.model.measures.SetFunding;
import nl.plafond.model.measures.SetPlafond;
import nl.plafond.model.measures.ShiftGroup;
import nl.plafond.report.Examples;
import nl.plafond.report.reading.ReportTexts;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureTextsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final ServiceId HOUSING = new ServiceId("beschermd-wonen");
    private static final ServiceId SUPPORT = new ServiceId("begeleiding");
    private static final Timeline<EuroPerYear> MILLION = Timeline.constant(new EuroPerYear(1_000_000));
    private static final Timeline<Growth> ZERO = Timeline.constant(Growth.NONE);

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        places(Optional.empty(), Optional.of(SUPPORT), 4000),
                        "Beschermd wonen: plekken \u221220; wie te veel is, verhuist naar Begeleiding thuis;"
                                + " \u20ac\u00a04.000 per plek die sluit"),
                Arguments.of(places(Optional.empty(), Optional.empty(), 0), "Beschermd wonen: plekken \u221220"),
                Arguments.of(
                        new SetFunding(HOUSING, DAY, new Funding.VacancySurcharge(0.125)),
                        "Beschermd wonen: aanbieders worden betaald per etmaal met een leegstandsopslag van 12,5%"),
                Arguments.of(
                        new SetFunding(HOUSING, DAY, new Funding.Hybrid(0.4)),
                        "Beschermd wonen: aanbieders worden betaald deels voor beschikbaarheid:"
                                + " 40% van de prijs voor elke plek, de rest per etmaal"),
                Arguments.of(
                        new SetFunding(HOUSING, DAY, new Funding.Availability()),
                        "Beschermd wonen: aanbieders worden betaald voor beschikbaarheid:"
                                + " de prijs voor elke plek, bezet of niet"),
                Arguments.of(
                        new ChangePlafond(SUPPORT, Optional.of("groot-2"), DAY, new Change.ByShare(-0.025)),
                        "Begeleiding thuis, Grote aanbieder 2: plafond per jaar \u22122,5%"),
                Arguments.of(
                        set(new Plafond.Hard(Plafond.AdmissionRule.COMMITTED, MILLION, ZERO), true),
                        "Beschermd wonen: soort plafond wordt een hard plafond;"
                                + " opnemen als het tot het eind van het jaar past; zelfde bedrag als ervoor"),
                Arguments.of(
                        set(
                                new Plafond.Smart(
                                        MILLION,
                                        ZERO,
                                        new Share(0.1),
                                        true,
                                        Plafond.Renewal.AS_AGREED,
                                        -0.02,
                                        Timeline.constant(Factor.ONE).thenAlways(DAY, new Factor(0.95))),
                                false),
                        "Beschermd wonen: soort plafond wordt een slim budgetplafond; 10% bewaard voor spoed;"
                                + " elk kwartaal schuift ruimte naar aanbieders die tekortkomen;"
                                + " bedrag elk jaar zoals afgesproken; bijstelling per jaar \u22122%;"
                                + " ontwikkelplan: verblijfsduur \u22125%; \u20ac\u00a01,00\u00a0mln. per jaar"),
                Arguments.of(
                        set(
                                new Plafond.Soft(
                                        Plafond.AdmissionRule.UNTIL_REACHED, MILLION, ZERO, Plafond.IfNone.ADMIT),
                                true),
                        "Beschermd wonen: soort plafond wordt een maximale bestedingsruimte (zacht plafond);"
                                + " opnemen tot het bedrag op is; heeft niemand ruimte, dan toch opnemen en betalen;"
                                + " zelfde bedrag als ervoor"),
                Arguments.of(
                        set(new Plafond.Expectation(MILLION, ZERO), true),
                        "Beschermd wonen: soort plafond wordt een productieverwachting (houdt niemand tegen);"
                                + " zelfde bedrag als ervoor"),
                Arguments.of(set(new Plafond.None(), false), "Beschermd wonen: soort plafond wordt geen plafond"),
                Arguments.of(
                        new ChangeAccess(HOUSING, DAY, Access.CENTRAL),
                        "Beschermd wonen: \u00e9\u00e9n lijst voor alle aanbieders (centrale toegang)"),
                Arguments.of(
                        new ChangeAccess(HOUSING, DAY, Access.PER_PROVIDER),
                        "Beschermd wonen: elke aanbieder houdt een eigen lijst"),
                Arguments.of(
                        new NoNewProviders(HOUSING, DAY), "Beschermd wonen: er komt geen nieuwe aanbieder meer bij"),
                Arguments.of(
                        new ChangeUrgency(HOUSING, DAY, new Share(0.2)),
                        "Beschermd wonen: spoed wordt 20% van de aanmeldingen"),
                Arguments.of(
                        new ChangeTemporaryPlaces(HOUSING, DAY, 1),
                        "Beschermd wonen: 1 tijdelijke plek voor wie wacht"),
                Arguments.of(
                        new ChangeRelocation(HOUSING, DAY, new Share(0.25)),
                        "Beschermd wonen: 25% van wie bij een andere aanbieder komt dan die van voorkeur, wil daar alsnog heen"),
                Arguments.of(
                        new ChangePriceByStay(
                                HOUSING,
                                DAY,
                                new PriceByStay(List.of(
                                        new PriceByStay.Step(new Days(180), new Factor(0.8)),
                                        new PriceByStay.Step(new Days(365), new Factor(0))))),
                        "Beschermd wonen: tarief naar verblijf wordt 80% na 180 dagen in zorg en 0% na 365 dagen in zorg"),
                Arguments.of(
                        new ShiftGroup(HOUSING, "zwaar", "midden", DAY, DAY, new Share(0.5)),
                        "Beschermd wonen, zwaar: 50% van de aanmeldingen hoort in plaats daarvan bij de groep midden"),
                Arguments.of(
                        new ChangeExpertTable(HOUSING, DAY, new PerYear(12)),
                        "Beschermd wonen: de experttafel regelt zorg voor ten hoogste 12 mensen per jaar"),
                Arguments.of(
                        new ChangePatience(HOUSING, DAY, -0.5),
                        "Beschermd wonen: geduld van wie op de lijst komt \u221250%"),
                Arguments.of(
                        new ChangeBreakdown(HOUSING, DAY, DAY, -0.25), "Beschermd wonen: kans op afbreuk \u221225%"),
                Arguments.of(
                        new ChangeFamilies(HOUSING, DAY, DAY, Optional.of(-0.25), Optional.of(0.5)),
                        "Beschermd wonen: gezinnen: kans dat een gezin stopt \u221225% en geworven per jaar +50%"),
                Arguments.of(
                        new ChangeBridging(
                                HOUSING, DAY, Optional.of(new Share(0.5)), Optional.of(new EuroPerDay(13.5))),
                        "Beschermd wonen: overbruggingszorg: 50% van wie op de lijst komt krijgt het"
                                + " en prijs \u20ac\u00a013,50 per dag"),
                Arguments.of(
                        new ChangeRoutes(
                                HOUSING,
                                DAY,
                                List.of(
                                        new Route(new Destination.Home(), new Share(0.7), Route.Waits.AT_HOME),
                                        new Route(new Destination.To(SUPPORT), new Share(0.3), Route.Waits.IN_PLACE))),
                        "Beschermd wonen: uitstroom wordt 70% naar huis en 30% Begeleiding thuis"));
    }

    private static Measure places(Optional<String> provider, Optional<ServiceId> to, double friction) {
        return new ChangePlaces(HOUSING, provider, DAY, DAY, new Change.By(-20), to, new Euro(friction));
    }

    private static Measure set(Plafond plafond, boolean sameAmount) {
        return new SetPlafond(HOUSING, Optional.empty(), DAY, plafond, sameAmount);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMeasureIsSaidInAFewWords(Measure measure, String line) {
        assertThat(new MeasureTexts(ReportTexts.DUTCH, Examples.READING).line(measure))
                .isEqualTo("1 januari 2022 \u2013 " + line);
        assertThat(new MeasureTexts(ReportTexts.ENGLISH, Examples.READING).line(measure))
                .startsWith("1 January 2022 \u2013 ");
    }
}
