package nl.plafond.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalDouble;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.model.CareModel;
import nl.plafond.model.Dated;
import nl.plafond.model.Funding;
import nl.plafond.model.Timeline;
import nl.plafond.results.Logbook;
import nl.plafond.vocabulary.Denominator;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a replication booked at other prices is the same to the last bit as one that is played at them. */
class RepricingTest {
    @ParameterizedTest
    @ValueSource(strings = {"gooi-en-vechtstreek", "zuidwest-jeugdzorgplus", "midden-holland", "haaglanden"})
    void scenariosThatDifferInPricesOnlyAreBookedAndNotPlayed(String region) {
        var read = (ModelResult.Sound) ModelReader.read(Path.of("models", region));
        var models = read.scenarios().stream().map(read.model()::under).toList();
        var parts = DistinctParts.of(models);

        parts.repriced()
                .forEach((part, first) ->
                        agree(parts.plans().get(first), parts.plans().get(part)));
        assertThat(parts.repriced().size())
                .isEqualTo(region.startsWith("zuidwest") ? 3 : region.startsWith("gooi") ? 5 : 0);
    }

    @Test
    void anyModelAtOtherPricesIsTheSameToTheLastBit() {
        int repriced = 0;
        for (long seed = 0; seed < 150; seed++) {
            var model = new AnyModel(seed).make().build();
            var dearer = atOtherPrices(model);
            var first = Plan.of(model);
            var second = Plan.of(dearer);
            assertThat(dearer.withoutPrices()).isEqualTo(model.withoutPrices());
            if (second.isCountedAs(first) && !dearer.equals(model)) {
                agree(first, second);
                repriced++;
            }
        }
        assertThat(repriced).isGreaterThan(10);
    }

    /** Other prices from the start and from a New Year's Day on, for the services without a plafond. */
    private static CareModel atOtherPrices(CareModel model) {
        var prices = Timeline.constant(new EuroPerDay(77)).with(LocalDate.of(2024, 1, 1), new EuroPerDay(99));
        var services = model.services().stream()
                .map(s -> s.hasPlafond()
                        ? s
                        : s.withPrice(prices)
                                .withFunding(Dated.<Funding>always(new Funding.VacancySurcharge(0.2)))
                                .withDocumentedCost(OptionalDouble.empty()))
                .toList();
        return model.withServices(services);
    }

    private static void agree(Plan first, Plan second) {
        for (int replication = 0; replication < 2; replication++) {
            var counts = new Counts();
            var played = Simulation.play(first, 1, replication, new Buffers(), counts);
            var booked = Simulation.reprice(second, played, counts, new Buffers());
            assertSame(booked, Simulation.play(second, 1, replication));
        }
    }

    private static void assertSame(Logbook booked, Logbook played) {
        var frame = booked.frame();
        for (int s = 0; s < frame.services().size(); s++) {
            for (int month = 0; month < frame.months().size(); month++) {
                for (var metric : Metric.values()) {
                    assertThat(booked.at(metric, s, month))
                            .as("%s of %d", metric, s)
                            .isEqualTo(Double.valueOf(played.at(metric, s, month)));
                }
                for (var base : Denominator.values()) {
                    assertThat(booked.over(base, s, month)).isEqualTo(Double.valueOf(played.over(base, s, month)));
                }
            }
            for (int m = 0; m < frame.municipalities().size(); m++) {
                for (int year = 0; year < frame.years().size(); year++) {
                    assertThat(booked.bill(s, m, year)).isEqualTo(Double.valueOf(played.bill(s, m, year)));
                    assertThat(booked.waiting(s, m, year)).isEqualTo(played.waiting(s, m, year));
                }
            }
        }
        for (var metric : ProviderMetric.values()) {
            for (int p = 0; p < frame.providers().size(); p++) {
                for (int year = 0; year < frame.years().size(); year++) {
                    assertThat(booked.at(metric, p, year))
                            .as("%s of provider %d", metric, p)
                            .isEqualTo(Double.valueOf(played.at(metric, p, year)));
                }
            }
        }
    }
}
