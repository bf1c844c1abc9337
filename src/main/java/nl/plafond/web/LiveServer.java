package nl.plafond.web;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import nl.plafond.experiment.WorkerPool;
import nl.plafond.input.levers.ScenarioEditor;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server on this computer, and for this computer only, with the live page. */
public final class LiveServer implements AutoCloseable {
    private static final int MOST_REQUESTS_AT_ONCE = 64;
    private static final int IDLE_MILLIS = 30_000;
    private static final int HEADER_BYTES = 8 * 1024;

    private final Server server;
    private final ServerConnector connector;
    private final WorkerPool pool;
    private final Jobs jobs;

    private LiveServer(Server server, ServerConnector connector, WorkerPool pool, Jobs jobs) {
        this.server = server;
        this.connector = connector;
        this.pool = pool;
        this.jobs = jobs;
    }

    /**
     * How a server is made.
     *
     * @param port the port; 0 for any that is free
     * @param threads how many threads play
     * @param seed what all chance starts from
     * @param version the version of the program
     * @param trouble hears of mistakes in the program
     */
    public record Settings(int port, int threads, long seed, String version, Consumer<Throwable> trouble) {}

    /**
     * Starts a server.
     *
     * @param editors the models that one can choose; at least one
     * @throws BindException if the port is taken
     */
    public static LiveServer start(List<ScenarioEditor> editors, Settings settings) throws IOException {
        var room = ServedModel.room();
        var regions = new ServedModels(editors.stream()
                .map(b -> new WatchedModel(b, settings.seed(), room))
                .toList());
        var pool = new WorkerPool(settings.threads());
        var jobs = new Jobs();
        var player = new VariantPlayer(pool, settings.seed(), settings.version());
        var conversation = new Conversation(jobs, settings.trouble());
        var token = token();
        var router = new Router(
                regions,
                settings.seed(),
                new PageShell(token, settings.version()),
                new PlayHandler(player, conversation),
                new DownloadHandler(new Downloads(player), conversation),
                settings.trouble());
        var server = server();
        var connector = connector(server, settings.port());
        server.setHandler(new RequestGuard(router, token));
        server.setErrorHandler(new PlainErrors());
        var live = new LiveServer(server, connector, pool, jobs);
        live.open();
        jobs.start(() -> warmUp(regions, pool, settings.seed()));
        return live;
    }

    private static String token() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Server server() {
        var threads = new QueuedThreadPool(MOST_REQUESTS_AT_ONCE);
        threads.setName("plafond-web");
        threads.setDaemon(true);
        return new Server(threads);
    }

    private static ServerConnector connector(Server server, int port) throws IOException {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(loopback().getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MILLIS);
        // A second server must find that the port is taken.
        connector.setReuseAddress(!System.getProperty("os.name", "").startsWith("Windows"));
        server.addConnector(connector);
        return connector;
    }

    /**
     * This computer's own address: 127.0.0.1 where it has one, however Java was told to choose between the two kinds; else that
     * of IPv6.
     */
    private static InetAddress loopback() throws IOException {
        boolean old = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
                .anyMatch(address -> address instanceof Inet4Address && address.isLoopbackAddress());
        return InetAddress.getByName(old ? "127.0.0.1" : "::1");
    }

    private void open() throws IOException {
        try {
            server.start();
        } catch (IOException noPort) {
            close();
            throw noPort.getCause() instanceof BindException taken ? taken : noPort;
        } catch (Exception broken) {
            close();
            throw new IllegalStateException("the server does not start", broken);
        }
    }

    private static void warmUp(ServedModels regions, WorkerPool pool, long seed) {
        try {
            for (var region : regions.all()) {
                region.latest().warmUp(pool, seed);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException closed) {
            // Whoever closes the server at once has no need of it.
            return;
        }
    }

    /** Where the page is. */
    public URI address() {
        var host = connector.getHost();
        return URI.create("http://" + (host.contains(":") ? "[::1]" : host) + ":" + connector.getLocalPort() + "/");
    }

    /** How many pages are being worked for at this moment. */
    public int busy() {
        return jobs.streams();
    }

    /** Waits until the server stops. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception alreadyBroken) {
            throw new IllegalStateException("the server does not stop", alreadyBroken);
        } finally {
            jobs.close();
            pool.close();
        }
    }
}
