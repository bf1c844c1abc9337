package nl.plafond.statistics;

import java.util.ArrayList;
import java.util.List;
import nl.plafond.results.Frame;
import nl.plafond.results.Logbook;

/** How many of the clients of a service are of each group, and which part of the cost of its care is theirs. */
final class GroupShares {
    private static final int NUMBERS = 3;

    private final Frame frame;
    private final WholeYears years;
    private final List<RunningMoments> moments = new ArrayList<>();
    private final List<PercentileSamples> values = new ArrayList<>();
    private final double[] row;

    /** None yet, of so many scenarios. */
    GroupShares(Frame frame, int scenarios, WholeYears years) {
        this.frame = frame;
        this.years = years;
        row = new double[frame.groups().size() * years.told().size() * NUMBERS];
        for (int scenario = 0; scenario < scenarios; scenario++) {
            moments.add(new RunningMoments(row.length));
            values.add(new PercentileSamples(row.length));
        }
    }

    /** Adds a replication: one logbook per scenario. */
    void add(List<Logbook> books) {
        for (int scenario = 0; scenario < moments.size(); scenario++) {
            int next = 0;
            for (var group : frame.groups()) {
                for (int year : years.told()) {
                    var own = years.read(books.get(scenario), group.row(), year);
                    double clients = 0;
                    double cost = 0;
                    for (var other : frame.groups()) {
                        if (other.service() == group.service()) {
                            var theirs = years.read(books.get(scenario), other.row(), year);
                            clients += theirs.clients();
                            cost += theirs.cost();
                        }
                    }
                    row[next++] = own.clients();
                    row[next++] = own.clients() / clients;
                    row[next++] = own.cost() / cost;
                }
            }
            moments.get(scenario).addAll(row, 0);
            values.get(scenario).add(row, 0);
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

    RunningMoments moments(int scenario) {
        return moments.get(scenario);
    }

    PercentileSamples values(int scenario) {
        return values.get(scenario);
    }
}
