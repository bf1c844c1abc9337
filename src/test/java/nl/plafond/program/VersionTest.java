package nl.plafond.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void theVersionIsTheSameWhereverItStands() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>plafond</artifactId>\n  <version>" + Version.NUMBER + "</version>");
        assertThat(Files.readString(Path.of("publiccode.yml"))).contains("\nsoftwareVersion: " + Version.NUMBER + "\n");
    }
}
