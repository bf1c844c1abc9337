package nl.plafond.report.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.ServiceId;
import nl.plafond.model.claims.Claim;
import nl.plafond.model.claims.ClaimFigure;
import nl.plafond.model.claims.ExpectedRange;
import nl.plafond.model.claims.ExpectedRange.Unit;
import nl.plafond.model.claims.ObservationTime;
import nl.plafond.statistics.ClaimCounts;
import nl.plafond.statistics.ClaimFinding;
import nl.plafond.statistics.Verdict;

/** Writes claims beside what the simulation finds of them, a row a claim. */
public final class ClaimTable implements AutoCloseable {
    private static final List<String> COLUMNS = Table.columns(
            "model,experiment,claim_nl,claim_en,source,quote,derivation,settings,figure,against,relative,unit,"
                    + "expected_low,expected_high,found,ci_low,ci_high,replications,p10,p90,below,within,above,"
                    + "depends_on,verdict");

    private final Table table;

    /** A table in a file. */
    public ClaimTable(Path file) {
        table = new Table(file, COLUMNS);
    }

    /** Whether a file is such a table, written as it is written here: no column, row, mark or quote more or less. */
    public static boolean isOwn(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            var text = Files.readString(file);
            return text.equals(again(text));
        } catch (CharacterCodingException | CsvParseException noTable) {
            return false;
        }
    }

    /** The table in a text as it would be written here; something else if it is no such table. */
    private static String again(String text) {
        var written = new StringWriter();
        var verdicts = Stream.of(Verdict.values()).map(ClaimTable::verdict).toList();
        try (var rows = CsvReader.builder().ofCsvRecord(text);
                var table = new Table(name -> written, "", COLUMNS)) {
            rows.stream()
                    .skip(1)
                    .filter(row -> row.getFieldCount() == COLUMNS.size())
                    .forEach(row -> {
                        var fields = row.getFields();
                        if (verdicts.contains(fields.get(COLUMNS.size() - 1))) {
                            table.add(fields);
                        }
                    });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static String verdict(Verdict verdict) {
        return verdict.id();
    }

    /** Adds the claims on a model. */
    public void add(String model, List<ClaimFinding> findings) {
        findings.forEach(finding -> add(model, finding));
    }

    private void add(String model, ClaimFinding finding) {
        var claim = finding.claim();
        var expected = claim.expected();
        var counts = finding.futures();
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
                expected.unit().id(),
                number(expected.low(), claim),
                number(expected.high(), claim),
                number(finding.found(), claim),
                counts.isPresent() ? "" : number(finding.low(), claim),
                counts.isPresent() ? "" : number(finding.high(), claim),
                String.valueOf(finding.replications()),
                counts.map(c -> number(finding.low(), claim)).orElse(""),
                counts.map(c -> number(finding.high(), claim)).orElse(""),
                counts.map(c -> String.valueOf(c.below())).orElse(""),
                counts.map(c -> String.valueOf(c.within())).orElse(""),
                counts.map(c -> String.valueOf(c.above())).orElse(""),
                counts.flatMap(ClaimCounts::mover).map(m -> m.mover().name()).orElse(""),
                verdict(finding.verdict()));
    }

    private static String figure(ClaimFigure figure) {
        var moment = figure.moment() instanceof ObservationTime.MonthEnd end
                ? end.day().toString()
                : years((ObservationTime.Years) figure.moment());
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

    private static String years(ObservationTime.Years years) {
        return years.first() == years.last() ? String.valueOf(years.first()) : years.first() + "-" + years.last();
    }

    private static String number(double value, Claim claim) {
        ExpectedRange expected = claim.expected();
        return expected.unit() == Unit.EURO ? Figures.euro(value) : Figures.number(value);
    }

    @Override
    public void close() {
        table.close();
    }
}
