package nl.plafond.input.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.plafond.input.bind.ServiceNode;
import nl.plafond.input.yaml.Diagnostics;
import nl.plafond.input.yaml.Node;
import nl.plafond.input.yaml.ShownValue;
import nl.plafond.model.ModelRules;
import nl.plafond.words.Phrase;

/** Checks that dates lie in the period of the model, and in their order. */
public final class PeriodCheck {
    public static final int LONGEST_YEARS = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final ModelContext region;
    private final Optional<LocalDate> start;
    private final Optional<LocalDate> end;

    public PeriodCheck(ModelContext region) {
        this.region = region;
        this.start = region.start();
        this.end = region.end();
    }

    void checkModel() {
        region.find("start").ifPresent(first -> between(first, EARLIEST, LATEST));
        region.find("end").ifPresent(this::withinCentury);
        if (start.isPresent() && end.isPresent()) {
            var lookAt = region.find("look-at").flatMap(Node::date).orElse(start.get());
            var rules = ModelRules.ofPeriod(start.get(), end.get(), lookAt);
            Refusals.tell(region.model().orElseThrow().top(), rules, region.diagnostics());
        }
    }

    /** The dates of a service: those of the steps in its places and plafond, and its years of referrals. */
    void checkService(ServiceNode service) {
        service.owners().forEach(owner -> {
            steps(owner.at("places"));
            checkPlafond(owner.at("plafond"));
        });
        service.providers().forEach(provider -> {
            inPeriod(provider.at("from"));
            start.ifPresent(first -> later(provider.at("until"), first));
            withinCentury(provider.at("until"));
        });
        steps(service.at("waiting").at("expert-table").at("per-year"));
        steps(service.at("waiting").at("temporary-places").at("places"));
        years(service.at("referrals").at("by-year"));
    }

    /** The dates of a plafond: those of the steps in its amount, and of its development plan. */
    void checkPlafond(Node plafond) {
        steps(plafond.at("per-year"));
        gradual(plafond.at("development-plan"));
    }

    /** The dates of a change that may grow: it begins within the model, and is complete then or later. */
    void gradual(Node change) {
        var from = change.at(change.at("on").exists() ? "on" : "from");
        if (from.date().isPresent() && inPeriod(from)) {
            notBefore(change.at("full"), from.date().get());
            later(change.at("until"), from.date().get());
            withinCentury(change.at("full"));
            withinCentury(change.at("until"));
        }
    }

    /** A list of values of which each but the first counts from a date on. */
    void steps(Node list) {
        var previous = start;
        for (var step : list.items()) {
            var from = step.at("from");
            if (from.date().isPresent() && inPeriod(from) && previous.isPresent() && later(from, previous.get())) {
                previous = from.date();
            }
        }
    }

    /** Complains about the years that numbers go by of which no day lies in the model. */
    void years(Node numbers) {
        numbers.fields().stream()
                .filter(number -> number.name().matches("[0-9]{4}"))
                .forEach(number -> year(number, Integer.parseInt(number.name())));
    }

    /** Complains about a year of which no day lies in the model. */
    void year(Node node, int year) {
        if (!isPeriodSound()) {
            return;
        }
        int first = start.orElseThrow().getYear();
        int last = end.orElseThrow().minusDays(1).getYear();
        if (year < first || year > last) {
            region.diagnostics()
                    .add(Diagnostics.about(node, Phrase.of("found.value", String.valueOf(year)))
                            .expected("expected.year-in-period", String.valueOf(first), String.valueOf(last))
                            .error());
        }
    }

    /** Whether a date is a day of the model; complains if not. */
    public boolean inPeriod(Node date) {
        return !isPeriodSound()
                || between(date, start.orElseThrow(), end.orElseThrow().minusDays(1));
    }

    /** Whether a date, which may lie after the model, is one that a plan may look forward to; complains if not. */
    boolean withinCentury(Node date) {
        var last = start.map(first -> first.plusYears(LONGEST_YEARS));
        return last.isEmpty() || notAfter(date, last.get());
    }

    private boolean isPeriodSound() {
        return start.isPresent() && end.filter(start.get()::isBefore).isPresent();
    }

    /** Whether a date comes after another; complains if not. */
    boolean later(Node date, LocalDate than) {
        return refuseIf(date, d -> !d.isAfter(than), () -> Phrase.of("expected.later", than.toString()));
    }

    /** Whether a date does not come before another; complains if it does. */
    public boolean notBefore(Node date, LocalDate first) {
        return refuseIf(date, d -> d.isBefore(first), () -> Phrase.of("expected.not-before", first.toString()));
    }

    /** Complains about a date that is not the first day of a year. */
    void newYear(Node date) {
        refuseIf(date, d -> d.getDayOfYear() > 1, () -> Phrase.of("expected.new-year"));
    }

    /** Whether a date is the first day of a month; complains if not. */
    public boolean firstOfMonth(Node date) {
        return refuseIf(date, d -> d.getDayOfMonth() > 1, () -> Phrase.of("expected.first-of-month"));
    }

    private boolean notAfter(Node date, LocalDate last) {
        return refuseIf(date, d -> d.isAfter(last), () -> Phrase.of("expected.not-after", last.toString()));
    }

    private boolean between(Node date, LocalDate first, LocalDate last) {
        return refuseIf(
                date,
                d -> d.isBefore(first) || d.isAfter(last),
                () -> Phrase.of("expected.between", first.toString(), last.toString()));
    }

    private boolean refuseIf(Node date, Predicate<LocalDate> wrong, Supplier<Phrase> expected) {
        boolean refused = date.date().filter(wrong).isPresent();
        if (refused) {
            region.diagnostics()
                    .add(Diagnostics.about(date, ShownValue.found(date.json()))
                            .expected(expected.get())
                            .error());
        }
        return !refused;
    }
}
