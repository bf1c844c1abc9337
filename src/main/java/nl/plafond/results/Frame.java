package nl.plafond.results;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a logbook has rows for: services and their providers, months and municipalities.
 *
 * @param services the services by name, in the order of the model
 * @param providers the providers, service by service, in the order of the model; one for a service without named ones
 * @param months the months of the simulation, one after the other, the last one possibly in part
 * @param municipalities the municipalities by name, in the order of the model
 * @param pools the services of people of other regions; after those of the region
 * @param groups the groups of clients of which some figures are written down too; after all services
 * @param desks the desks that decide on who is referred, of which some figures are written down too; after the groups
 */
public record Frame(
        List<String> services,
        List<Provider> providers,
        List<YearMonth> months,
        List<String> municipalities,
        List<Pool> pools,
        List<Group> groups,
        List<Desk> desks) {
    public Frame {
        services = List.copyOf(services);
        pools = List.copyOf(pools);
        groups = List.copyOf(groups);
        desks = List.copyOf(desks);
        providers = List.copyOf(providers);
        months = List.copyOf(months);
        municipalities = List.copyOf(municipalities);
    }

    /**
     * A provider of a service.
     *
     * @param service the number of the service
     * @param id its name; the name of the service for the only, unnamed one
     */
    public record Provider(int service, String id) {}

    /**
     * People of other regions who share the places of a service.
     *
     * @param service the number of the service that they are in
     * @param owner the number of the service of the region
     */
    public record Pool(int service, int owner) {}

    /**
     * A group of the clients of a service.
     *
     * @param row the number of its row, which is called as the service and the group
     * @param service the number of the service
     * @param id its name within the service
     */
    public record Group(int row, int service, String id) {}

    /**
     * A desk that decides on who is referred.
     *
     * @param row the number of its row
     * @param id its name in the model
     */
    public record Desk(int row, String id) {}

    /** How many services there are of the region itself; they come first. */
    public int own() {
        return services.size() - pools.size() - groups.size() - desks.size();
    }

    /** The same frame with rows for groups of clients behind the others. */
    public Frame withGroups(List<Group> some) {
        var rows = new ArrayList<>(services);
        some.forEach(group -> rows.add(services.get(group.service) + "/" + group.id));
        return new Frame(rows, providers, months, municipalities, pools, some, desks);
    }

    /** The same frame with rows for desks behind the others. No service or group has a name with a colon in it. */
    public Frame withDesks(List<String> some) {
        var rows = new ArrayList<>(services);
        var added = new ArrayList<Desk>();
        for (var desk : some) {
            added.add(new Desk(rows.size(), desk));
            rows.add("desk:" + desk);
        }
        return new Frame(rows, providers, months, municipalities, pools, groups, added);
    }

    /** The frame of a simulation from one day up to, not including, another, in which no service names its providers. */
    public static Frame of(List<String> services, LocalDate start, LocalDate end, List<String> municipalities) {
        var providers = new ArrayList<Provider>();
        for (int s = 0; s < services.size(); s++) {
            providers.add(new Provider(s, services.get(s)));
        }
        return of(services, providers, start, end, municipalities);
    }

    /** The frame of a simulation from one day up to, not including, another, of which no places are shared. */
    public static Frame of(
            List<String> services,
            List<Provider> providers,
            LocalDate start,
            LocalDate end,
            List<String> municipalities) {
        return of(services, providers, start, end, municipalities, List.of());
    }

    /** The frame of a simulation from one day up to, not including, another. */
    public static Frame of(
            List<String> services,
            List<Provider> providers,
            LocalDate start,
            LocalDate end,
            List<String> municipalities,
            List<Pool> pools) {
        var months = new ArrayList<YearMonth>();
        for (var month = YearMonth.from(start); month.atDay(1).isBefore(end); month = month.plusMonths(1)) {
            months.add(month);
        }
        return new Frame(services, providers, months, municipalities, pools, List.of(), List.of());
    }

    /** The calendar years that the months belong to, in order. */
    public List<Integer> years() {
        return months.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(
                                months.get(0).getYear(),
                                months.get(months.size() - 1).getYear())
                        .boxed()
                        .toList();
    }

    /** The row of the month in which a day falls; -1 if it falls outside. */
    public int month(LocalDate day) {
        return months.indexOf(YearMonth.from(day));
    }
}
