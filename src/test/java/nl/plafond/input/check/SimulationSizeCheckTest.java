package nl.plafond.input.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.plafond.input.Folders;
import nl.plafond.input.ModelReader;
import nl.plafond.input.ModelResult;
import nl.plafond.input.Overrides;
import nl.plafond.input.yaml.Diagnostic;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that nothing else is wrong with, but that could not be played to the end. */
class SimulationSizeCheckTest {
    private static final Path FAULTS = Folders.RESOURCES.resolve("faults");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiny-spread | model.yaml:53 services.a.stay.cv: | een getal van 0.01 tot en met 20
            circle-by-maximum | scenarios/x.yaml:28 scenarios.x.measures[1]: | vanaf 2023-01-01
            circle-of-leaving | model.yaml:96 services.a.waiting.patience: | a > b > a
            relapse-storm | model.yaml:85 services.a.relapse: | a > a
            growth-without-end | model.yaml:39 services.a.referrals.growth: | er worden 10.486.236 cliënten verwacht
            """)
    void whatNeverEndsIsRefusedWhereItStands(String fault, String where, String found) {
        assertThat(problems(fault)).singleElement().asString().startsWith(where).contains(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relapse-storm | services.a.relapse.share=99.99 | services.a.relapse
            relapse-storm | services.a.stay.mean=0.2 | services.a.relapse
            relapse-storm | services.a.relapse.after.mean=0.2 | services.a.relapse
            circle-of-leaving | services.a.waiting.patience.mean=0.1 | services.a.waiting.patience
            growth-without-end | services.a.referrals.growth=98 | services.a.referrals.growth
            growth-without-end | services.a.referrals.rate=1000000 | services.a.referrals.growth
            """)
    void soAreOthersOfTheKind(String fault, String setting, String where) {
        assertThat(problems(fault, setting)).singleElement().asString().contains(where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relapse-storm | services.a.relapse.share=50
            relapse-storm | services.a.stay.mean=0.5
            relapse-storm | services.a.relapse.after.mean=1
            circle-of-leaving | services.a.waiting.patience.mean=1
            circle-by-maximum | scenarios.x.measures[0].to=1
            growth-without-end | services.a.referrals.growth=90
            """)
    void whatEndsWithinReasonIsSound(String fault, String setting) {
        assertThat(problems(fault, setting)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            change-stay | "by": {"value": -99.99999, "unit": "percent", PAPERS [-99.99999, 0]}
            change-stay | "full": "2024-01-01", "by": {"value": -99.9999, "unit": "percent", PAPERS [-99.9999, 0]}
            maximum-stay | "to": {"value": 3, "unit": "days", PAPERS [0.1, 10]}
            """)
    void aMeasureOnOneServiceOfTheCircleLeavesTimeAtTheOther(String kind, String body) throws IOException {
        scenario(measure(kind, "a", body));

        assertThat(problems(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            change-stay | "by": {"value": -99.99999, "unit": "percent", PAPERS [-99.99999, 0]} | vanaf 2023-03-01
            change-stay | "full": "2023-12-01", "by": {"value": -99.99, "unit": "percent", PAPERS [-99.99, 0]} | vanaf 2023-12-01
            maximum-stay | "to": {"value": 0.3, "unit": "days", PAPERS [0.1, 10]} | vanaf 2023-03-01
            """)
    void measuresOnBothAreRefusedFromTheDayOnWhichTheCircleIsTooFast(String kind, String body, String found)
            throws IOException {
        scenario(measure(kind, "a", body) + "," + measure(kind, "b", body));

        assertThat(problems(folder))
                .singleElement()
                .asString()
                .startsWith("scenarios/x.yaml:1 scenarios.x.measures[1]: " + found);
    }

    @Test
    void aMeasureThatMakesClientsWithoutEndIsRefusedWithTheirNumber() throws IOException {
        var all = "\"to\": {\"value\": 1000000, \"unit\": \"per year\", PAPERS [0, 1000000]}";
        scenario(measure("change-inflow", "a", all) + "," + measure("change-inflow", "b", all));

        // 1,402 days of 2 million a year would be too few; the model ends a year later.
        assertThat(problems(folder)).isEmpty();
        Files.writeString(
                folder.resolve("model.yaml"),
                Files.readString(folder.resolve("model.yaml")).replace("\"end\": \"2027", "\"end\": \"2028"));
        // 1,767 days of 2 million a year, 424 days of 40 a year, and 10 who are there.
        assertThat(problems(folder)).singleElement().asString().contains("measures[1]: er worden 9.675.621 cliënten");
    }

    @Test
    void moreDwellingsThanCanBeDrawnAreRefused() throws IOException {
        Files.createDirectories(folder);
        copy(FAULTS.resolve("growth-without-end"));
        var file = folder.resolve("model.yaml");
        var text = Files.readString(file)
                .replaceAll("\\b100\\b", "0")
                .replaceFirst("\"services\"", """
                        "dwellings": {"huis": {"name": {"nl": "H", "en": "H"},
                          "rate": {"value": 1000, "unit": "per year", PAPERS [0, 1000]},
                          "growth": {"value": 100, "unit": "percent per year", PAPERS [0, 100]}}},
                        "services\"""")
                .replaceFirst("\"places\"", """
                        "housing": {"dwellings": "huis", "share": {"value": 50, "unit": "percent", PAPERS [0, 50]}},
                        "places\"""");
        Files.writeString(file, withPapers(text));

        assertThat(problems(folder)).singleElement().asString().contains(" dwellings: er zijn ");
    }

    private void scenario(String measures) throws IOException {
        copy(FAULTS.resolve("circle-by-maximum"));
        Files.writeString(
                folder.resolve("scenarios/x.yaml"),
                withPapers("{\"name\": {\"nl\": \"x\", \"en\": \"x\"}, \"question\": {\"nl\": \"?\", \"en\": \"?\"},"
                        + " \"measures\": [" + measures + "]}"));
    }

    private static String measure(String kind, String service, String body) {
        return "{\"" + kind + "\": {\"service\": \"" + service + "\", \"from\": \"2023-03-01\", " + body + "}}";
    }

    private static String withPapers(String text) {
        return text.replaceAll("PAPERS (\\[[^]]*])", "\"status\": \"assumption\", \"range\": $1, \"reason\": \"test\"");
    }

    private void copy(Path fault) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        for (var name : List.of("model.yaml", "scenarios/basis.yaml")) {
            Files.copy(fault.resolve(name), folder.resolve(name));
        }
    }

    private static List<String> problems(String fault, String... settings) {
        return problems(ModelReader.read(FAULTS.resolve(fault), new Overrides(List.of(settings))));
    }

    private static List<String> problems(Path model) {
        return problems(ModelReader.read(model));
    }

    private static List<String> problems(ModelResult reading) {
        var words = Texts.of(new Locale("nl"));
        return reading.problems().stream()
                .filter(problem -> problem.severity() == Diagnostic.Severity.ERROR)
                .map(problem -> problem.in(words))
                .toList();
    }
}
