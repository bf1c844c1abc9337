package nl.plafond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are garbled, broken off or endless: an answer that says so, no word in the window, and a page for the others. */
class ClumsyRequestsTest {
    /** More than there are threads to answer with. */
    private static final int CROWD = 300;

    private static final int HANGS_MILLIS = 50_000;

    @TempDir
    private Path folder;

    private Servers servers;
    private Visitor visitor;

    @BeforeEach
    void open() throws Exception {
        servers = Servers.of(Toy.in(folder.resolve("toy")).toString());
        visitor = servers.visitor();
    }

    /** Nothing of this is a mistake in the program, so that nobody is told that it "should not have happened". */
    @AfterEach
    void close() {
        servers.close();
        assertThat(servers.troubles).isEmpty();
    }

    private Socket begin(String request) throws IOException {
        var socket = new Socket("127.0.0.1", servers.server.address().getPort());
        socket.setSoTimeout(HANGS_MILLIS);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String raw(String request) throws IOException {
        try (var socket = begin(request)) {
            return rest(socket);
        }
    }

    private String head(String line) {
        return line + " HTTP/1.1\r\nConnection: close\r\nHost: 127.0.0.1:"
                + servers.server.address().getPort() + "\r\n";
    }

    private String post(String path) {
        return head("POST " + path) + RequestGuard.TOKEN + ": " + visitor.token()
                + "\r\nContent-Type: application/json\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/models?lang=%zz",
                "/api/models?%",
                "/api/models/toy?print=%e0%a4",
                "/api/models/toy/controls?scenario=%c3",
                "/api/explanation?lang=%u00e9",
            })
    void aBrokenQueryIsRefusedInWords(String path) throws IOException {
        assertThat(raw(head("GET " + path) + "\r\n")).startsWith("HTTP/1.1 400").contains("error");
    }

    @Test
    void aBrokenQueryDoesNoHarmWhereNothingIsAsked() throws IOException {
        assertThat(raw(head("GET /?%zz") + "\r\n")).startsWith("HTTP/1.1 200");
        assertThat(raw(post("/api/play?lang=%zz") + "Content-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw(head("GET /nothing?lang=%zz") + "\r\n")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\r\n\r\n{\"model\":",
                "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"model\":\r\n",
                "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"mod",
                "Content-Length: 100\r\n\r\n",
            })
    void aPostThatBreaksOffIsNoNews(String body) throws Exception {
        for (var path : new String[] {"/api/play", "/api/take"}) {
            try (var socket = begin(post(path) + body)) {
                socket.shutdownOutput();
                assertThat(rest(socket)).doesNotContain("HTTP/1.1 5");
            }
            begin(post(path) + body).close();
        }
        assertThat(visitor.get("/api/models").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lang\":\"nl\",\"lang\":\"en\",\"model\":\"toy\"}",
                "{\"model\":\"toy\",\"variants\":[{\"name\":\"a\",\"name\":\"b\",\"scenario\":\"zonder\",\"set\":{}}]}",
                "{\"model\":\"toy\",\"variants\":[{\"name\":\"a\",\"scenario\":\"zonder\",\"set\":{\"plekken\":\"1\",\"plekken\":\"4\"}}]}",
                "{\"model\":\"toy\",\"replications\":2,\"replications\":1000}",
            })
    void aKeyThatIsThereTwiceIsRefusedAndTheLastDoesNotCount(String body) throws Exception {
        var answer = visitor.post("/api/play", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("begrijpt dit verzoek niet");
    }

    @Test
    void bodiesThatComeSlowlyKeepNobodyFromThePageAndAreNotWaitedForForEver() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < CROWD; i++) {
                slow.add(begin(post("/api/play") + "Content-Length: 1000\r\n\r\n{"));
            }
            for (var path : new String[] {"/", "/api/models", "/api/models/toy"}) {
                assertThat(raw(head("GET " + path) + "\r\n")).startsWith("HTTP/1.1 200");
            }
            var events = visitor.events("/api/play", """
                    {"lang":"nl","model":"toy","service":"verblijf","date":"2022-12-31","replications":2,
                     "variants":[{"name":"x","scenario":"zonder","set":{}}]}""");
            assertThat(events.get(events.size() - 1).name()).isEqualTo("done");
            for (var socket : slow) {
                assertThat(rest(socket)).startsWith("HTTP/1.1 408");
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }
}
