package nl.plafond.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.plafond.model.Parameter;
import nl.plafond.report.reading.ShareRow.Kind;
import nl.plafond.sensitivity.Mover;
import nl.plafond.sensitivity.MoverShare;
import nl.plafond.sensitivity.Share;
import nl.plafond.sensitivity.VarianceShares;
import nl.plafond.statistics.FutureDifferences;

/**
 * Says what moves a difference over the possible futures, and by how much of the whole.
 *
 * @param reading the run
 * @param words the texts of the reader
 */
public record MoverText(RunView reading, ReportTexts words) {
    private static final int NAMED = 2;

    /** The parts of the whole, assumptions first; none where there are no shares. */
    public List<ShareRow> rows(VarianceShares shares) {
        return shares instanceof VarianceShares.Told told ? rows(told) : List.of();
    }

    private List<ShareRow> rows(VarianceShares.Told told) {
        var parts = Stream.of(
                        told.movers().stream().map(m -> part(Kind.MOVER, m.share(), Optional.of(m), told)),
                        told.chance().stream().map(c -> part(Kind.CHANCE, c, Optional.empty(), told)),
                        Stream.of(
                                part(Kind.OTHERS, told.others(), Optional.empty(), told),
                                part(Kind.INTERPLAY, told.interplay(), Optional.empty(), told)))
                .flatMap(s -> s)
                .toList();
        double sum = parts.stream().mapToDouble(ShareRow::part).sum();
        var within = parts.stream().mapToDouble(p -> p.part() / sum).toArray();
        var percents = Rounding.percents(within);
        var rows = new ArrayList<ShareRow>();
        for (var part : parts) {
            int i = rows.size();
            rows.add(new ShareRow(
                    part.kind(), part.name(), part.papers(), within[i], percents[i], part.share(), part.mover()));
        }
        return rows;
    }

    /** A part by itself: an estimate below nothing shows as nothing. */
    private ShareRow part(Kind kind, Share share, Optional<MoverShare> mover, VarianceShares.Told told) {
        return new ShareRow(
                kind,
                mover.map(m -> named(m.mover())).orElseGet(() -> words.say(key(kind, told))),
                mover.map(m -> papers(m.mover()))
                        .orElseGet(() -> words.say(
                                key(kind, told) + ".means", words.notation().percent(told.noise()))),
                share.shown().value(),
                0,
                share,
                mover);
    }

    private static String key(Kind kind, VarianceShares.Told told) {
        return switch (kind) {
            case MOVER -> throw new IllegalArgumentException("an assumption has a name of its own");
            case CHANCE -> "movers.chance";
            case OTHERS -> "movers.others";
            case INTERPLAY -> told.chance().isPresent() ? "movers.interplay" : "movers.interplay.chance";
        };
    }

    /** What a mover is called: its number, or the numbers that are drawn together. */
    public String named(Mover mover) {
        return new ParameterNames(reading, words).of(mover);
    }

    /** "aanname, 3,5 tot 7 jaar", and the source if it has one. */
    public String papers(Mover mover) {
        var numbers = new NumberText(reading, words);
        return String.join(
                "; ",
                mover.numbers().stream()
                        .flatMap(path -> numbers.at(path).stream())
                        .map(this::papers)
                        .distinct()
                        .toList());
    }

    private String papers(Parameter parameter) {
        var parts = new ArrayList<String>();
        parts.add(words.say("status." + parameter.status().id()));
        parameter.range().ifPresent(range -> parts.add(range(parameter, range)));
        parameter.source().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String range(Parameter parameter, Parameter.Range range) {
        var notation = words.notation();
        return new NumberText(reading, words)
                .withUnit(
                        parameter, words.say("table.band", notation.exact(range.low()), notation.exact(range.high())));
    }

    /** "Hoe groot het verschil is, hangt vooral af van “…” (41%) en “…” (20%)"; or why that is not said. */
    public String sentence(VarianceShares shares, FutureDifferences differences) {
        if (shares instanceof VarianceShares.None none) {
            return none(none.reason(), differences);
        }
        var noise = words.notation().percent(((VarianceShares.Told) shares).noise());
        var rows = rows(shares);
        var movers = rows.stream()
                .filter(r -> r.kind() == Kind.MOVER)
                .limit(NAMED)
                .map(this::named)
                .toList();
        var chance = largest(shares).filter(r -> r.kind() == Kind.CHANCE);
        if (chance.isPresent()) {
            int percent = chance.get().percent();
            return movers.isEmpty()
                    ? words.say("movers.say.chance", percent)
                    : words.say("movers.say.chance.first", percent, movers.get(0));
        }
        return movers.isEmpty() ? words.say("movers.none", noise) : words.say("movers.say", words.list(movers));
    }

    /** "“…” (41%)". */
    private String named(ShareRow row) {
        return words.say("movers.named", row.name(), row.percent());
    }

    private String none(VarianceShares.Reason reason, FutureDifferences differences) {
        return words.say(
                "movers.none." + ReportTexts.key(reason), differences.count(0).futures(), VarianceShares.LEAST_FUTURES);
    }

    /** What moves it most, an assumption or chance; empty where there are no shares. */
    public Optional<ShareRow> largest(VarianceShares shares) {
        return rows(shares).stream()
                .filter(r -> r.kind() == Kind.MOVER || r.kind() == Kind.CHANCE)
                .max(Comparator.comparingDouble(ShareRow::part));
    }

    /** "“…” (41%)" of what moves it most, or "toeval (62%)"; empty where there are no shares. */
    public Optional<String> shortly(VarianceShares shares) {
        return largest(shares)
                .map(r -> r.kind() == Kind.CHANCE ? words.say("movers.named.chance", r.percent()) : named(r));
    }

    /** "Hoe groot het verschil is, hangt voor 41% af van “…”", or is chance; empty where there are no shares. */
    public Optional<String> inAnswer(VarianceShares shares) {
        return largest(shares)
                .map(r -> r.kind() == Kind.CHANCE
                        ? words.say("note.mover.chance", r.percent())
                        : words.say("note.mover", r.name(), r.percent()));
    }
}
