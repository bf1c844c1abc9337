package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import nl.plafond.words.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {
    private static final long NO_DISK_IS_THIS_LARGE = Long.MAX_VALUE / 2;

    @TempDir
    private Path folder;

    @Test
    void aDiskThatIsTooFullIsSaidInWords() {
        var dutch = new Preconditions(Texts.of("cli", Locale.forLanguageTag("nl")));
        assertThatThrownBy(() -> dutch.requireDisk(folder.resolve("not/there/yet"), NO_DISK_IS_THIS_LARGE))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("schijf")
                .hasMessageContaining("MB vrij")
                .hasMessageContaining("--out");
        var english = new Preconditions(Texts.of("cli", Locale.ENGLISH));
        assertThatThrownBy(() -> english.requireDisk(folder, NO_DISK_IS_THIS_LARGE))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("disk");
    }

    @Test
    void whereThereIsRoomNothingIsSaid() {
        var preconditions = new Preconditions(Texts.of("cli", Locale.ENGLISH));
        assertThatCode(() -> preconditions.requireDisk(folder.resolve("new"), 1))
                .doesNotThrowAnyException();
        assertThatCode(preconditions::requireFonts).doesNotThrowAnyException();
    }
}
