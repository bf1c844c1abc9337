package nl.plafond.mechanisms;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.plafond.experiment.DistinctParts;
import nl.plafond.experiment.Experiment;
import nl.plafond.mechanisms.Rule.Measured;
import nl.plafond.mechanisms.Rule.Variant;
import nl.plafond.model.CareModel;
import nl.plafond.model.Label;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.reading.Figure;
import nl.plafond.report.reading.RunInfo;
import nl.plafond.report.reading.RunView;
import nl.plafond.statistics.Findings;
import nl.plafond.statistics.Tally;

/**
 * A rule that was played: every variant with the same people.
 *
 * @param rule the rule
 * @param reading the run, with a scenario for each variant
 */
record PlayedRule(Rule rule, RunView reading) {
    /** What all chance starts from; as good as any. */
    static final long SEED = 2021;

    static final int REPLICATIONS = 200;
    private static final int DECEMBER = 12;

    /** Plays a rule, and checks in every possible future what must always be true. */
    static PlayedRule play(Rule rule, int threads) throws InterruptedException {
        var folder = RuleFolder.of(rule.demo());
        var scenarios = new ArrayList<Scenario>();
        var models = new ArrayList<CareModel>();
        for (var variant : rule.variants()) {
            var sound = folder.sound(variant.settings());
            var scenario = scenario(variant, sound.scenarios());
            scenarios.add(named(scenario, rule, variant));
            models.add(sound.model().under(scenario));
        }
        var first = folder.sound(rule.variants().get(0).settings());
        return new PlayedRule(
                rule, new RunView(first.model(), scenarios, models, findings(models, threads), run(first.model())));
    }

    private static Findings findings(List<CareModel> models, int threads) throws InterruptedException {
        var list = DistinctParts.of(models);
        var tally = new Tally(list.frame(), list.size(), 0);
        Experiment.of(list)
                .replications(REPLICATIONS)
                .seed(SEED)
                .threads(threads)
                .selfCheck(true)
                .play((replication, logbooks) -> tally.add(logbooks));
        return tally.findings();
    }

    private static Scenario scenario(Variant variant, List<Scenario> all) {
        return all.stream()
                .filter(s -> variant.scenario().isEmpty() || s.id().equals(variant.scenario()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no scenario " + variant.scenario()));
    }

    private static Scenario named(Scenario scenario, Rule rule, Variant variant) {
        if (variant.name().isEmpty()) {
            return scenario;
        }
        var key = rule.id() + "." + variant.name();
        var name = new Label(ChapterTexts.DUTCH.say(key), ChapterTexts.ENGLISH.say(key));
        return new Scenario(variant.name(), name, scenario.question(), scenario.measures());
    }

    private static RunInfo run(CareModel model) {
        return new RunInfo(
                "",
                "",
                SEED,
                REPLICATIONS,
                model.end().minusDays(1),
                List.of(),
                "",
                1,
                Duration.ZERO,
                0,
                LocalDateTime.MIN);
    }

    /** The number of a service. */
    int service(String id) {
        var number = reading.findings().frame().services().indexOf(id);
        if (number < 0) {
            throw new IllegalArgumentException("no service " + id + " in " + rule.demo());
        }
        return number;
    }

    /** A figure of a variant beside the same figure of the first one: of a month, or for money of the year. */
    Figure figure(Measured measured) {
        return withMedian(measured).ofMeans();
    }

    private Figure withMedian(Measured measured) {
        var month = measured.month();
        int service = measured.service().isEmpty() ? reading.findings().all() : service(measured.service());
        if (measured.metric().isMoney() && month.getMonthValue() == DECEMBER) {
            int year = reading.years().indexOf(month.getYear());
            return Figure.ofYear(reading, measured.variant(), measured.metric(), service, year);
        }
        int number = reading.findings().frame().months().indexOf(month);
        return Figure.at(reading, measured.variant(), measured.metric(), service, number);
    }
}
