package nl.plafond.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.plafond.model.measures.Scenario;
import nl.plafond.report.page.Explanation;
import nl.plafond.report.reading.ReportTexts;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.JsonNode;

/** Finds who answers a request, and sees to it that every request is answered. */
final class Router extends Handler.Abstract {
    private static final String MODELS = "/api/models";
    private static final String ASSETS = "/assets/";

    private final ServedModels regions;
    private final long seed;
    private final PageShell shell;
    private final Assets assets = new Assets();
    private final PlayHandler play;
    private final DownloadHandler take;
    private final Consumer<Throwable> trouble;

    Router(
            ServedModels regions,
            long seed,
            PageShell shell,
            PlayHandler play,
            DownloadHandler take,
            Consumer<Throwable> trouble) {
        this.regions = regions;
        this.seed = seed;
        this.shell = shell;
        this.play = play;
        this.take = take;
        this.trouble = trouble;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if ("POST".equals(request.getMethod())) {
            answering(request, response, callback, () -> post(request, response, callback));
        } else {
            answering(request, response, callback, () -> get(request, response, callback));
        }
        return true;
    }

    /** Answers, or says why not. */
    private void answering(Request request, Response response, Callback callback, Runnable answer) {
        try {
            answer.run();
        } catch (RefusedException refused) {
            Reply.problem(request, response, callback, refused.refusal());
        } catch (RuntimeException | Error broken) {
            trouble.accept(broken);
            Reply.problem(request, response, callback, new Refusal(500, "broken", List.of()));
        }
    }

    private void post(Request request, Response response, Callback callback) {
        var path = Request.getPathInContext(request);
        if (!path.equals("/api/play") && !path.equals("/api/take")) {
            throw new RefusedException(404, "no-page");
        }
        var unused = Body.of(request)
                .whenComplete((bytes, failure) -> answering(request, response, callback, () -> {
                    var playRequest = playRequest(failure == null ? bytes : Body.refuse(failure));
                    if (path.equals("/api/play")) {
                        play.handle(playRequest, response, callback);
                    } else {
                        take.handle(playRequest, response, callback);
                    }
                }));
    }

    private PlayRequest playRequest(byte[] bytes) {
        return PlayRequest.of(
                Json.read(bytes).filter(JsonNode::isObject).orElseThrow(() -> new RefusedException(400, "not-json")),
                regions);
    }

    private void get(Request request, Response response, Callback callback) {
        var path = Request.getPathInContext(request);
        if (path.equals("/") || path.equals("/en")) {
            Reply.send(response, callback, "text/html;charset=utf-8", shell.page(path.equals("/en")));
        } else if (path.startsWith(ASSETS)) {
            var asset = assets.find(path.substring(ASSETS.length()))
                    .orElseThrow(() -> new RefusedException(404, "no-page"));
            Reply.send(response, callback, asset.type(), asset.bytes());
        } else if (path.startsWith("/api/")) {
            Reply.json(response, callback, answer(path, request));
        } else {
            throw new RefusedException(404, "no-page");
        }
    }

    private Object answer(String path, Request request) {
        var query = Reply.query(request);
        var words = ReportTexts.in(Reply.language(request));
        if (path.equals(MODELS)) {
            return regions.all().stream()
                    .map(WatchedModel::latest)
                    .map(r -> Map.of(
                            "id", r.model().id(), "name", words.of(r.model().name())))
                    .toList();
        }
        if (path.equals("/api/explanation")) {
            return Map.of("html", Explanation.html(words));
        }
        var parts = path.split("/", -1);
        if (!path.startsWith(MODELS + "/") || parts.length > 5) {
            throw new RefusedException(404, "no-page");
        }
        var print = query.getValue("print");
        var region = regions.find(parts[3], print == null ? "" : print);
        var texts = new ModelTexts(region, words);
        if (parts.length == 4) {
            return texts.model(seed);
        }
        return switch (parts[4]) {
            case "print" -> Map.of("print", region.print());
            case "controls" -> Map.of("controls", texts.controls(scenario(region, query.getValue("scenario"))));
            case "number" ->
                NumberReader.read(
                        region,
                        scenario(region, query.getValue("scenario")),
                        String.valueOf(query.getValue("control")),
                        query.getValue("text"),
                        Reply.language(request));
            case "papers" -> Map.of("papers", texts.papers(region.service(String.valueOf(query.getValue("service")))));
            default -> throw new RefusedException(404, "no-page");
        };
    }

    private static String scenario(ServedModel region, String id) {
        return region.editor().scenarios().stream()
                .map(Scenario::id)
                .filter(known -> known.equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(404, "no-scenario", String.valueOf(id)));
    }
}
