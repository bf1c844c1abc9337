package nl.plafond.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets in only who came to this computer on purpose, and says in every answer what the page may do.
 *
 * <p>A page on the internet can make a browser send requests to this computer, also under a name of its own that leads here (DNS
 * rebinding). So the name asked for must be that of this computer, a page that asks must be ours, and what costs work needs
 * the token that only our page has.
 */
final class RequestGuard extends Handler.Wrapper {
    static final String TOKEN = "X-Plafond-Token";
    /** Nothing but what this server sends; no script or style in the page itself. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
            + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final int USUAL_PORT = 80;
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String token;

    RequestGuard(Handler inside, String token) {
        super(inside);
        this.token = token;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var headers = response.getHeaders();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        var refusal = refusal(request);
        if (refusal.isPresent()) {
            Reply.problem(request, response, callback, refusal.get());
            return true;
        }
        return super.handle(request, response, callback);
    }

    private Optional<Refusal> refusal(Request request) {
        if (!isOurName(request)) {
            return Refusal.of(403, "foreign-host");
        }
        if (!isOurPage(request)) {
            return Refusal.of(403, "foreign-origin");
        }
        if (!METHODS.contains(request.getMethod())) {
            return Refusal.of(405, "method");
        }
        return "POST".equals(request.getMethod()) ? refusalOfPost(request) : Optional.empty();
    }

    private Optional<Refusal> refusalOfPost(Request request) {
        if (!isToken(request.getHeaders().get(TOKEN))) {
            return Refusal.of(403, "token");
        }
        var type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || !type.split(";", 2)[0].strip().equals("application/json")) {
            return Refusal.of(415, "not-json");
        }
        return request.getLength() > Body.MOST_BYTES ? Refusal.of(413, "too-large") : Optional.empty();
    }

    private static boolean isOurName(Request request) {
        var hosts = request.getHeaders().getValuesList(HttpHeader.HOST);
        return hosts.size() == 1 && addresses(request).contains(hosts.get(0).toLowerCase(Locale.ROOT));
    }

    private static boolean isOurPage(Request request) {
        var origins = request.getHeaders().getValuesList(HttpHeader.ORIGIN);
        if (!origins.isEmpty()) {
            return origins.size() == 1
                    && addresses(request).stream().anyMatch(a -> origins.get(0).equals("http://" + a));
        }
        var site = request.getHeaders().get("Sec-Fetch-Site");
        boolean opensPage = "navigate".equals(request.getHeaders().get("Sec-Fetch-Mode"));
        return site == null || opensPage || site.equals("same-origin") || site.equals("none");
    }

    private static Set<String> addresses(Request request) {
        return addresses(Request.getLocalPort(request));
    }

    /** The names of this computer with a port, as a browser sends them: it leaves out the one that is usual. */
    static Set<String> addresses(int port) {
        return NAMES.stream()
                .flatMap(name -> port == USUAL_PORT ? Stream.of(name, name + ":" + port) : Stream.of(name + ":" + port))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isToken(String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
