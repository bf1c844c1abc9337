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

    private Servers(List<ScenarioEditor> editors, int port) throws IOException {
        server = LiveServer.start(editors, new LiveServer.Settings(port, 2, SEED, "test", troubles::add));
    }

    public static Servers of(String... models) throws IOException {
        return new Servers(List.of(models).stream().map(Servers::editor).toList(), 0);
    }

    static Servers onPort(int port, String model) throws IOException {
        return new Servers(List.of(editor(model)), port);
    }

    static ScenarioEditor editor(String model) {
        var result = ScenarioEditor.open(Path.of(model));
        if (result instanceof EditorResult.Opened good) {
            return good.editor();
        }
        throw new IllegalArgumentException(
                ((EditorResult.Refused) result).problems().toString());
    }

    Visitor visitor() throws Exception {
        return new Visitor(server.address());
    }

    @Override
    public void close() {
        server.close();
    }
}
