package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad company: what comes from elsewhere, without a token, too large or out of its mind. */
class RequestGuardTest {
    private static final String MODEL = "models/midden-holland";
    private static Servers servers;
    private static Visitor visitor;

    @BeforeAll
    static void open() throws Exception {
        servers = Servers.of(MODEL);
        visitor = servers.visitor();
    }

    @AfterAll
    static void close() {
        servers.close();
    }

    /** What the server answers to these very bytes. */
    private static String raw(String request) throws IOException {
        return raw(port(), request);
    }

    private static String raw(int port, String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(50_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int port() {
        return servers.server.address().getPort();
    }

    private static String get(String path, String... headers) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nConnection: close\r\n" + String.join("", headers) + "\r\n");
    }

    private static String host() {
        return "Host: 127.0.0.1:" + port() + "\r\n";
    }

    @Test
    void itsOwnNamesAreLetIn() throws IOException {
        assertThat(get("/", host())).startsWith("HTTP/1.1 200");
        assertThat(get("/", "Host: localhost:" + port() + "\r\n")).startsWith("HTTP/1.1 200");
    }

    @Test
    void theNamesAreReadAsNamesAre() throws IOException {
        assertThat(get("/", "Host: LocalHost:" + port() + "\r\n")).startsWith("HTTP/1.1 200");
        assertThat(get("/", "Host: localhost\r\n")).startsWith("HTTP/1.1 403");
    }

    @Test
    void aBrowserLeavesOutTheUsualPort() {
        assertThat(RequestGuard.addresses(80))
                .contains("localhost", "127.0.0.1", "[::1]", "localhost:80", "127.0.0.1:80", "[::1]:80");
        for (int port : new int[] {8080, 443, 1, 65535}) {
            assertThat(RequestGuard.addresses(port))
                    .containsExactlyInAnyOrder("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        }
    }

    /** As a browser asks it, where this user may open that port and nobody else did. */
    @Test
    void onTheUsualPortThePageIsServed(@TempDir Path folder) throws Exception {
        try (var usual = Servers.onPort(80, Toy.in(folder.resolve("toy")).toString())) {
            var address = usual.server.address().toString();
            assertThat(address).isEqualTo("http://127.0.0.1:80/");
            for (var name : new String[] {"127.0.0.1", "localhost", "[::1]", "127.0.0.1:80"}) {
                var head = "GET /api/models HTTP/1.1\r\nConnection: close\r\nHost: " + name + "\r\n";
                assertThat(raw(80, head + "Origin: http://" + name + "\r\n\r\n"))
                        .startsWith("HTTP/1.1 200");
                assertThat(raw(80, head + "Origin: http://evil.example\r\n\r\n"))
                        .startsWith("HTTP/1.1 403");
            }
            assertThat(raw(80, "GET / HTTP/1.1\r\nConnection: close\r\nHost: evil.example\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
        } catch (IOException noLeave) {
            Assumptions.abort("port 80 cannot be opened here: " + noLeave.getMessage());
        }
    }

    @Test
    void twoOriginsAreRefused() throws IOException {
        var ours = "Origin: http://127.0.0.1:" + port() + "\r\n";
        assertThat(get("/api/models", host(), ours)).startsWith("HTTP/1.1 200");
        assertThat(get("/api/models", host(), ours, "Origin: http://evil.example\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "0.0.0.0", "192.168.1.7"})
    void aForeignHostIsRefused(String name) throws IOException {
        assertThat(get("/", "Host: " + name + ":" + port() + "\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("localhost");
        assertThat(get("/api/models", "Host: " + name + "\r\n")).startsWith("HTTP/1.1 403");
    }

    @Test
    void twoHostsAreRefused() throws IOException {
        assertThat(get("/", host(), "Host: evil.example\r\n")).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example", "null", "https://127.0.0.1", "http://localhost:1", "http://127.0.0.1"})
    void aForeignOriginIsRefused(String origin) throws IOException {
        assertThat(get("/api/models", host(), "Origin: " + origin + "\r\n")).startsWith("HTTP/1.1 403");
    }

    @Test
    void anotherSiteMayLinkToThePageAndNotAskForMore() throws IOException {
        var cross = "Sec-Fetch-Site: cross-site\r\n";
        assertThat(get("/", host(), cross, "Sec-Fetch-Mode: navigate\r\n")).startsWith("HTTP/1.1 200");
        assertThat(get("/api/models", host(), cross, "Sec-Fetch-Mode: no-cors\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void whatCostsWorkNeedsTheToken() throws IOException {
        var body = "{}";
        var post = "POST /api/play HTTP/1.1\r\nConnection: close\r\n" + host()
                + "Content-Type: application/json\r\nContent-Length: 2\r\n";
        assertThat(raw(post + "\r\n" + body)).startsWith("HTTP/1.1 403");
        assertThat(raw(post + RequestGuard.TOKEN + ": guess\r\n\r\n" + body)).startsWith("HTTP/1.1 403");
        assertThat(raw(post + RequestGuard.TOKEN + ": " + visitor.token() + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 400")
                .contains("model");
    }

    @Test
    void aFormOfAnotherPageIsNoJson() throws IOException {
        var answer = raw("POST /api/play HTTP/1.1\r\nConnection: close\r\n" + host() + RequestGuard.TOKEN + ": "
                + visitor.token() + "\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}");
        assertThat(answer).startsWith("HTTP/1.1 415");
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws IOException {
        var start = "POST /api/play HTTP/1.1\r\nConnection: close\r\n" + host() + RequestGuard.TOKEN + ": "
                + visitor.token() + "\r\nContent-Type: application/json\r\n";
        assertThat(raw(start + "Content-Length: 70000\r\n\r\n" + "x".repeat(70_000)))
                .startsWith("HTTP/1.1 413");
        assertThat(raw(start + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + "x".repeat(70_000) + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(get("/" + "x".repeat(20_000), host())).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "TRACE", "OPTIONS", "PATCH"})
    void otherMethodsAreRefused(String method) throws IOException {
        var answer = raw(method + " / HTTP/1.1\r\nConnection: close\r\n" + host() + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Access-Control");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../page.properties",
                "/assets/..%2fpage.properties",
                "/assets/%2e%2e/page.properties",
                "/assets/",
                "/etc/passwd",
                "/assets/page.properties",
                "/api/models/..",
                "/api/models/nowhere",
                "/api/models/midden-holland/papers?service=../../x",
                "/api/models/midden-holland/controls?scenario=none",
                "/%00",
                "//"
            })
    void noAnswerShowsWhereAnythingIs(String path) throws IOException {
        var answer = get(path, host());
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain(System.getProperty("user.dir"), "nl.plafond");
    }

    @Test
    void everyAnswerTellsTheBrowserToAllowLittle() throws IOException {
        for (var path : new String[] {"/", "/en", "/api/models", "/nothing"}) {
            assertThat(get(path, host()))
                    .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .contains("X-Content-Type-Options: nosniff")
                    .contains("Referrer-Policy: no-referrer")
                    .doesNotContain("unsafe-inline", "unsafe-eval", "Server: ");
        }
    }

    @Test
    void onlyThisComputerReachesIt() throws Exception {
        assertThat(servers.server.address().getHost()).isEqualTo("127.0.0.1");
        var elsewhere = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(n -> Collections.list(n.getInetAddresses()).stream())
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
                .findFirst();
        if (elsewhere.isPresent()) {
            assertThatThrownBy(() -> new Socket(elsewhere.get(), port()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aSecondServerOnThePortIsTold() {
        assertThatThrownBy(() -> Servers.onPort(port(), MODEL)).isInstanceOf(BindException.class);
    }
}
