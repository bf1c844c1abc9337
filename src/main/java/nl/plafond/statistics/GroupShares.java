package nl.plafond.statistics;

import java.util.List;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;

/** How many of the clients of a service are of each group, and which part of the cost of its care is theirs. */
final class GroupShares {
    private static final int NUMBERS = 3;

    private final Frame frame;
    private final WholeYears years;
    private final ScenarioFigures figures;
    private final double[] row;

    /** None yet, of so many scenarios. */
    GroupShares(Frame frame, int scenarios, WholeYears years) {
        this.frame = frame;
        this.years = years;
        row = new double[frame.groups().size() * years.told().size() * NUMBERS];
        figures = new ScenarioFigures(scenarios, row.length);
    }

    /** Adds a replication: one logbook per scenario. */
    void add(List<Logbook> books) {
        for (int scenario = 0; scenario < figures.scenarios(); scenario++) {
            for (int year : years.told()) {
                read(books.get(scenario), year);
            }
            figures.add(scenario, row);
        }
    }

    private void read(Logbook book, int year) {
        var clients = new double[frame.own()];
        var cost = new double[frame.own()];
        var each = frame.groups().stream()
                .map(group -> years.read(book, group.row(), year))
                .toList();
        for (int g = 0; g < each.size(); g++) {
            int service = frame.groups().get(g).service();
            clients[service] += each.get(g).clients();
            cost[service] += each.get(g).cost();
        }
        for (int g = 0; g < each.size(); g++) {
            int service = frame.groups().get(g).service();
            row[cell(g, year, Of.CLIENTS)] = each.get(g).clients();
            row[cell(g, year, Of.SHARE_OF_CLIENTS)] = each.get(g).clients() / clients[service];
            row[cell(g, year, Of.SHARE_OF_COST)] = each.get(g).cost() / cost[service];
        }
    }

    /** What a group is of a service. */
    enum Of {
        CLIENTS(0),
        SHARE_OF_CLIENTS(1),
        SHARE_OF_COST(2);

        private final int at;

        Of(int at) {
            this.at = at;
        }
    }

    /** Where a figure of a group, by its number among all, in a year of which one may ask stands. */
    int cell(int group, int year, Of number) {
        return (group * years.told().size() + years.told().indexOf(year)) * NUMBERS + number.at;
    }

    ScenarioFigures figures() {
        return figures;
    }
}
