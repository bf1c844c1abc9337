package nl.plafond.model.claims;

import java.time.LocalDate;
import nl.plafond.model.Validation;

/** When a figure is looked at. */
public sealed interface ObservationTime {
    /**
     * At the end of a month; what adds up, such as admissions and money, is of that month.
     *
     * @param day the last day of the month
     */
    record MonthEnd(LocalDate day) implements ObservationTime {
        public MonthEnd {
            Validation.requireThere("day", day);
        }
    }

    /**
     * Per calendar year, on average over one or more: what adds up is added up, of the rest the months are averaged.
     *
     * @param first the first year
     * @param last the last year, which may be the same
     */
    record Years(int first, int last) implements ObservationTime {
        public Years {
            if (first > last) {
                throw new IllegalArgumentException("years go up, got " + first + " to " + last);
            }
        }
    }
}
