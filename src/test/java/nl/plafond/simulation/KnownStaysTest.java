package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Destination;
import nl.plafond.model.DurationDistribution;
import nl.plafond.model.Route;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import nl.plafond.vocabulary.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That counting a stay as soon as it begins, where nothing else can happen to a client, comes to the same as following
 * everyone to the end of their stay.
 */
class KnownStaysTest {
    private static final double RELATIVE = 1e-9;

    static Stream<CareModel> shipped() {
        return Stream.of("gooi-en-vechtstreek", "midden-holland", "zuidwest-jeugdzorgplus", "haaglanden")
                .map(name -> (ModelResult.Sound) ModelReader.read(Path.of("models", name)))
                .flatMap(read -> read.scenarios().stream().map(read.model()::under));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioComesToTheSame(CareModel model) {
        agree(model, 0);
    }

    @Test
    void someShippedServicesAreCountedSo() {
        long known = shipped()
                .limit(1)
                .flatMap(model -> Arrays.stream(Plan.of(model).region.services))
                .filter(service -> service.staysAreKnown)
                .count();

        assertThat(known).isGreaterThanOrEqualTo(8);
    }

    @Test
    void anyModelFromWhichPeopleGoOnToSuchAServiceComesToTheSame() {
        var free = model(service("vrij")
                        .referralsPerYear(90)
                        .stay(new DurationDistribution.GammaSpan(150, 2))
                        .maximumStay(400)
                        .start(30, 0))
                .build()
                .services()
                .get(0);
        var there = Dated.always(List.of(new Route(new Destination.To(free.id()), Share.ALL, Route.Waits.IN_PLACE)));
        for (long seed = 0; seed < 60; seed++) {
            var services = new ArrayList<>(new AnyModel(seed).make().build().services());
            services.set(0, services.get(0).withWayOut(services.get(0).wayOut().withRoutes(there)));
            services.add(free);
            var model = new AnyModel(seed).make().build().withServices(services);
            var plans = Plan.of(model).region.services;

            assertThat(plans[services.size() - 1].staysAreKnown).isTrue();
            agree(model, 0);
        }
    }

    @Test
    void thoseWhoComeFromElsewhereOnTheWayAndWhoStayNoTimeAreCountedToo() {
        var model = model(
                        service("bw")
                                .referralsPerYear(60)
                                .stay(new DurationDistribution.Exponential(200))
                                .places(20)
                                .then(0.4, "thuis", Route.Waits.AT_HOME)
                                .thenHome(0.6)
                                .start(20, 5),
                        service("thuis")
                                .referralsPerYear(400)
                                .stay(new DurationDistribution.Fixed(31))
                                .start(35, 0),
                        service("kort").referralsPerYear(5000).stay(new DurationDistribution.Exponential(0.01)))
                .municipalities(3, 1, 2)
                .priceIndex(0.03)
                .years(4)
                .build();

        for (int replication = 0; replication < 20; replication++) {
            agree(model, replication);
        }
    }

    private static void agree(CareModel model, int replication) {
        var plan = Plan.of(model);
        var followed = new Onlooker();
        followed.play(plan, 1, replication);
        assertAgree(Simulation.play(plan, 1, replication), followed.book);
        Simulation.playAudited(plan, 1, replication);
    }

    private static void assertAgree(Logbook counted, Logbook followed) {
        Frame frame = counted.frame();
        for (int s = 0; s < frame.services().size(); s++) {
            var name = frame.services().get(s);
            for (int month = 0; month < frame.months().size(); month++) {
                for (var metric : Metric.values()) {
                    assertAgree(
                            counted.at(metric, s, month),
                            followed.at(metric, s, month),
                            metric + " of " + name + " in month " + month);
                }
                for (var base : Denominator.values()) {
                    assertAgree(counted.over(base, s, month), followed.over(base, s, month), base + " of " + name);
                }
            }
            for (int m = 0; m < frame.municipalities().size(); m++) {
                for (int year = 0; year < frame.years().size(); year++) {
                    assertAgree(counted.bill(s, m, year), followed.bill(s, m, year), "bill of " + name);
                    assertAgree(counted.waiting(s, m, year), followed.waiting(s, m, year), "list of " + name);
                }
            }
        }
        for (int p = 0; p < frame.providers().size(); p++) {
            for (var metric : ProviderMetric.values()) {
                for (int year = 0; year < frame.years().size(); year++) {
                    assertAgree(
                            counted.at(metric, p, year), followed.at(metric, p, year), metric + " of provider " + p);
                }
            }
        }
    }

    private static void assertAgree(double counted, double followed, String what) {
        if (Double.isNaN(followed)) {
            assertThat(counted).as(what).isNaN();
        } else if (counted != followed) {
            assertThat(counted).as(what).isCloseTo(followed, within(RELATIVE * Math.max(1, Math.abs(followed))));
        }
    }
}
