package nl.plafond.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.plafond.model.CareModel;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;

/**
 * The calendar years that are simulated as a whole, by their numbers in the frame.
 *
 * @param first the number of the first month of each year of the frame; below 0 for a year that is not whole
 * @param groupsFrom the number of the first row that is a group of clients
 * @param told of which years one may ask how a figure is spread over the futures
 */
record WholeYears(List<Integer> first, int groupsFrom, List<Integer> told) {
    private static final int MONTHS = 12;

    WholeYears {
        first = List.copyOf(first);
        told = List.copyOf(told);
    }

    /** Those of a model; told are the one at whose end scenarios are compared and the last. */
    static WholeYears of(Frame frame, CareModel model) {
        var first = frame.years().stream()
                .map(year -> isWhole(model, year) ? frame.month(LocalDate.of(year, 1, 1)) : -1)
                .toList();
        int last = IntStream.range(0, first.size())
                .filter(year -> first.get(year) >= 0)
                .max()
                .orElse(-1);
        int compared = frame.years().indexOf(model.lookAt().getYear());
        return new WholeYears(
                first,
                frame.services().size() - frame.groups().size() - frame.desks().size(),
                Stream.of(compared, last)
                        .filter(year -> year >= 0 && first.get(year) >= 0)
                        .distinct()
                        .toList());
    }

    private static boolean isWhole(CareModel model, int year) {
        return !model.start().isAfter(LocalDate.of(year, 1, 1)) && !model.end().isBefore(LocalDate.of(year + 1, 1, 1));
    }

    /** Their numbers. */
    IntStream numbers() {
        return IntStream.range(0, first.size()).filter(year -> first.get(year) >= 0);
    }

    /** What such a year was for a service or a group, by its row. */
    YearOfCare read(Logbook book, int row, int year) {
        return YearOfCare.of(book, row, first.get(year), MONTHS, row >= groupsFrom);
    }
}
