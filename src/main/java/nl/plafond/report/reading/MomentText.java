package nl.plafond.report.reading;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import nl.plafond.results.KeptFigure;
import nl.plafond.vocabulary.Metric;

/** Says when a figure is. */
public record MomentText(RunView reading, ReportTexts words) {
    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 31);

    /** "eind 2024", "in 2024", "gemiddeld in 2024", "gemiddeld per jaar van 2022 tot en met 2024". */
    public String of(List<KeptFigure> figures) {
        var first = figures.get(0);
        int from = reading.dayOf(first.last()).getYear();
        int to = reading.dayOf(figures.get(figures.size() - 1).last()).getYear();
        if (from < to) {
            return words.say("asked.years", from, to);
        }
        if (first.isOfYear()) {
            return words.say("asked.year" + (first.metric().sumsOverMonths() ? "" : ".mean"), from);
        }
        return end(first.metric(), first.last());
    }

    /** The same over a column: "per jaar 2022–2024" where that is shorter. */
    public String shortly(List<KeptFigure> figures) {
        int from = reading.dayOf(figures.get(0).last()).getYear();
        int to = reading.dayOf(figures.get(figures.size() - 1).last()).getYear();
        return from < to ? words.say("note.when.years", String.valueOf(from), String.valueOf(to)) : of(figures);
    }

    /** Of the end of a month; what is about those who came in the past twelve months is about that year. */
    private String end(Metric metric, int month) {
        var day = reading.dayOf(month);
        boolean ofPastYear = metric.base().isPresent() && metric != Metric.WAITED_MEAN;
        if (!ofPastYear) {
            return month(month);
        }
        return isLastOfYear(day)
                ? words.say("asked.year", day.getYear())
                : words.say("when.year-to", words.notation().date(day));
    }

    /** "eind 2024", "eind juni 2024", "op 15 juni 2024". */
    public String month(int month) {
        var day = reading.dayOf(month);
        if (isLastOfYear(day)) {
            return words.say("note.when.end", day.getYear());
        }
        return day.equals(YearMonth.from(day).atEndOfMonth())
                ? words.say("note.when.end", words.notation().month(day))
                : words.say("when.day", words.notation().date(day));
    }

    private static boolean isLastOfYear(LocalDate day) {
        return MonthDay.from(day).equals(LAST_OF_YEAR);
    }
}
