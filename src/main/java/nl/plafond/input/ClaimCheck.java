package nl.plafond.input;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.plafond.model.BillSplit;
import nl.plafond.model.ClaimFigure;
import nl.plafond.model.Municipality;
import nl.plafond.model.Programme;
import nl.plafond.model.ProgrammeMeasure;
import nl.plafond.model.Scenario;
import nl.plafond.model.Source;
import nl.plafond.words.Phrase;

/** Compares one claim with the model that it is about. */
final class ClaimCheck {
    private static final String BILL = "bill";
    private static final String BOOKED = "booked-net";
    private static final Set<String> SHARES =
            Set.of("occupancy", "wait-over-norm", "waited-so-far-over-norm", "refused-by-places", "refused-by-plafond");
    private static final Set<String> DAYS = Set.of("etmalen", "vacancy");

    private final Spot claim;
    private final Reading.Sound model;
    private final Complaints complaints;

    ClaimCheck(Spot claim, Reading.Sound model, Complaints complaints) {
        this.claim = claim;
        this.model = model;
        this.complaints = complaints;
    }

    void check() {
        names();
        papers();
        moment(claim, true);
        moment(claim.at("against"), false);
        expected();
        payers();
        oneService();
        if (claim.at("relative").node().asBoolean(false) && !claim.at("against").exists()) {
            complaints.needs(claim.at("relative"), "against");
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
        for (var spot : List.of(claim, claim.at("against"))) {
            known(spot.at("split"), model.model().splits().stream().map(BillSplit::id), "expected.way-to-divide");
            for (var payer : spot.at("municipalities").items()) {
                known(payer, model.model().municipalities().stream().map(Municipality::id), "expected.municipality");
            }
        }
    }

    /** What can be played: the scenarios, the measures of the programme one by one, and all adopted ones. */
    private Stream<String> scenarios() {
        var programme = model.model().programme();
        var parts = programme.isEmpty()
                ? Stream.<String>of()
                : Stream.concat(
                        Stream.of(Programme.TOGETHER),
                        programme.measures().stream().map(ProgrammeMeasure::id));
        return Stream.concat(model.scenarios().stream().map(Scenario::id), parts);
    }

    private void known(Spot name, Stream<String> names, String expected) {
        var known = names.toList();
        if (name.isSound() && name.text().filter(n -> !known.contains(n)).isPresent()) {
            var nearest = Nearest.to(name.text().get(), known);
            complaints.add(Complaints.about(name, Shown.found(name.node()))
                    .expected(expected, Region.some(known))
                    .suggest(nearest.map(n -> Phrase.of("suggest.meant", Shown.quoted(n))))
                    .error());
        }
    }

    /** A claim that rests on nothing is nobody's claim. */
    private void papers() {
        boolean worked = claim.at("derivation").exists();
        if (claim.at("source").exists() && !claim.at("quote").exists() && !worked) {
            complaints.needs(claim.at("source"), "quote");
        }
        if (claim.at("quote").exists() && !claim.at("source").exists()) {
            complaints.needs(claim.at("quote"), "source");
        }
        if (!claim.at("source").exists() && !worked && !claim.hasBrokenKey()) {
            complaints.add(Complaints.about(claim, Phrase.of("found.no-grounds"))
                    .expected("expected.grounds")
                    .error());
        }
    }

    private void moment(Spot spot, boolean needed) {
        boolean both = spot.at("date").exists() && spot.at("years").exists();
        boolean none = !spot.at("date").exists() && !spot.at("years").exists();
        if (both || (none && needed && !spot.hasBrokenKey())) {
            complaints.add(Complaints.about(spot, Phrase.of(both ? "found.date-and-years" : "found.no-date-or-years"))
                    .expected("expected.date-or-years")
                    .error());
        }
        spot.at("date").date().filter(d -> spot.at("date").isSound()).ifPresent(day -> date(spot.at("date"), day));
        years(spot.at("years"));
    }

    private void date(Spot spot, LocalDate day) {
        var last = model.model().end().minusDays(1);
        boolean inside = !day.isBefore(model.model().start()) && !day.isAfter(last);
        boolean monthEnd = YearMonth.from(day).atEndOfMonth().equals(day);
        if (!inside) {
            complaints.add(Complaints.about(spot, Shown.found(spot.node()))
                    .expected("expected.between", model.model().start().toString(), last.toString())
                    .error());
        } else if (!monthEnd && !day.equals(last)) {
            complaints.add(Complaints.about(spot, Shown.found(spot.node()))
                    .expected("expected.month-end")
                    .suggest("suggest.write", YearMonth.from(day).atEndOfMonth().toString())
                    .error());
        }
    }

    private void years(Spot spot) {
        if (!spot.isList() || spot.items().size() != 2 || !spot.isSound()) {
            return;
        }
        int first = model.model().start().getYear();
        int last = model.model().end().minusDays(1).getYear();
        for (var year : spot.items()) {
            var number = year.number().orElse(0.0);
            if (number < first || number > last) {
                complaints.add(Complaints.about(year, Shown.found(year.node()))
                        .expected("expected.year-in-period", String.valueOf(first), String.valueOf(last))
                        .error());
            }
        }
        lowFirst(spot);
    }

    private void lowFirst(Spot pair) {
        if (pair.items().size() == 2
                && pair.at(0).number().orElse(0.0) > pair.at(1).number().orElse(0.0)) {
            complaints.add(Complaints.about(
                            pair,
                            Phrase.of("found.value", pair.node().toString().replace(",", ", ")))
                    .expected("expected.low-high")
                    .error());
        }
    }

    private void expected() {
        var expected = claim.at("expected");
        lowFirst(expected.at("between"));
        var unit = expected.at("unit");
        if (unit.text().isEmpty()
                || !unit.isSound()
                || claim.at("metric").text().isEmpty()) {
            return;
        }
        var fitting = unit();
        if (!unit.is(fitting)) {
            complaints.add(Complaints.about(unit, Shown.found(unit.node()))
                    .expected("expected.unit-of", claim.at("metric").text().get(), fitting)
                    .error());
        }
    }

    /** What the figure of the claim is in. */
    private String unit() {
        boolean part =
                Stream.of("relative", "spread").anyMatch(k -> claim.at(k).node().asBoolean(false));
        var metric = unit(claim.at("metric").text().orElse(""));
        var per = claim.at("per").text().map(ClaimCheck::unit);
        boolean likes = per.filter(p -> p.equals(metric) || (isCount(p) && isCount(metric)))
                .isPresent();
        return part || likes ? "percent" : metric;
    }

    private static boolean isCount(String unit) {
        return unit.equals("clients") || unit.equals("places");
    }

    private static String unit(String metric) {
        if (metric.startsWith("cost-")
                || Set.of(BILL, BOOKED, "provider-result").contains(metric)) {
            return "euro";
        }
        if (SHARES.contains(metric) || metric.equals("refused-by-nothing")) {
            return "percent";
        }
        if (metric.equals("places")) {
            return "places";
        }
        return isWait(metric) || DAYS.contains(metric) ? "days" : "clients";
    }

    /** A wait or a share of several services together does not exist. */
    private void oneService() {
        var metric = claim.at("metric");
        int named = claim.at("services").items().size();
        boolean one = named == 1 || (named == 0 && model.model().services().size() == 1);
        var word = metric.text().orElse("");
        boolean ofOne = SHARES.contains(word) || word.equals("refused-by-nothing") || isWait(word);
        if (ofOne && !one && claim.at("services").isSound()) {
            complaints.add(Complaints.about(metric, Shown.found(metric.node()))
                    .expected("expected.one-service")
                    .error());
        }
    }

    private static boolean isWait(String metric) {
        return metric.startsWith("wait-") || metric.startsWith("waited-");
    }

    /** Bills have a payer and no service; what is booked is that of the programme. */
    private void payers() {
        var metric = claim.at("metric").text().orElse("");
        var against = claim.at("against");
        if (!metric.equals(BILL)) {
            var odd = new ArrayList<Spot>();
            for (var spot : List.of(claim, against)) {
                odd.add(spot.at("municipalities"));
                odd.add(spot.at("split"));
            }
            odd.stream()
                    .filter(Spot::exists)
                    .forEach(spot -> complaints.add(Complaints.about(spot, Phrase.of("found.only-for-bills"))
                            .suggest("suggest.bill-or-leave-out")
                            .error()));
        }
        if (Set.of(BILL, BOOKED).contains(metric)) {
            for (var spot : List.of(claim.at("date"), against.at("date"))) {
                if (spot.exists()) {
                    complaints.add(Complaints.about(spot, Phrase.of("found.by-the-year", metric))
                            .suggest("suggest.years")
                            .error());
                }
            }
        }
        if (Set.of(BILL, BOOKED).contains(metric) && claim.at("services").exists()) {
            complaints.add(Complaints.about(claim.at("services"), Phrase.of("found.all-services", metric))
                    .suggest("suggest.leave-out-key")
                    .error());
        }
    }
}
