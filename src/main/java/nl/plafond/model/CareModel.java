package nl.plafond.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.model.measures.Scenario;
import nl.plafond.model.programme.Programme;
import nl.plafond.vocabulary.Growth;

/**
 * A region's care as a model: services, what they cost, who pays, and what happens on which date.
 *
 * @param id the name of the model's folder
 * @param name the name that people see
 * @param start the first day of the simulation
 * @param end the first day after it
 * @param lookAt the day on which scenarios are compared besides the last one
 * @param priceLevel the year whose prices all amounts are in
 * @param priceIndex by which share prices rise each year, over time
 * @param municipalities where clients live
 * @param services the forms of care
 * @param dwellings where clients who leave care may go to live
 * @param staff who looks after the clients of some services; empty where nobody counts them
 * @param desks who decides on those who are referred to some services; empty where nobody waits for that
 * @param interventions what happens on one date to the clients of a service
 * @param costs what measures cost apart from care
 * @param programme the measures of a programme, with what was booked for them
 * @param splits how municipalities may divide the bill
 * @param budget what may be spent, comes in or has to be saved
 * @param baseline the id of the scenario of unchanged policy
 * @param sources the documents that numbers come from
 * @param parameters every number with its papers
 * @param levelsAssumed whether no volume of the region is published, so that how much there is of everything is assumed
 * @param language what is written about it speaks this, unless somebody asks for another; empty for Dutch
 */
