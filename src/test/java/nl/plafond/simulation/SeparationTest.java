package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route;
import nl.plafond.model.Service;
import nl.plafond.model.Timeline;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That services which have nothing to do with each other can be played apart, and come out the same to the last bit. */
class SeparationTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void modelsPlayedApartAreTheSameToTheLastBit(long tens) {
        int apart = 0;
        for (long seed = 1000 + 100 * tens; seed < 1000 + 100 * tens + 40; seed++) {
            var whole = withoutRoutes(new AnyModel(seed).make().build());
            var parts = whole.separated();
            apart += parts.size() > 1 ? 1 : 0;
            assertSame(play(whole, seed), joined(whole, parts, seed), "model " + seed);
        }
        assertThat(apart).as("models that fall apart").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void twoUnrelatedModelsSideBySideAreTheSameToTheLastBit(long seed) {
        var first = new AnyModel(seed).make().build();
        var loose = model(
                        service("los")
                                .referralsPerYear(200)
                                .stay(new DurationDistribution.Exponential(100))
                                .places(40)
                                .start(40, 10),
                        service("vrij").referralsPerYear(50).stay(new DurationDistribution.Exponential(30)))
                .years(3)
                .municipalities(1, 2)
                .priceIndex(0.02)
                .build();
        var services = new ArrayList<>(first.services());
        services.addAll(loose.services());
        var whole = with(first, services);
        var parts = whole.separated();

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts.stream().mapToInt(p -> p.services().size()).sum())
                .isEqualTo(whole.withOthers().services().size());
        assertSame(play(whole, seed), joined(whole, parts, seed), "model " + seed);
    }

    @Test
    void thoseWhoWaitForTheSameDwellingsBelongTogether() {
        var whole = model(service("a").housing("d", 0.5, 0.1), service("b").housing("d", 0.5, 0.1), service("c"))
                .dwellings("d", Timeline.constant(new PerYear(10)), 0)
                .build();

        assertThat(whole.separated().stream().map(p -> p.services().size())).containsExactly(2, 1);
    }

    @Test
    void aListThatNeverFormsJoinsNothing() {
        var open = waitingLeadsOn(service("open")).build();
        assertThat(open.separated()).hasSize(2);
        assertSame(play(open, 1), joined(open, open.separated(), 1), "without a limit");

        var limited = waitingLeadsOn(service("open").places(5)).build();
        assertThat(limited.separated()).hasSize(1);
        assertThat(waitingLeadsOn(service("open").start(0, 3)).build().separated())
                .hasSize(1);
    }

    private static TestModels waitingLeadsOn(TestService open) {
        return model(
                        open.referralsPerYear(100)
                                .stay(new DurationDistribution.Exponential(60))
                                .patience(new DurationDistribution.Exponential(90))
                                .leaving(TestService.route(1, "heavy", Route.Waits.AT_HOME))
                                .escalation(1, "heavy"),
                        service("heavy")
                                .referralsPerYear(20)
                                .stay(new DurationDistribution.Exponential(60))
                                .places(5))
                .years(2);
    }

    /** Every model of {@link AnyModel} is a circle of routes; without them the other rules say who belongs together. */
    private static CareModel withoutRoutes(CareModel model) {
        var home = Dated.always(List.of(Route.HOME));
        return with(
                model,
                model.services().stream()
                        .map(s -> s.withWayOut(s.wayOut().withRoutes(home))
                                .withGroups(s.groups().stream()
                                        .map(group -> group.withOut(Optional.empty()))
                                        .toList()))
                        .toList());
    }

    private static CareModel with(CareModel model, List<Service> services) {
        return model.withServices(services);
    }

    private static Logbook play(CareModel model, long seed) {
        return Simulation.playAudited(Plan.of(model), seed, 0);
    }

    private static Logbook joined(CareModel whole, List<CareModel> parts, long seed) {
        return Logbook.joined(
                Plan.frame(whole), parts.stream().map(part -> play(part, seed)).toList());
    }

    private static void assertSame(Logbook one, Logbook other, String what) {
        assertThat(other.frame()).as(what).isEqualTo(one.frame());
        assertThat(Arrays.mismatch(figures(other), figures(one))).as(what).isEqualTo(-1);
    }

    private static double[] figures(Logbook book) {
        var frame = book.frame();
        int years = frame.years().size();
        var figures = new ArrayList<Double>();
        for (int s = 0; s < frame.services().size(); s++) {
            int service = s;
            for (var metric : Metric.values()) {
                IntStream.range(0, frame.months().size())
                        .forEach(month -> figures.add(book.at(metric, service, month)));
            }
            for (int m = 0; m < frame.municipalities().size(); m++) {
                int municipality = m;
                IntStream.range(0, years).forEach(year -> figures.add(book.bill(service, municipality, year)));
                IntStream.range(0, years).forEach(year -> figures.add(book.waiting(service, municipality, year)));
            }
        }
        for (int p = 0; p < frame.providers().size(); p++) {
            int provider = p;
            Arrays.stream(ProviderMetric.values())
                    .forEach(metric ->
                            IntStream.range(0, years).forEach(year -> figures.add(book.at(metric, provider, year))));
        }
        return figures.stream().mapToDouble(f -> f).toArray();
    }
}
