package nl.plafond.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.plafond.input.levers.EditorResult;
import nl.plafond.input.levers.ScenarioEditor;

/** Servers of the live page for tests; whatever goes wrong in one is kept. */
public final class Servers implements AutoCloseable {
    static final long SEED = 2021;

    public final LiveServer server;
    public final ConcurrentLinkedQueue<Throwable> troubles = new ConcurrentLinkedQueue<>();

    private Servers(List<ScenarioEditor> boards, int port) throws IOException {
        server = LiveServer.start(boards, new LiveServer.Settings(port, 2, SEED, "test", troubles::add));
    }

    public static Servers of(String... models) throws IOException {
        return new Servers(List.of(models).stream().map(Servers::board).toList(), 0);
    }

    static Servers onPort(int port, String model) throws IOException {
        return new Servers(List.of(board(model)), port);
    }

    static ScenarioEditor board(String model) {
        var opening = ScenarioEditor.open(Path.of(model));
        if (opening instanceof EditorResult.Open good) {
            return good.board();
        }
        throw new IllegalArgumentException(
                ((EditorResult.Shut) opening).problems().toString());
    }

    Visitor visitor() throws Exception {
        return new Visitor(server.address());
    }

    @Override
    public void close() {
        server.close();
    }
}
