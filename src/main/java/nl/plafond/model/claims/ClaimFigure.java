package nl.plafond.model.claims;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.plafond.model.ServiceId;
import nl.plafond.model.Validation;
import nl.plafond.model.programme.Programme;

/**
 * A figure that a claim speaks of: of which play, what, where and when.
 *
 * @param scenario a scenario, a measure of the programme, {@link Programme#TOGETHER} or {@link #SUM_OF_PARTS}
 * @param metric what is counted, by its name in the tables, or one of the derived figures that are named as metrics
 * @param per what it is divided by; empty for the figure itself
 * @param services where; empty for all services together
 * @param moment when
 * @param payers who pay, for bills, together; empty for the region
 * @param split how the bill is divided, for bills; empty for each its own residents
 * @param spread whether it is not the mean but how far it varies by chance, as a part of the mean
 */
@RecordBuilder
public record ClaimFigure(
        String scenario,
        String metric,
        Optional<String> per,
        List<ServiceId> services,
        ObservationTime moment,
        List<String> payers,
        Optional<String> split,
        boolean spread)
        implements ClaimFigureRecordBuilder.With {
    /** What the adopted measures would do if the effects of each alone could be added up. */
    public static final String SUM_OF_PARTS = "sum-of-parts";

    public ClaimFigure {
        Validation.requireThere(
                "scenario",
                scenario,
                "metric",
                metric,
                "per",
                per,
                "services",
                services,
                "moment",
                moment,
                "payers",
                payers,
                "split",
                split);
        services = List.copyOf(services);
        payers = List.copyOf(payers);
    }

    /** Whether it says how far chance makes something vary. */
    boolean isOfChance() {
        return spread;
    }
}
