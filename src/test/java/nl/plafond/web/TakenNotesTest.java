package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The notes that are taken away from the page: each answers the question of its variants, whatever they are called. */
class TakenNotesTest {
    private static final String REGION = "zuidwest-jeugdzorgplus";

    @TempDir
    private static Path folder;

    private static Servers servers;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws Exception {
        var toy = Toy.in(Files.createDirectory(folder.resolve("toy")));
        servers = Servers.of(toy.toString(), "models/" + REGION);
        visitor = servers.visitor();
    }

    @AfterAll
    static void close() {
        servers.close();
        assertThat(servers.troubles).isEmpty();
    }

    private static String asked(String language, String variants, String more) {
        return """
                {"lang":"%s","model":"toy","service":"verblijf","date":"2022-12-31","replications":40,"variants":[%s]%s}""".formatted(language, variants, more);
    }

    private static String variant(String name, String scenario, String set) {
        return Visitor.JSON
                .createObjectNode()
                .put("name", name)
                .put("scenario", scenario)
                .set("set", Visitor.JSON.readTree("{" + set + "}"))
                .toString();
    }

    private static byte[] taken(String body) throws Exception {
        var events = visitor.events("/api/take", body);
        var file = events.get(events.size() - 1);
        assertThat(file.name()).as(file.data().toString()).isEqualTo("file");
        return Base64.getDecoder().decode(file.data().path("base64").stringValue());
    }

    private static String note(String language, String variants, String more) throws Exception {
        return new String(
                taken(asked(language, variants, more + ",\"what\":\"note\",\"format\":\"html\"")),
                StandardCharsets.UTF_8);
    }

    private static String word(String variants, String more) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(
                        taken(asked("nl", variants, more + ",\"what\":\"note\",\"format\":\"docx\""))));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static final String MORE = variant("Vier plekken erbij", "zonder", "\"plekken\":\"4\"");
    private static final String SHORTER = variant("Korter verblijf", "zonder", "\"verblijfsduur\":\"-20\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Wat doet “Vier plekken erbij” vergeleken met ongewijzigd beleid?",
                "en | What does “Vier plekken erbij” do compared with unchanged policy?"
            })
    void theNoteOfAVariantAsksWhatThatDoes(String language, String question) throws Exception {
        assertThat(note(language, MORE, "")).contains("<h1>" + question + "</h1>", "Vier plekken erbij");
    }

    @Test
    void oneVariantIsAskedAboutBesideAnother() throws Exception {
        var against = ",\"against\":" + SHORTER;
        var question = "Wat doet “Vier plekken erbij” vergeleken met “Korter verblijf”?";
        assertThat(note("nl", MORE, against))
                .contains(question, "dan met “Korter verblijf”")
                .doesNotContain("ngewijzigd beleid");
        assertThat(word(MORE, against)).contains(question);
        try (var book = book(MORE, against)) {
            assertThat(text(book)).contains(question);
        }
    }

    @Test
    void keptVariantsAreInOneNoteTogether() throws Exception {
        assertThat(note("nl", MORE + "," + SHORTER, ""))
                .contains("Wat doen “Vier plekken erbij” en “Korter verblijf” vergeleken met ongewijzigd beleid?");
    }

    @Test
    void aFileAsksAfterTheVariantAndNotAfterTheScenarioThatItCameFrom() throws Exception {
        var variant = variant("Minder en korter", "minder", "\"verblijfsduur\":\"-20\"");
        var file = new String(taken(asked("nl", variant, ",\"what\":\"scenario\"")), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("Wat doet \"Minder en korter\" vergeleken met ongewijzigd beleid?")
                .doesNotContain("Minder aanmeldingen", "Wat doen minder aanmeldingen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"against\":{\"name\":\"x\",\"scenario\":\"zonder\",\"set\":{}}"})
    void nothingIsAnsweredWhereThereIsNothingToCompare(String against) throws Exception {
        var body = asked("nl", variant("Niets", "zonder", ""), against + ",\"what\":\"note\",\"format\":\"html\"");
        var answer = visitor.post("/api/take", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("met zichzelf");
    }

    @Test
    void aMunicipalityHasANoteWithWhatIsCompared() throws Exception {
        var model = visitor.json("/api/models/" + REGION);
        var municipality = model.path("municipalities").path(0);
        var body = """
                {"lang":"nl","model":"%s","service":"all","date":"%s","replications":40,"what":"note","format":"html",
                 "municipality":"%s","variants":[%s]}""".formatted(
                        REGION,
                        model.path("lookAt").stringValue(),
                        municipality.path("id").stringValue(),
                        variant("Afbouw", "afbouw-op-tijd", ""));
        assertThat(new String(taken(body), StandardCharsets.UTF_8))
                .contains("Wat komt er op " + municipality.path("name").stringValue() + " af?", "“Afbouw”")
                .doesNotContain("en programma");
        var unknown = body.replace("\"municipality\":\"", "\"municipality\":\"nergens-");
        var answer = visitor.post("/api/take", unknown);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("nergens-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "=HYPERLINK(\"http://elders.example\";\"klik\")",
                "+1-1",
                "@SUM(A1)",
                "{0} {1|a|b} '",
                "🏠🏠 👩‍👩‍👧",
                "\u202eomgekeerd\u202c עברית",
                "../../etc/passwd",
                "CON",
                "a: b # c\n- d",
            })
    void aNameIsTextWhateverItSays(String name) throws Exception {
        var variant = variant(name, "zonder", "\"plekken\":\"4\"");
        var html = note("nl", variant, "");
        assertThat(html).contains("Wat doet “").doesNotContain("<script", "<img");
        assertThat(word(variant, "")).contains("Wat doet “");
        try (var book = book(variant, "")) {
            assertThat(cells(book)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
        var file = new String(taken(asked("nl", variant, ",\"what\":\"scenario\"")), StandardCharsets.UTF_8);
        assertThat(file).contains("measures:");
        var picture = picture(visitor.events("/api/play", asked("nl", SHORTER, ",\"against\":" + variant)));
        assertThat(picture.path("rows").path(0).path("name").stringValue()).isNotBlank();
    }

    @Test
    void aNameWithoutEndIsRefused() throws Exception {
        for (var body : List.of(
                asked("nl", variant("x".repeat(5000), "zonder", ""), ""),
                asked("nl", MORE, ",\"against\":" + variant("x".repeat(5000), "zonder", "")))) {
            var answer = visitor.post("/api/play", body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("te lang").doesNotContain("xxx");
        }
    }

    private static JsonNode picture(List<Visitor.Event> events) {
        return Drawn.pictures(events).get(0);
    }

    private static XSSFWorkbook book(String variants, String more) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(taken(asked("nl", variants, more + ",\"what\":\"xlsx\""))));
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .toList();
    }

    private static String text(XSSFWorkbook book) {
        return cells(book).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
