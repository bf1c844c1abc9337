package nl.plafond.input.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.input.ModelResult;
import nl.plafond.input.check.ModelContext;
import nl.plafond.input.check.MomentCheck;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.BillSplit;
import nl.plafond.model.Municipality;
import nl.plafond.model.Source;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.programme.Programme;
import nl.plafond.model.programme.ProgrammeMeasure;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.Metric.Unit;
import nl.plafond.words.Phrase;

/** Compares one claim with the model that it is about. */
final class ClaimCheck {
    private static final String BILL = "bill";
    private static final String BOOKED = "booked-net";
    private static final Set<String> BY_THE_YEAR = Set.of(BILL, BOOKED);
    private static final List<String> KINDS = List.of("sign", "zero-within", "about", "between", "at-most", "at-least");

    private final Node claim;
    private final ModelResult.Sound model;
    private final Diagnostics diagnostics;
    private final MomentCheck moments;

    ClaimCheck(Node claim, ModelResult.Sound model, Diagnostics diagnostics) {
        this.claim = claim;
        this.model = model;
        this.diagnostics = diagnostics;
        moments = new MomentCheck(model.model(), diagnostics);
    }

    void check() {
        names();
        papers();
        moment(claim, true);
        moment(claim.at("against"), false);
        expected();
        payers();
        oneService();
        if (claim.at("relative").json().asBoolean(false) && !claim.at("against").exists()) {
            diagnostics.needs(claim.at("relative"), "against");
        }
    }

    private void names() {
        known(claim.at("source"), model.model().sources().stream().map(Source::id), "expected.source");
        known(claim.at("scenario"), scenarios(), "expected.play");
        known(
                claim.at("against").at("scenario"),
                Stream.concat(scenarios(), Stream.of(ClaimFigure.SUM_OF_PARTS)),
                "expected.play");
        for (var service : claim.at("services").items()) {
            known(service, model.model().services().stream().map(s -> s.id().value()), "expected.service");
        }
    }

    /** What can be played: the scenarios, the measures of the programme one by one, and all adopted ones. */
    private Stream<String> scenarios() {
        var programme = model.model().programme();
        boolean booked = claim.at("metric").is(BOOKED);
        var parts = programme.isEmpty()
                ? Stream.<String>of()
                : Stream.concat(
                        Stream.of(Programme.TOGETHER),
                        programme.measures().stream().map(ProgrammeMeasure::id));
        return booked ? parts : Stream.concat(model.scenarios().stream().map(Scenario::id), parts);
    }

    private void known(Node name, Stream<String> names, String expected) {
        ModelContext.requireOneOf(name, names.toList(), expected, diagnostics);
    }

    /** A claim that rests on nothing is nobody's claim. */
    private void papers() {
        boolean worked = claim.at("derivation").exists();
        if (claim.at("source").exists() && !claim.at("quote").exists() && !worked && !claim.hasBrokenKey()) {
            diagnostics.needs(claim.at("source"), "quote");
        }
        if (claim.at("quote").exists() && !claim.at("source").exists()) {
            diagnostics.needs(claim.at("quote"), "source");
        }
        if (!claim.at("source").exists() && !worked && !claim.hasBrokenKey()) {
            diagnostics.add(Diagnostics.about(claim, Phrase.of("found.no-grounds"))
                    .expected("expected.grounds")
                    .error());
        }
    }

    private void moment(Node node, boolean needed) {
        boolean both = node.at("date").exists() && node.at("years").exists();
        boolean none = !node.at("date").exists() && !node.at("years").exists();
        if (both || (none && needed && !node.hasBrokenKey())) {
            diagnostics.add(Diagnostics.about(node, Phrase.of(both ? "found.date-and-years" : "found.no-date-or-years"))
                    .expected("expected.date-or-years")
                    .error());
        }
        moments.date(node.at("date"));
        moments.years(node.at("years"));
    }

