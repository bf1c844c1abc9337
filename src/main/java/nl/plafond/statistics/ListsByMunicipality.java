package nl.plafond.statistics;

import java.util.List;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;

/**
 * How many of each municipality wait for each service at the end of each year; one service further stands the sum of all.
 *
 * <p>In every replication those of the municipalities add up to the list of the region, to a whole person.
 */
final class ListsByMunicipality {
    private final int services;
    /** How many of them are of the region: where people of other regions live is not known. */
    private final int own;

    private final int municipalities;
    private final int years;
    private final ScenarioFigures figures;
    private final double[] row;

    /** None for so many scenarios yet. */
    ListsByMunicipality(Frame frame, int scenarios) {
        services = frame.services().size();
        own = frame.own();
        municipalities = frame.municipalities().size();
        years = frame.years().size();
        row = new double[(services + 1) * municipalities * years];
        figures = new ScenarioFigures(scenarios, row.length);
    }

    /** Adds a replication: one logbook per scenario. */
    void add(List<Logbook> books) {
        for (int scenario = 0; scenario < figures.scenarios(); scenario++) {
            read(books.get(scenario));
            figures.add(scenario, row);
        }
    }

    private void read(Logbook book) {
        for (int m = 0; m < municipalities; m++) {
            for (int year = 0; year < years; year++) {
                double all = 0;
                for (int service = 0; service < services; service++) {
                    row[cell(service, m, year)] = service < own ? book.waiting(service, m, year) : 0;
                    all += row[cell(service, m, year)];
                }
                row[cell(services, m, year)] = all;
            }
        }
    }

    int cell(int service, int municipality, int year) {
        return (service * municipalities + municipality) * years + year;
    }

    ScenarioFigures figures() {
        return figures;
    }
}
