package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import nl.plafond.model.DurationDistribution;
import nl.plafond.results.Logbook;
import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.audit.Audit;
import nl.plafond.vocabulary.Fte;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the audit finds what is wrong, and finds nothing wrong with models that nobody thought of. */
class AuditTest {
    private static final String[] NAMES = {"a", "b", "c"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void modelsThatNobodyThoughtOfPass(long tens) {
        for (long seed = 100 * tens; seed < 100 * tens + 20; seed++) {
            var plan = new AnyModel(seed).make().plan();
            try {
                assertThat(Simulation.playAudited(plan, seed, 0)).isNotNull();
            } catch (RuntimeException broken) {
                throw new IllegalStateException("model " + seed, broken);
            }
        }
    }

    /** In this model the plafond of a provider that holds places was opened too late, or not at all. */
    @Test
    void aPlafondLetsPeopleInAsSoonAsItOpens() {
        assertThat(Simulation.playAudited(new AnyModel(308).make().plan(), 308, 0))
                .isNotNull();
    }

    /**
     * In these models a plafond fell below what had been paid, or below 0: room had moved away and less was agreed later, or
     * (3018) another plafond came within a year that followed from production.
     */
    @ParameterizedTest
    @ValueSource(longs = {3018, 5093, 5282, 7008})
    void roomThatMovedIsNeitherMadeNorLost(long seed) {
        assertThat(Simulation.playAudited(new AnyModel(seed).make().plan(), seed, 0))
                .isNotNull();
    }

    /** In this model someone in care elsewhere, at a price by their stay, waits for another stay in the same service. */
    @Test
    void anotherStayBeginsAtTheFirstPrice() {
        long seed = 44_871;
        assertThat(Simulation.playAudited(new AnyModel(seed).make().plan(), seed, 0))
                .isNotNull();
    }

    /** In these models places come on the first day of a month, which are not there yet in the one that ends. */
    @ParameterizedTest
    @ValueSource(longs = {41_188, 42_638})
    void aChildIsNotPlacedAnewBeforeThePlacesCome(long seed) {
        assertThat(Simulation.playAudited(new AnyModel(seed).make().plan(), seed, 0))
                .isNotNull();
    }

    @Test
    void aPlanThatMakesNoSenseIsFoundBeforeItIsPlayed() {
        var plan = model(service("a").referralsPerYear(80)).plan();
        plan.region.services[0].monthFactors[3] = -80;
        assertThatThrownBy(() -> Simulation.playAudited(plan, 1, 0))
                .hasMessageContaining("a: the month profile cannot be -80.0");
        plan.region.services[0].monthFactors[3] = Double.NaN;
        assertThatThrownBy(() -> Simulation.playAudited(plan, 1, 0)).hasMessageContaining("NaN");
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {
                "ETMALEN",
                "COST_CARE",
                "COST_BRIDGING",
                "COST_OVERFLOW",
                "COST_UNPAID",
                "COST_TOTAL",
                "VACANCY",
                "COST_SURCHARGE",
                "COST_AVAILABILITY",
                "PROVIDER_RESULT",
                "DAYS_DRAWN",
                "DAYS_TREATED",
                "DAYS_ELSEWHERE",
                "DAYS_TAKEN_OVER",
                "DAYS_SHORTENED",
                "DAYS_LENGTHENED",
                "DAYS_NOT_GIVEN",
                "DAYS_TO_COME",
                "DAYS_BLOCKED",
                "DAYS_BRIDGED",
                "DAYS_WAITED",
                "COST_AFTERWARDS",
                "VALUE_NOT_GIVEN",
                "PAID_BY_STATE",
                "PAID_BY_OTHER_LAW",
                "PAID_BY_NEIGHBOURS",
                "TAKEN_AWAY"
            })
    void aFalsifiedBookIsFound(Metric metric) {
        var plan = new AnyModel(5).make().plan();
        var buffers = new Buffers();
        var region = buffers.empty(plan);
        var audit = new Audit(region);
        var honest = Simulation.replication(region, 1, 0, audit, buffers).play();

        assertThatThrownBy(() -> audit.finish(falsified(honest, metric))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aListThatIsNotThatOfItsMunicipalitiesIsFound() {
        var plan =
                model(service("bw").referralsPerYear(0).places(0).start(0, 7)).plan();
        var buffers = new Buffers();
        var region = buffers.empty(plan);
        var audit = new Audit(region);
        var honest = Simulation.replication(region, 1, 0, audit, buffers).play();

        assertThatThrownBy(() -> audit.finish(falsified(honest, writer -> writer.putWaiting(0, 0, 0, 6))))
                .hasMessageContaining("bw: lists of municipalities: booked 6.0, counted 7.0");
    }

    @Test
    void anAdmissionAboveThePlacesIsFound() {
        var plan = model(service("bw")
                        .referralsPerYear(0)
                        .stay(new DurationDistribution.Fixed(90_000))
                        .places(1)
                        .start(2, 0))
                .plan();
        var buffers = new Buffers();
        var region = buffers.empty(plan);
        var audit = new Audit(region);
        Simulation.replication(region, 1, 0, audit, buffers).play();

        assertThatThrownBy(() -> audit.admitted(0, region.providers[0], 1))
                .hasMessageContaining("more clients were admitted than there are places");
    }

    @Test
    void anAdmissionForWhomThereAreTooFewStaffIsFound() {
        var plan = model(service("bw")
                        .referralsPerYear(0)
                        .stay(new DurationDistribution.Fixed(90_000))
                        .places(10)
                        .staff("team", 0.5)
                        .start(3, 0))
                .staff("team", steps(Fte::new, 1.4))
                .plan();
        var buffers = new Buffers();
        var region = buffers.empty(plan);
        var audit = new Audit(region);
        Simulation.replication(region, 1, 0, audit, buffers).play();

        assertThatThrownBy(() -> audit.admitted(0, region.providers[0], 1)).hasMessageContaining("too few staff");
    }

    @Test
    void aClientWhoIsLostIsFound() {
        var plan = model(service("bw")
                        .referralsPerYear(0)
                        .stay(new DurationDistribution.Fixed(90_000))
                        .places(2)
                        .start(2, 0))
                .plan();
        var buffers = new Buffers();
        var region = buffers.empty(plan);
        var audit = new Audit(region);
        Simulation.replication(region, 1, 0, audit, buffers).play();
        audit.came(7, 1);

        assertThatThrownBy(() -> audit.monthWritten(0, plan.region.calendar.end()))
                .hasMessageContaining("clients got lost");
    }

    private static Logbook falsified(Logbook book, Metric falsified) {
        return falsified(book, writer -> writer.add(falsified, 0, 3, 1));
    }

    private static Logbook falsified(Logbook book, Consumer<LogbookWriter> falsifier) {
        var frame = book.frame();
        var writer = new LogbookWriter(frame);
        for (int service = 0; service < frame.services().size(); service++) {
            for (int month = 0; month < frame.months().size(); month++) {
                for (var metric : Metric.values()) {
                    writer.put(metric, service, month, book.at(metric, service, month));
                }
            }
            for (int year = 0; year < frame.years().size(); year++) {
                for (int m = 0; m < frame.municipalities().size(); m++) {
                    writer.addToBill(service, m, year, book.bill(service, m, year));
                    writer.putWaiting(service, m, year, book.waiting(service, m, year));
                }
            }
        }
        for (int provider = 0; provider < frame.providers().size(); provider++) {
            for (int year = 0; year < frame.years().size(); year++) {
                for (var metric : ProviderMetric.values()) {
                    writer.put(metric, provider, year, book.at(metric, provider, year));
                }
            }
        }
        falsifier.accept(writer);
        return writer.close();
    }
}
