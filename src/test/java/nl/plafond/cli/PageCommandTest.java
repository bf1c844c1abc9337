package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.plafond.web.MailedGrid;
import nl.plafond.web.Toy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code plafond page}: what it writes, and what it says when it cannot. */
class PageCommandTest {
    @TempDir
    private static Path folder;

    private static Path toy;

    @BeforeAll
    static void open() throws Exception {
        toy = Toy.in(folder.resolve("toy"));
    }

    private static Shell page(String... options) {
        var words = new ArrayList<>(List.of("page", toy.toString(), "--lang", "nl"));
        words.addAll(List.of(options));
        if (!String.join(" ", options).contains("--futures")) {
            words.addAll(List.of("--futures", "8"));
        }
        return Shell.run(words.toArray(String[]::new));
    }

    @Test
    void withoutControlsItTakesTheFirstTwoOfTheService() throws Exception {
        var file = folder.resolve("zonder.html");
        var said = page("--out", file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.said()).contains("mogelijke toekomsten", file.toString());
        var html = Files.readString(file);
        assertThat(new MailedGrid(html).size()).isBetween(9, 90);
        assertThat(html).contains("--control plekken=", "--control any-verblijf-change-inflow=");
        // A page that is there already is written anew.
        assertThat(page("--out", file.toString(), "--control", "plekken=0,2").code())
                .isZero();
        assertThat(new MailedGrid(Files.readString(file)).size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --control=pleken          | Er is geen knop "pleken" in het scenario zonder. Wel: plekken,
            --control=plekken=veel    | De knop plekken kan niet op "veel" staan. Wel: van -4 tot en met 8, in stappen van 1.
            --control=plekken=0.5     | Wel: van -4 tot en met 8, in stappen van 1.
            --control=plekken=0       | De knop plekken heeft alleen 0, en daar begint zij al.
            --control=plekken=9       | De knop plekken kan niet op "9" staan.
            --control=plekken=        | De knop plekken kan niet op "" staan.
            --control=plekken.from    | De knop plekken.from doet niets zonder plekken. Geef ook --control plekken.
            --service=wonen           | Er is geen voorziening "wonen" in toy. Wel: verblijf
            --scenario=mider          | Er is geen scenario "mider" in toy. Bekende scenario's: minder, zonder
            --against=niets           | Er is geen scenario "niets" in toy.
            --date=2019               | Op 2019-12-31 zijn geen cijfers. Kies een dag van 2022-01-01 tot en met 2023-12-31.
            --date=morgen             | morgen
            --futures=1               | --futures: "1" kan niet. Schrijf een heel getal van 2 tot en met 1024.
            --out=pagina.pdf          | Laat de naam op .html eindigen, niet "pagina.pdf".
            """)
    void whatCannotBeIsSaidInWords(String option, String expected) {
        var out = option.startsWith("--out") ? option : "--out=" + folder.resolve("niets.html");
        var said = option.equals(out) ? page(out) : page(out, option);
        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains(expected);
        assertThat(folder.resolve("niets.html")).doesNotExist();
    }

    @Test
    void whatIsNoPageStaysWhereItIs() throws Exception {
        var mine = Files.writeString(folder.resolve("mijn.html"), "<p>mijn</p>");
        var said = page("--out", mine.toString());
        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("mijn.html bestaat al en is geen pagina van Plafond");
        assertThat(mine).hasContent("<p>mijn</p>");
        var inside = page("--out", toy.resolve("pagina.html").toString());
        assertThat(inside.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(toy.resolve("pagina.html")).doesNotExist();
    }

    @Test
    void aControlThatIsGivenTwiceIsSaidInWords() {
        var said = page(
                "--out",
                folder.resolve("twee.html").toString(),
                "--control",
                "plekken=0,1",
                "--control",
                "plekken=0,2");
        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("De knop plekken is twee keer gegeven");
    }

    @Test
    void fourControlsAreTooMany() {
        var said = page(
                "--out",
                folder.resolve("vier.html").toString(),
                "--scenario",
                "minder",
                "--control",
                "plekken",
                "--control",
                "verblijfsduur",
                "--control",
                "m0.by",
                "--control",
                "m0");
        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("een, twee of drie knoppen, geen 4");
    }
}
