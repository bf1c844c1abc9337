package nl.plafond.report.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.plafond.model.Claim;
import nl.plafond.model.ClaimFigure;
import nl.plafond.model.Expectation;
import nl.plafond.model.Expectation.Unit;
import nl.plafond.model.Moment;
import nl.plafond.model.ServiceId;
import nl.plafond.statistics.ClaimFinding;

/** Writes claims beside what the simulation finds of them, a row a claim. */
public final class ClaimTable implements AutoCloseable {
    private final Table table;

    /** A table in a file. */
    public ClaimTable(Path file) {
        table = new Table(
                file,
                "model",
                "experiment",
                "claim_nl",
                "claim_en",
                "source",
                "quote",
                "derivation",
                "settings",
                "figure",
                "against",
                "relative",
                "unit",
                "expected_low",
                "expected_high",
                "found",
                "ci_low",
                "ci_high",
                "replications",
                "verdict");
    }

    /** Adds the claims on a model. */
    public void add(String model, List<ClaimFinding> findings) {
        findings.forEach(finding -> add(model, finding));
    }

    private void add(String model, ClaimFinding finding) {
        var claim = finding.claim();
        var expected = claim.expected();
        table.row(
                model,
                claim.experiment(),
                claim.name().nl(),
                claim.name().en(),
                claim.grounds().source().orElse(""),
                claim.grounds().quote().orElse(""),
                claim.grounds().derivation().orElse(""),
                String.join("; ", claim.settings()),
                figure(claim.figure()),
                claim.against().map(ClaimTable::figure).orElse(""),
                String.valueOf(claim.relative()),
                expected.unit().name().toLowerCase(Locale.ROOT),
                number(expected.low(), claim),
                number(expected.high(), claim),
                number(finding.found(), claim),
                number(finding.low(), claim),
                number(finding.high(), claim),
                String.valueOf(finding.replications()),
                finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String figure(ClaimFigure figure) {
        var moment = figure.moment() instanceof Moment.MonthEnd end
                ? end.day().toString()
                : years((Moment.Years) figure.moment());
        return figure.scenario()
                + (figure.spread() ? " spread of " : " ")
                + figure.metric()
                + figure.per().map(per -> " per " + per).orElse("")
                + (figure.services().isEmpty()
                        ? ""
                        : " of "
                                + figure.services().stream()
                                        .map(ServiceId::value)
                                        .collect(Collectors.joining("+")))
                + (figure.payers().isEmpty() ? "" : " of " + String.join("+", figure.payers()))
                + figure.split().map(split -> " by " + split).orElse("")
                + " "
                + moment;
    }

    private static String years(Moment.Years years) {
        return years.first() == years.last() ? String.valueOf(years.first()) : years.first() + "-" + years.last();
    }

    private static String number(double value, Claim claim) {
        Expectation expected = claim.expected();
        return expected.unit() == Unit.EURO ? Figures.euro(value) : Figures.number(value);
    }

    @Override
    public void close() {
        table.close();
    }
}