    private void expected() {
        var expected = claim.at("expected");
        moments.lowFirst(expected.at("between"));
        long kinds = KINDS.stream().filter(kind -> expected.at(kind).exists()).count();
        if (kinds != 1 && expected.exists() && expected.json().isObject() && !expected.hasBrokenKey()) {
            diagnostics.add(
                    Diagnostics.about(expected, Phrase.of(kinds == 0 ? "found.no-expectation" : "found.expectations"))
                            .expected("expected.one-expectation", ShownValue.list(KINDS))
                            .error());
        }
        var unit = expected.at("unit");
        if (unit.text().isEmpty()
                || !unit.isSound()
                || claim.at("metric").text().isEmpty()) {
            return;
        }
        var fitting = unit();
        if (!unit.is(fitting)) {
            diagnostics.add(Diagnostics.about(unit, ShownValue.found(unit.json()))
                    .expected("expected.unit-of", claim.at("metric").text().get(), fitting)
                    .error());
        }
    }

    /** What the figure of the claim is in. */
    private String unit() {
        boolean part =
                Stream.of("relative", "spread").anyMatch(k -> claim.at(k).json().asBoolean(false));
        var metric = unit(claim.at("metric").text().orElse(""));
        var per = claim.at("per").text().map(ClaimCheck::unit);
        boolean likes = per.filter(p -> p.equals(metric) || (isCount(p) && isCount(metric)))
                .isPresent();
        return part || likes ? "percent" : metric;
    }

    private static boolean isCount(String unit) {
        return unit.equals(Unit.CLIENTS.id()) || unit.equals(Unit.PLACES.id());
    }

    private static String unit(String metric) {
        return BY_THE_YEAR.contains(metric)
                ? Unit.EURO.id()
                : Metric.of(metric)
                        .map(Metric::unit)
                        .map(unit -> unit == Unit.SHARE ? "percent" : unit.id())
                        .orElse(Unit.CLIENTS.id());
    }

    /** A wait or a share of several services together does not exist. */
    private void oneService() {
        var metric = claim.at("metric");
        int named = claim.at("services").items().size();
        boolean one = named == 1 || (named == 0 && model.model().services().size() == 1);
        boolean ofOne = metric.text()
                .flatMap(Metric::of)
                .filter(m -> !m.sumsOverServices())
                .isPresent();
        if (ofOne && !one && claim.at("services").isSound()) {
            diagnostics.add(Diagnostics.about(metric, ShownValue.found(metric.json()))
                    .expected("expected.one-service")
                    .error());
        }
    }

    /** Bills have payers and no service; what is booked is that of the programme. Both are known by the year. */
    private void payers() {
        var metric = claim.at("metric").text().orElse("");
        for (var node : List.of(claim, claim.at("against"))) {
            if (metric.equals(BILL)) {
                knownPayers(node);
            } else {
                Stream.of("municipalities", "split")
                        .map(node::at)
                        .filter(Node::exists)
                        .forEach(odd -> diagnostics.add(Diagnostics.about(odd, Phrase.of("found.only-for-bills"))
                                .suggest("suggest.bill-or-leave-out")
                                .error()));
            }
            if (BY_THE_YEAR.contains(metric) && node.at("date").exists()) {
                diagnostics.add(Diagnostics.about(node.at("date"), Phrase.of("found.by-the-year", metric))
                        .suggest("suggest.years")
                        .error());
            }
        }
        if (BY_THE_YEAR.contains(metric) && claim.at("services").exists()) {
            diagnostics.add(Diagnostics.about(claim.at("services"), Phrase.of("found.all-services", metric))
                    .suggest("suggest.leave-out-key")
                    .error());
        }
    }

    private void knownPayers(Node node) {
        known(node.at("split"), model.model().splits().stream().map(BillSplit::id), "expected.way-to-divide");
        for (var payer : node.at("municipalities").items()) {
            known(payer, model.model().municipalities().stream().map(Municipality::id), "expected.municipality");
        }
    }
}
