package nl.plafond.experiment;

import java.time.YearMonth;
import nl.plafond.vocabulary.Metric;

/**
 * A figure with all that tells it from others, for tables that one reads with something else.
 *
 * @param scenario under which it was found
 * @param service of which service; {@link Run#ALL} for all of them together
 * @param month the month, or its last day for what there is at a moment
 * @param metric what is measured, which knows its unit
 * @param mean the mean over the replications, or over the clients of all of them where it is a mean or a share over clients
 * @param low lower end of the 95% interval of the mean; not a number if there is none
 * @param high upper end of it
 * @param replications in how many replications the figure exists
 */
public record Row(
        String scenario,
        String service,
        YearMonth month,
        Metric metric,
        double mean,
        double low,
        double high,
        int replications) {}
