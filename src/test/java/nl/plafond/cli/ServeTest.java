package nl.plafond.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plafond serve} where it does not come to serving. */
class ServeTest {
    private static final String MODEL = "midden-holland";

    @Test
    void aPortThatIsTakenIsSaidInWords() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            var dutch = Shell.run("serve", MODEL, "--port", port, "--lang", "nl");
            assertThat(dutch.code()).isEqualTo(ExitCode.FAILED);
            assertThat(dutch.err()).contains("Poort " + port + " is al in gebruik", "--port");
            var english = Shell.run("serve", MODEL, "--port", port, "--lang", "en");
            assertThat(english.code()).isEqualTo(ExitCode.FAILED);
            assertThat(english.err()).contains("Port " + port + " is in use already");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "veel"})
    void aPortThatCannotBeIsSaidInWords(String port) {
        var said = Shell.run("serve", MODEL, "--port=" + port, "--lang", "nl");
        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("--port", "65535");
    }

    @Test
    void aModelThatIsNotThereIsSaidInWords() {
        var said = Shell.run("serve", "nergens", "--lang", "nl");
        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("nergens", MODEL);
    }

    @Test
    void helpNamesTheCommandAndItsOptions() {
        assertThat(Shell.run("--help", "--lang", "nl").said()).contains("serve");
        assertThat(Shell.run("serve", "--help", "--lang", "nl").said()).contains("--port", "--open", "browser");
    }
}
