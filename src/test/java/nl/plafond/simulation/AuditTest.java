package nl.plafond.simulation;

import static nl.plafond.simulation.TestModels.model;
import static nl.plafond.simulation.TestModels.service;
import static nl.plafond.simulation.TestModels.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import nl.plafond.model.Plafond.AdmissionRule;
import nl.plafond.model.Route.Waits;
import nl.plafond.model.Span;
import nl.plafond.results.Logbook;
import nl.plafond.results.Metric;
import nl.plafond.results.ProviderMetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the audit finds what is wrong, and finds nothing wrong with models that nobody thought of. */
class AuditTest {
    private static final String[] NAMES = {"a", "b", "c"};

    @Test
    void sixtyModelsThatNobodyThoughtOfPass() {
        var random = new SplittableRandom(2024);
        for (int i = 0; i < 60; i++) {
            var plan = anyModel(random);
            assertThat(Simulation.playAudited(plan, i, 0)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"ETMALEN", "COST_CARE", "COST_BRIDGING", "COST_OVERFLOW", "COST_UNPAID", "COST_TOTAL"})
    void aFalsifiedBookIsFound(Metric metric) {
        var plan = anyModel(new SplittableRandom(5));
        var audit = new Audit(plan);
        var world = new World(plan, 1, 0, audit, new Workbench());
        audit.watch(world);
        var honest = world.play();

        assertThatThrownBy(() -> audit.finish(falsified(plan, honest, metric)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAdmissionAboveThePlacesIsFound() {
        var plan = model(service("bw")
                        .referralsPerYear(0)
                        .stay(new Span.Fixed(90_000))
                        .places(1)
                        .start(2, 0))
                .plan();
        var audit = new Audit(plan);
        var world = new World(plan, 1, 0, audit, new Workbench());
        audit.watch(world);
        world.play();

        assertThatThrownBy(() -> audit.admitted(0, world.providers[0], 1))
                .hasMessageContaining("more clients were admitted than there are places");
    }

    @Test
    void aClientWhoIsLostIsFound() {
        var plan = model(service("bw")
                        .referralsPerYear(0)
                        .stay(new Span.Fixed(90_000))
                        .places(2)
                        .start(2, 0))
                .plan();
        var audit = new Audit(plan);
        var world = new World(plan, 1, 0, audit, new Workbench());
        audit.watch(world);
        world.play();
        audit.came(7, 1);

        assertThatThrownBy(() -> audit.monthWritten(world, 0, 31)).hasMessageContaining("clients got lost");
    }

    private static Logbook falsified(Plan plan, Logbook book, Metric falsified) {
        int services = plan.services.length;
        int months = plan.calendar.months();
        var values = new double[Metric.values().length * services * months];
        for (var metric : Metric.values()) {
            for (int s = 0; s < services; s++) {
                for (int month = 0; month < months; month++) {
                    values[(metric.ordinal() * services + s) * months + month] = book.at(metric, s, month);
                }
            }
        }
        values[(falsified.ordinal() * services) * months + 3] += 1;
        var bills = new double[services * plan.calendar.years()];
        for (int s = 0; s < services; s++) {
            for (int year = 0; year < plan.calendar.years(); year++) {
                bills[s * plan.calendar.years() + year] = book.bill(s, 0, year);
            }
        }
        var years = new double[ProviderMetric.values().length * services * plan.calendar.years()];
        for (var metric : ProviderMetric.values()) {
            for (int p = 0; p < services; p++) {
                for (int year = 0; year < plan.calendar.years(); year++) {
                    int at = (metric.ordinal() * services + p) * plan.calendar.years() + year;
                    years[at] = book.at(metric, p, year);
                }
            }
        }
        return new Logbook(book.frame(), values, bills, years);
    }

    private static Plan anyModel(SplittableRandom random) {
        var services = new TestService[NAMES.length];
        for (int i = 0; i < services.length; i++) {
            services[i] = anyService(random, NAMES[i], NAMES[(i + 1) % NAMES.length]);
        }
        return model(services).years(2).plan();
    }

    private static TestService anyService(SplittableRandom random, String name, String next) {
        var service = service(name)
                .referralsPerYear(random.nextInt(120))
                .urgent(random.nextDouble() / 2)
                .stay(anySpan(random))
                .price(50 + random.nextInt(200))
                .then(random.nextDouble() / 2, next, random.nextBoolean() ? Waits.IN_PLACE : Waits.AT_HOME);
        int kind = random.nextInt(4);
        if (kind == 0) {
            return service.start(random.nextInt(30), 0);
        }
        service.start(random.nextInt(30), random.nextInt(30))
                .patience(new Span.Exponential(50 + random.nextInt(500)))
                .bridging(10, random.nextDouble());
        if (kind == 1 || kind == 3) {
            service.places(steps(random.nextInt(40), 200, random.nextInt(40), 500, random.nextInt(40)));
        }
        if (kind == 2 || kind == 3) {
            var rule = random.nextBoolean() ? AdmissionRule.COMMITTED : AdmissionRule.UNTIL_REACHED;
            service.plafond(rule, 100_000 + random.nextInt(2_000_000));
        }
        return service;
    }

    private static Span anySpan(SplittableRandom random) {
        double mean = 5 + random.nextInt(400);
        return switch (random.nextInt(4)) {
            case 0 -> new Span.Fixed(mean);
            case 1 -> new Span.Exponential(mean);
            case 2 -> new Span.GammaSpan(mean, 0.3 + random.nextDouble());
            default -> new Span.Lognormal(mean, 0.3 + random.nextDouble());
        };
    }
}
