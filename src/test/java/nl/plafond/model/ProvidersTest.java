package nl.plafond.model;

import static nl.plafond.model.Plafond.AdmissionRule.COMMITTED;
import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.plafond.simulation.TestModels;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.Factor;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Places;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;

class ProvidersTest {
    private static final LocalDate BEFORE = TestModels.START;
    private static final LocalDate LATER = TestModels.day(40);

    private static Service bw() {
        return model(service("bw")
                        .places(TestModels.steps(Places::new, 6, 40, 3))
                        .plafond(new Plafond.Hard(
                                COMMITTED,
                                TestModels.steps(EuroPerYear::new, 1000, 40, 2000),
                                Timeline.constant(new Growth(0.02))))
                        .provider("a", 0.5)
                        .provider("b", 0.3, 7)
                        .provider("c", 0.2, new Plafond.None()))
                .build()
                .services()
                .get(0);
    }

    @Test
    void eachHasItsPartOfThePlacesInWholePlacesOverTime() {
        var providers = bw().providers();
        var whole = TestModels.steps(Places::new, 6, 40, 3);

        assertThat(providers.part(whole, 0)).isEqualTo(TestModels.steps(Places::new, 3, 40, 1));
        assertThat(providers.part(whole, 1)).isEqualTo(TestModels.steps(Places::new, 2, 40, 1));
        assertThat(providers.part(whole, 2)).isEqualTo(TestModels.steps(Places::new, 1, 40, 1));
    }

    @Test
    void aProviderHasItsOwnPlacesOrItsPartOfThoseOfTheService() {
        assertThat(bw().placesOf("a")).contains(TestModels.steps(Places::new, 3, 40, 1));
        assertThat(bw().placesOf("b")).contains(Timeline.constant(new Places(7)));
        assertThat(bw().placesOf("c")).contains(TestModels.steps(Places::new, 1, 40, 1));
        assertThat(model(service("bw").provider("a", 1))
                        .build()
                        .services()
                        .get(0)
                        .placesOf("a"))
                .isEmpty();
    }

    @Test
    void aProviderHasItsOwnPlafondOrItsPartOfThatOfTheService() {
        var ofA = bw().plafondOf("a").first();

        assertThat(ofA).isInstanceOf(Plafond.Hard.class);
        assertThat(ofA.perYear().on(BEFORE)).isEqualTo(new EuroPerYear(500));
        assertThat(ofA.perYear().on(LATER)).isEqualTo(new EuroPerYear(1000));
        assertThat(ofA.index()).isEqualTo(Timeline.constant(new Growth(0.02)));
        assertThat(bw().plafondOf("c").first()).isEqualTo(new Plafond.None());
    }

    @Test
    void everyKindOfPlafondIsDividedWithItsOwnRulesKept() {
        var stays = TestModels.steps(Factor::new, 1, 40, 0.9);
        var smart = new Plafond.Smart(
                Timeline.constant(new EuroPerYear(1000)),
                Timeline.constant(new Growth(0.02)),
                new Share(0.1),
                true,
                Plafond.Renewal.FROM_PRODUCTION,
                0.05,
                stays);
        var soft = new Plafond.Soft(
                COMMITTED,
                Timeline.constant(new EuroPerYear(1000)),
                Timeline.constant(new Growth(0.02)),
                Plafond.IfNone.ADMIT);
        var expectation =
                new Plafond.Expectation(Timeline.constant(new EuroPerYear(1000)), Timeline.constant(new Growth(0.02)));
        var part = Timeline.constant(new EuroPerYear(300));

        assertThat(smart.part(new Share(0.3))).isEqualTo(smart.with(part, smart.index()));
        assertThat(((Plafond.Smart) smart.part(new Share(0.3))).reserve()).isEqualTo(smart.reserve());
        assertThat(((Plafond.Smart) smart.part(new Share(0.3))).stayFactor()).isEqualTo(stays);
        assertThat(((Plafond.Soft) soft.part(new Share(0.3))).ifNone()).isEqualTo(Plafond.IfNone.ADMIT);
        assertThat(soft.part(new Share(0.3)).perYear()).isEqualTo(part);
        assertThat(expectation.part(new Share(0.3))).isEqualTo(new Plafond.Expectation(part, expectation.index()));
        assertThat(new Plafond.None().part(new Share(0.3))).isEqualTo(new Plafond.None());
    }

    @Test
    void aChangeOfOneProviderLeavesTheOthers() {
        var changed = bw().providers().with("b", p -> p.withPlaces(Timeline.constant(new Places(1))));

        assertThat(changed.each().get(0)).isEqualTo(bw().providers().each().get(0));
        assertThat(changed.each().get(1).places()).contains(Timeline.constant(new Places(1)));
        assertThat(changed.each().get(2)).isEqualTo(bw().providers().each().get(2));
        assertThat(changed.access()).isEqualTo(bw().providers().access());
    }

    @Test
    void aNameThatNobodyHasFails() {
        assertThatThrownBy(() -> bw().providers().number("d")).hasMessage("no provider d");
    }
}
