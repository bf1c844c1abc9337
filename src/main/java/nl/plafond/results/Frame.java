package nl.plafond.results;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a logbook has rows for: services, months and municipalities.
 *
 * @param services the services by name, in the order of the model
 * @param months the months of the simulation, the last one possibly in part
 * @param municipalities the municipalities by name, in the order of the model
 */
public record Frame(List<String> services, List<YearMonth> months, List<String> municipalities) {
    public Frame {
        services = List.copyOf(services);
        months = List.copyOf(months);
        municipalities = List.copyOf(municipalities);
    }

    /** The frame of a simulation from one day up to, not including, another. */
    public static Frame of(List<String> services, LocalDate start, LocalDate end, List<String> municipalities) {
        var months = new ArrayList<YearMonth>();
        for (var month = YearMonth.from(start); month.atDay(1).isBefore(end); month = month.plusMonths(1)) {
            months.add(month);
        }
        return new Frame(services, months, municipalities);
    }

    /** The calendar years that the months belong to, in order. */
    public List<Integer> years() {
        return months.stream().map(YearMonth::getYear).distinct().toList();
    }

    /** The row of the month in which a day falls; -1 if it falls outside. */
    public int month(LocalDate day) {
        return months.indexOf(YearMonth.from(day));
    }
}