@RecordBuilder
public record CareModel(
        String id,
        Label name,
        LocalDate start,
        LocalDate end,
        LocalDate lookAt,
        int priceLevel,
        Timeline<Growth> priceIndex,
        List<Municipality> municipalities,
        List<Service> services,
        List<DwellingStream> dwellings,
        List<Staff> staff,
        List<AccessDesk> desks,
        List<Intervention> interventions,
        List<ProgrammeCost> costs,
        Programme programme,
        List<BillSplit> splits,
        Budget budget,
        String baseline,
        List<Source> sources,
        List<Parameter> parameters,
        boolean levelsAssumed,
        Optional<Language> language)
        implements CareModelRecordBuilder.With {
    public CareModel {
        Validation.requireThere(
                "id",
                id,
                "name",
                name,
                "start",
                start,
                "end",
                end,
                "look-at",
                lookAt,
                "price-index",
                priceIndex,
                "municipalities",
                municipalities,
                "services",
                services,
                "dwellings",
                dwellings,
                "staff",
                staff,
                "desks",
                desks,
                "interventions",
                interventions,
                "costs",
                costs,
                "programme",
                programme,
                "splits",
                splits,
                "budget",
                budget,
                "baseline",
                baseline,
                "sources",
                sources,
                "parameters",
                parameters,
                "language",
                language);
        municipalities = List.copyOf(municipalities);
        services = List.copyOf(services);
        dwellings = List.copyOf(dwellings);
        staff = List.copyOf(staff);
        desks = List.copyOf(desks);
        interventions = List.copyOf(interventions);
        costs = List.copyOf(costs);
        splits = List.copyOf(splits);
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
        ModelRules.ofPeriod(start, end, lookAt)
                .require(
                        "",
                        ModelRules.ofNames(municipalities, services, dwellings, staff, desks, splits)
                                .broken())
                .require(
                        "",
                        ModelRules.ofReferences(
                                        services, dwellings, staff, desks, interventions, costs, splits, municipalities)
                                .broken())
                .require(
                        "budget",
                        ModelRules.ofBudget(budget.lines(), services, municipalities)
                                .broken())
                .require("", ModelRules.ofBlocked(services).broken())
                .require("", ModelRules.ofCircles(services).broken())
                .require("", PoolRules.of(services, interventions).broken())
                .orRefuse();
    }

    /** The service of that name; fails if there is none. */
    public Service service(ServiceId service) {
        return findService(service)
                .orElseThrow(() -> new IllegalArgumentException("no service " + service + " in " + id));
    }

    /** The service of that name, if there is one. */
    public Optional<Service> findService(ServiceId service) {
        return services.stream().filter(s -> s.id().equals(service)).findFirst();
    }

    /** The same model with the people of other regions with whom its services share places; this one if there are none. */
    public CareModel withOthers() {
        return new KnownParts().withOthers(this);
    }

    /** What prices of a year are, as a factor on the price level of the model (1 in that year and before it). */
    public double priceFactor(int year) {
        return grown(priceIndex, year);
    }

    /** What an index makes of 1 euro of the price level by a year. */
    public double grown(Timeline<Growth> index, int year) {
        double factor = 1;
        for (int y = priceLevel + 1; y <= year; y++) {
            factor *= 1 + index.on(LocalDate.of(y, 1, 1)).value();
        }
        return factor;
    }

    /** This model as a scenario changes it: its measures applied one by one, in the order of the file. */
    public CareModel under(Scenario scenario) {
        var model = this;
        for (var measure : scenario.measures()) {
            model = measure.applyTo(model);
        }
        ModelRules.ofPlay(model).orRefuse();
        return model;
    }

    /**
     * The same model with nothing that costs money at services without a plafond. Where no plafond looks at prices they move
     * nobody, so what happens under two models is the same if they are the same without prices.
     */
    public CareModel withoutPrices() {
        var free =
                services.stream().filter(s -> !s.hasPlafond()).map(Service::id).collect(Collectors.toSet());
        return with(model -> model.services(services.stream()
                        .map(s -> s.hasPlafond() ? s : s.withoutPrices())
                        .toList())
                .costs(costs.stream().filter(c -> !free.contains(c.service())).toList())
                .interventions(interventions.stream()
                        .map(i -> free.contains(i.service()) ? i.withoutCost() : i)
                        .toList()));
    }

    /** The same model with one service replaced by what the change makes of it. */
    public CareModel with(ServiceId service, UnaryOperator<Service> change) {
        service(service);
        var changed = new ArrayList<>(services);
        changed.replaceAll(s -> s.id().equals(service) ? change.apply(s) : s);
        return withServices(changed);
    }

    /** The number of a stream of dwellings of that name; fails if there is none. */
    public int dwellings(String stream) {
        for (int i = 0; i < dwellings.size(); i++) {
            if (dwellings.get(i).id().equals(stream)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no dwellings " + stream + " in " + id);
    }

    /** The same model with one stream of dwellings replaced by what the change makes of it. */
    public CareModel with(String stream, UnaryOperator<DwellingStream> change) {
        int number = dwellings(stream);
        var changed = new ArrayList<>(dwellings);
        changed.set(number, change.apply(dwellings.get(number)));
        return withDwellings(changed);
    }

    /** The number of staff of that name; fails if there are none. */
    public int staff(String name) {
        for (int i = 0; i < staff.size(); i++) {
            if (staff.get(i).id().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no staff " + name + " in " + id);
    }

    /** The same model with the staff of one name replaced by what the change makes of them. */
    public CareModel withStaff(String name, UnaryOperator<Staff> change) {
        int number = staff(name);
        var changed = new ArrayList<>(staff);
        changed.set(number, change.apply(staff.get(number)));
        return withStaff(changed);
    }

    /** The number of a desk of that name; fails if there is none. */
    public int desk(String name) {
        for (int i = 0; i < desks.size(); i++) {
            if (desks.get(i).id().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no desk " + name + " in " + id);
    }

    /** The desks that decide on someone; nobody ever is at one that no service names. */
    public List<AccessDesk> desksInUse() {
        var used = services.stream()
                .flatMap(s -> s.desk().stream())
                .map(DeskUse::desk)
                .collect(Collectors.toSet());
        return desks.stream().filter(d -> used.contains(d.id())).toList();
    }

    /** The same model with the desk of one name replaced by what the change makes of it. */
    public CareModel withDesk(String name, UnaryOperator<AccessDesk> change) {
        int number = desk(name);
        var changed = new ArrayList<>(desks);
        changed.set(number, change.apply(desks.get(number)));
        return withDesks(changed);
    }

    /** The same model with one more intervention. */
    public CareModel with(Intervention intervention) {
        service(intervention.service());
        return withInterventions(append(interventions, intervention));
    }

    /** The same model with one more cost, unless another already pays for the same part of a programme. */
    public CareModel with(ProgrammeCost cost) {
        return with(List.of(cost));
    }

    /** The same model with more costs, each unless another already pays for the same part of a programme. */
    public CareModel with(List<ProgrammeCost> more) {
        var all = new ArrayList<>(costs);
        for (var cost : more) {
            service(cost.service());
            if (all.stream().noneMatch(cost::isPaidBy)) {
                all.add(cost);
            }
        }
        return all.size() == costs.size() ? this : withCosts(all);
    }

    /**
     * This model as models of services that have nothing to do with each other; together they are the whole. They know no
     * papers, programme or splits, so that two parts that are played in the same way are equal.
     */
    public List<CareModel> separated() {
        return Separation.of(this);
    }

    /** The same, with parts that models before it have too as they are there. */
    public List<CareModel> separated(KnownParts known) {
        return Separation.of(this, known);
    }

    /**
     * Models of the same region, each with only those services that have to do with a service under any of the models: what
     * is played of that service is the same as in the whole.
     *
     * @param service a service of the region
     * @param models at least one
     */
    public static List<CareModel> around(ServiceId service, List<CareModel> models) {
        models.get(0).service(service);
        return Separation.around(service, models);
    }

    /** The same model up to another end. */
    public CareModel until(LocalDate otherEnd) {
        var look = lookAt.isBefore(otherEnd) ? lookAt : otherEnd.minusDays(1);
        return with(model -> model.end(otherEnd).lookAt(look));
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** The number at a path, with its papers. */
    public Optional<Parameter> parameter(String path) {
        return parameters.stream().filter(p -> p.path().equals(path)).findFirst();
    }
}
