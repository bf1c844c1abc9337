package nl.plafond.mechanisms;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.plafond.vocabulary.Metric;

/**
 * A rule of the simulation, and the run that shows it.
 *
 * @param id its name in addresses and in the texts
 * @param demo the folder with the model that shows it
 * @param variants how that model is played; the others are compared with the first
 * @param look what the picture shows
 * @param service the service that it shows
 * @param form how it shows it
 * @param written where the rule stands in the files of the model
 * @param measured the figures in the sentence about the run
 */
record Rule(
        String id,
        String demo,
        List<Variant> variants,
        Metric look,
        String service,
        Form form,
        List<Written> written,
        List<Measured> measured) {
    Rule {
        variants = List.copyOf(variants);
        written = List.copyOf(written);
        measured = List.copyOf(measured);
    }

    /** A rule that is shown by a model of its own name; what follows is added to it. */
    static Rule of(String id) {
        return new Rule(id, id, List.of(), Metric.WAITING, "", Form.LINES, List.of(), List.of());
    }

    /** How a run is drawn. */
    enum Form {
        /** A line with its bands for each variant. */
        LINES,
        /** The difference between two variants, with its uncertainty with and without the same people. */
        DIFFERENCE
    }

    /** Which way a figure goes, compared with the first variant. */
    enum Way {
        LOWER,
        HIGHER,
        SAME
    }

    /**
     * A way to play the model.
     *
     * @param name its name in the texts; the name of its scenario where there is none
     * @param scenario the scenario, none for unchanged policy
     * @param settings what is set, as on the command line
     */
    record Variant(String name, String scenario, List<String> settings) {}

    /**
     * Where something is written.
     *
     * @param file in the folder of the model
     * @param path the keys down to it
     */
    record Written(String file, List<String> path) {}

    /**
     * A figure beside the same figure of the first variant.
     *
     * @param variant which of them
     * @param month at the end of which month; for money the whole year to December
     * @param way which way the rule must move it
     */
    record Measured(int variant, Metric metric, String service, YearMonth month, Way way) {}

    Rule in(String other) {
        return new Rule(id, other, variants, look, service, form, written, measured);
    }

    Rule looksAt(Metric metric, String atService) {
        return new Rule(id, demo, variants, metric, atService, form, written, measured);
    }

    Rule drawn(Form other) {
        return new Rule(id, demo, variants, look, service, other, written, measured);
    }

    /** Played once more, with what is set as on the command line. */
    Rule setting(String name, String... settings) {
        return with(new Variant(name, "", List.of(settings)));
    }

    /** Played once more, under a scenario of the model. */
    Rule under(String scenario) {
        return with(new Variant("", scenario, List.of()));
    }

    private Rule with(Variant variant) {
        return new Rule(id, demo, append(variants, variant), look, service, form, written, measured);
    }

    /** The rule stands in the model itself, under these keys. */
    Rule inModel(String path) {
        return written("model.yaml", path);
    }

    /** The rule is a measure of this scenario. */
    Rule inScenario(String scenario) {
        return written("scenarios/" + scenario + ".yaml", "measures");
    }

    private Rule written(String file, String path) {
        var place = new Written(file, Arrays.asList(path.split("\\.", -1)));
        return new Rule(id, demo, variants, look, service, form, append(written, place), measured);
    }

    /** A figure of the last variant so far. */
    Rule measure(Metric metric, String atService, String month, Way way) {
        var figure = new Measured(variants.size() - 1, metric, atService, YearMonth.parse(month), way);
        return new Rule(id, demo, variants, look, service, form, written, append(measured, figure));
    }

    private static <T> List<T> append(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
