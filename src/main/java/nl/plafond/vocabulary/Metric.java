package nl.plafond.vocabulary;

import static nl.plafond.vocabulary.MetricTable.CANNOT_MOVE;
import static nl.plafond.vocabulary.MetricTable.COMPARISON;
import static nl.plafond.vocabulary.MetricTable.COSTS;
import static nl.plafond.vocabulary.MetricTable.COURSE;
import static nl.plafond.vocabulary.MetricTable.FLOWS;
import static nl.plafond.vocabulary.MetricTable.PROGRAMME;
import static nl.plafond.vocabulary.MetricTable.WAITS;
import static nl.plafond.vocabulary.MetricTraits.cost;
import static nl.plafond.vocabulary.MetricTraits.flow;
import static nl.plafond.vocabulary.MetricTraits.mean;
import static nl.plafond.vocabulary.MetricTraits.stock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured for each service at the end of each month, in the order in which tables of every metric list them.
 *
 * <p>A metric is described here and nowhere else: what it counts, how it adds up, which way is better and which tables show
 * it. What it is called stands in the bundle {@code report}, under {@link #definition()} and {@link MetricTable#key}.
 */
public enum Metric {
    /** Clients on the waiting list at the end of the month, with or without bridging care. */
    WAITING(stock("waiting", Unit.CLIENTS)
            .lowerIsBetter()
            .in(COURSE, 10)
            .in(COMPARISON, 10)
            .in(PROGRAMME, 10)),
    /** Clients on the waiting list who get no bridging care and have no temporary place. */
    WAITING_NET(stock("waiting-net", Unit.CLIENTS).lowerIsBetter().in(COURSE, 20)),
    /** Urgent clients on the waiting list. */
    WAITING_URGENT(stock("waiting-urgent", Unit.CLIENTS).lowerIsBetter()),
    /** Clients in a place at the end of the month, the blocked among them. */
    IN_CARE(stock("in-care", Unit.CLIENTS).in(COURSE, 40).in(COMPARISON, 40).in(PROGRAMME, 20)),
    /** Clients in a place whose care is complete and who wait for the next place or for a dwelling. */
    BLOCKED(stock("blocked", Unit.CLIENTS)
            .lowerIsBetter()
            .in(COURSE, 80)
            .in(COMPARISON, 60)
            .in(CANNOT_MOVE, 20)),
    /** Clients in a place whose care is complete and who wait for a dwelling; counted among the blocked. */
    FOR_DWELLING(stock("waiting-for-dwelling", Unit.CLIENTS).lowerIsBetter().in(CANNOT_MOVE, 30)),
    /** Clients on the list for whom a place is held since their match. */
    MATCHED(stock("matched", Unit.CLIENTS).in(CANNOT_MOVE, 10)),
    /** Clients who are placed elsewhere for want of room, at the end of the month. */
    ELSEWHERE(stock("elsewhere", Unit.CLIENTS).lowerIsBetter().in(COURSE, 70).in(COMPARISON, 50)),
    /** Clients in care with another provider than they prefer who want to move there, at the end of the month. */
    WANTS_TO_MOVE(stock("wants-to-move", Unit.CLIENTS).lowerIsBetter()),
    /** Clients on the waiting list who stay in a temporary place at the end of the month. */
    IN_TEMPORARY_PLACE(stock("in-temporary-place", Unit.CLIENTS)),
    /** Places at the end of the month; not a number where the service has none. */
    PLACES(stock("places", Unit.PLACES).in(COURSE, 50)),
    /** Mean share of the places that was taken in the month; not a number where there are none. */
    OCCUPANCY(mean("occupancy", Unit.SHARE).in(COURSE, 60)),
    /**
     * Days of places in the month in which nobody was in care; a place that is held for a match stands empty. Not a number
     * where the service has none.
     */
    VACANCY(flow("vacancy", Unit.DAYS)),
    /** Days of care in a place in the month. */
    ETMALEN(flow("etmalen", Unit.DAYS)),
    /** Clients referred in the month, from outside and from other services, after measures that cut the inflow. */
    REFERRALS(flow("referrals", Unit.CLIENTS).in(FLOWS, 10)),
    /** Clients who took a place in the month. */
    ADMISSIONS(flow("admissions", Unit.CLIENTS).higherIsBetter().in(FLOWS, 80)),
    /** Clients who left a place in the month, whatever the reason. */
    DISCHARGES(flow("discharges", Unit.CLIENTS).in(FLOWS, 120)),
    /** Clients who left the list without a place in the month. */
    LEFT(flow("left", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 60)),
    /** Clients in the month who moved from another provider to the one that they prefer. */
    RELOCATED(flow("relocated", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 95)),
    /** Clients placed elsewhere in the month because there was no room. */
    OVERFLOW(flow("overflow", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 50)),
    /** Clients in the month for whom the expert table found care, past the list and the plafond. */
    EXPERT_TABLE(flow("expert-table", Unit.CLIENTS).in(FLOWS, 105)),
    /** Clients who joined the list in the month and went to a temporary place. */
    TO_TEMPORARY_PLACE(flow("to-temporary-place", Unit.CLIENTS).in(FLOWS, 55)),
    /** Clients sent to another service instead in the month. */
    DIVERTED(flow("diverted", Unit.CLIENTS).in(FLOWS, 30)),
    /** Clients whom an intervention took off the list or out of care in the month. */
    MOVED(flow("moved", Unit.CLIENTS).in(FLOWS, 150)),
    /** Clients in the month who took a place at another provider than the one they prefer. */
    OTHER_PROVIDER(flow("other-provider", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 90)),
    /** Clients in the month who were refused because the list had closed. */
    TURNED_AWAY(flow("turned-away", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 40)),
    /** Clients in the month whose trouble grew while they waited, so that they need a heavier service. */
    ESCALATED(flow("escalated", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 70)),
    /** Clients in the month who reached the age at which the legal ground for the service ends. */
    AGED_OUT(flow("aged-out", Unit.CLIENTS).in(FLOWS, 140)),
    /** Clients in the month whose stay broke down. */
    BROKEN_DOWN(flow("broken-down", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 130)),
    /** Clients in the month whose family had stopped and who were placed with another family. */
    PLACED_ANEW(flow("placed-anew", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 115)),
    /** Clients in the month who came back after they went home. */
    RELAPSED(flow("relapsed", Unit.CLIENTS).lowerIsBetter().in(FLOWS, 20)),
    /** Clients in the month who came back from elsewhere to a place that fell free. */
    RETURNED(flow("returned", Unit.CLIENTS).higherIsBetter().in(FLOWS, 100)),
    /** Clients who took a place in the month by changing places with others who waited for theirs. */
    EXCHANGED(flow("exchanged", Unit.CLIENTS).in(FLOWS, 110)),
    /** Mean wait of those admitted in the past twelve months; not a number if nobody was. */
    WAIT_MEAN(mean("wait-mean", Unit.DAYS, Denominator.ADMITTED)
            .lowerIsBetter()
            .in(COURSE, 30)
            .in(COMPARISON, 20)
            .in(WAITS, 10)),
    /** Median wait of those admitted in the past twelve months. */
    WAIT_MEDIAN(mean("wait-median", Unit.DAYS).lowerIsBetter().in(WAITS, 20)),
    /** The wait that nine in ten of those admitted in the past twelve months did not exceed. */
    WAIT_P90(mean("wait-p90", Unit.DAYS).lowerIsBetter().in(WAITS, 30)),
    /** Share of those admitted in the past twelve months who waited longer than the norm; not a number without a norm. */
    WAIT_OVER_NORM(mean("wait-over-norm", Unit.SHARE, Denominator.ADMITTED)
            .lowerIsBetter()
            .in(WAITS, 40)),
    /** Mean wait of the urgent among those admitted in the past twelve months. */
    WAIT_MEAN_URGENT(mean("wait-mean-urgent", Unit.DAYS, Denominator.ADMITTED_URGENT)
            .lowerIsBetter()
            .in(COURSE, 120)),
    /** Mean wait of those admitted in the past twelve months who were not urgent. */
    WAIT_MEAN_REGULAR(mean("wait-mean-regular", Unit.DAYS, Denominator.ADMITTED_REGULAR)
            .lowerIsBetter()
            .in(COURSE, 130)),
    /** Mean time on the list of those who left it without a place in the past twelve months, whatever the reason. */
    WAIT_LEFT_MEAN(mean("wait-left-mean", Unit.DAYS, Denominator.LEFT_LIST).in(COURSE, 140)),
    /** Mean time on the list of all who left it in the past twelve months, with a place or without. */
    WAIT_ALL_MEAN(mean("wait-all-mean", Unit.DAYS, Denominator.OFF_LIST)
            .lowerIsBetter()
            .in(COURSE, 150)),
    /** Mean time waited so far by those still on the list at the end of the month; not a number without a list. */
    WAITED_MEAN(mean("waited-so-far-mean", Unit.DAYS, Denominator.WAITING)
            .lowerIsBetter()
            .in(COMPARISON, 30)
            .in(WAITS, 50)),
    /** Median time waited so far by those still on the list. */
    WAITED_MEDIAN(mean("waited-so-far-median", Unit.DAYS).lowerIsBetter().in(WAITS, 60)),
    /** The time that nine in ten of those still on the list have not waited yet. */
    WAITED_P90(mean("waited-so-far-p90", Unit.DAYS).lowerIsBetter().in(WAITS, 70)),
    /** Share of those still on the list who have waited longer than the norm; not a number without a norm. */
    WAITED_OVER_NORM(mean("waited-so-far-over-norm", Unit.SHARE, Denominator.WAITING)
            .lowerIsBetter()
            .in(WAITS, 80)),
    /** Share of the month in which someone waited, or was elsewhere, because no place was free. */
    REFUSED_BY_PLACES(mean("refused-by-places", Unit.SHARE).lowerIsBetter().in(COURSE, 100)),
    /** Share of the month in which someone waited, or was elsewhere, because the plafond left no room. */
    REFUSED_BY_PLAFOND(mean("refused-by-plafond", Unit.SHARE).lowerIsBetter().in(COURSE, 90)),
    /** Share of the month in which someone waited, or was elsewhere, for want of staff; not a number where nobody counts them. */
    REFUSED_BY_STAFF(mean("refused-by-staff", Unit.SHARE).lowerIsBetter().in(COURSE, 105)),
    /** Share of the month in which nothing kept anyone out; with several providers these four weigh each by its share. */
    REFUSED_BY_NOTHING(mean("refused-by-nothing", Unit.SHARE).higherIsBetter().in(COURSE, 110)),
    /** Euros of care in places that are paid in the month by the etmaal, a surcharge apart; constant prices. */
    COST_CARE(cost("care").in(COSTS, 10)),
    /** Euros that are paid on top of the price of care for the vacancy of places (leegstandsopslag). */
    COST_SURCHARGE(cost("surcharge").in(COSTS, 20)),
    /** Euros that are paid for places, taken or not (beschikbaarheid). */
    COST_AVAILABILITY(cost("availability").in(COSTS, 30)),
    /** Euros of bridging care for those who wait. */
    COST_BRIDGING(cost("bridging").in(COSTS, 40)),
    /** Euros of temporary places for those who wait. */
    COST_TEMPORARY_PLACE(cost("temporary-place").in(COSTS, 45)),
    /** Euros of care elsewhere for want of room. */
    COST_OVERFLOW(cost("overflow").in(COSTS, 50)),
    /** Euros of care that the expert table found, past the list and the plafond. */
    COST_EXPERT_TABLE(cost("expert-table").in(COSTS, 55)),
    /** Euros of reviews of the list. */
    COST_REVIEW(cost("review").in(COSTS, 60)),
    /** Euros of measures apart from care. */
    COST_PROGRAMME(cost("programme").in(COSTS, 70)),
    /** Euros of friction when places close. */
    COST_FRICTION(cost("friction").in(COSTS, 80)),
    /** Euros of moves from one provider to another. */
    COST_RELOCATION(cost("relocation").in(COSTS, 82)),
    /** Euros that municipalities pay for those who went home without care, or for their care elsewhere. */
    COST_AFTERWARDS(cost("afterwards").in(COSTS, 85)),
    /** All euros that are paid: care, surcharge, availability, bridging, temporary places, overflow, expert table, reviews, programmes, friction, moves and afterwards. */
    COST_TOTAL(cost("total").in(COSTS, 90)),
    /** Euros of care delivered above the plafond that nobody pays: the provider's loss. */
    COST_UNPAID(cost("unpaid").in(COSTS, 100)),
    /**
     * Euros that providers are paid for care and places, less what these cost them at the price: every etmaal that is
     * delivered and every day of a place that stands empty. It is no cost of municipalities.
     */
    PROVIDER_RESULT(flow("provider-result", Unit.EURO)),
    /**
     * Days of care that those who came in the month would have here: the stay of each as drawn in the distribution of
     * unchanged policy, before any measure or wait changes it; of those in care on the first day what is left of it then.
     */
    DAYS_DRAWN(flow("days-drawn", Unit.DAYS)),
    /** Days of care in a place in the month, without those of people who are blocked in it. */
    DAYS_TREATED(flow("days-treated", Unit.DAYS)),
    /** Days of care elsewhere for want of room in the month, without those of people who are blocked there. */
    DAYS_ELSEWHERE(flow("days-elsewhere", Unit.DAYS)),
    /** Days of stays as drawn that went to another service, another law or another region in the month. */
    DAYS_TAKEN_OVER(flow("days-taken-over", Unit.DAYS)),
    /**
     * Days by which stays were made shorter than drawn, by a measure, the maximum stay, the age limit or a breakdown; below
     * zero where a measure made them longer. Counted when it is known.
     */
    DAYS_SHORTENED(flow("days-shortened", Unit.DAYS)),
    /** Days by which stays got longer than drawn, by waiting or after a breakdown; counted at admission. */
    DAYS_LENGTHENED(flow("days-lengthened", Unit.DAYS)),
    /** Days of stays as drawn of those who went home in the month without any of the care that they came for. */
    DAYS_NOT_GIVEN(flow("days-not-given", Unit.DAYS).lowerIsBetter()),
    /** Days that are still to come, of those in care and of those who wait, at the end of the month. */
    DAYS_TO_COME(stock("days-to-come", Unit.DAYS)),
    /** Days in the month on which people were blocked in a place, here or elsewhere: beside the account of days. */
    DAYS_BLOCKED(flow("days-blocked", Unit.DAYS).lowerIsBetter()),
    /** Days of bridging care in the month: beside the account of days. */
    DAYS_BRIDGED(flow("days-bridged", Unit.DAYS)),
    /** Days in a temporary place in the month: beside the account of days. */
    DAYS_IN_TEMPORARY_PLACE(flow("days-in-temporary-place", Unit.DAYS)),
    /** Days that people waited in the month: beside the account of days. */
    DAYS_WAITED(flow("days-waited", Unit.DAYS).lowerIsBetter()),
    /**
     * Euros that care would have cost in the month of those who went home without it, from the day on which they left for as
     * long as their stay was drawn; nobody pays them.
     */
    VALUE_NOT_GIVEN(flow("value-not-given", Unit.EURO).lowerIsBetter()),
    /** Euros that the state pays in the month for those who left a service: a shift and no saving. */
    PAID_BY_STATE(flow("paid-by-state", Unit.EURO)),
    /** Euros that another law pays in the month for those who left a service, at its price: a shift and no saving. */
    PAID_BY_OTHER_LAW(flow("paid-by-other-law", Unit.EURO)),
    /** Euros that other regions pay in the month for those who left a service: a shift and no saving. */
    PAID_BY_NEIGHBOURS(flow("paid-by-neighbours", Unit.EURO)),
    /** Euros that another body takes away from the municipalities in the month: a shift and no saving. */
    TAKEN_AWAY(flow("taken-away", Unit.EURO));

    @SuppressWarnings("ImmutableEnumChecker") // a record of which the map is a copy
    private final MetricTraits traits;

    Metric(MetricTraits traits) {
        this.traits = traits;
    }

    /** Those that a table shows, in its order. */
    public static List<Metric> in(MetricTable table) {
        return Stream.of(values())
                .filter(metric -> metric.place(table).isPresent())
                .sorted(Comparator.comparing(metric -> metric.place(table).orElseThrow()))
                .toList();
    }

    /** The metric of that name in the tables. */
    public static Optional<Metric> of(String id) {
        return Stream.of(values()).filter(metric -> metric.id().equals(id)).findAny();
    }

    /** The name in the tables. */
    public String id() {
        return traits.id();
    }

    /** What it counts. */
    public Unit unit() {
        return traits.unit();
    }

    /** When it is counted, which decides how it adds up. */
    public Kind kind() {
        return traits.kind();
    }

    /** Which way is better for those who wait and those who pay. */
    public Better better() {
        return traits.better();
    }

    /** Whom it is a mean or a share over; nothing for a metric that is counted, or that is no mean over clients. */
    public Optional<Denominator> base() {
        return traits.base();
    }

    /** What the tables call it among the costs; nothing for a metric that is no cost. */
    public Optional<String> category() {
        return traits.category();
    }

    /** Where a table shows it: the lower the earlier; nothing if the table does not show it. */
    public Optional<Integer> place(MetricTable table) {
        return Optional.ofNullable(traits.places().get(table));
    }

    /** The name of the text that says in a sentence what it is. */
    public String definition() {
        return "definition." + id();
    }

    /** Whether the months of a year add up to it; of any other metric the year is that of its last month, or a mean. */
    public boolean sumsOverMonths() {
        return kind() == Kind.FLOW;
    }

    /** Whether there is a figure of a calendar year: of money, and of what the months of a year add up to. */
    public boolean hasYear() {
        return isMoney() || sumsOverMonths();
    }

    /** Whether several services add up to it; a wait or a share of several services does not exist. */
    public boolean sumsOverServices() {
        return kind() != Kind.MEAN;
    }

    /** Whether there is a figure for all services of a region together: only for what is alike at each of them. */
    public boolean hasTotal() {
        return sumsOverServices() && unit().alike();
    }

    /** Whether it is an amount of money. */
    public boolean isMoney() {
        return unit() == Unit.EURO;
    }

    /** Whether it is an amount of money that someone loses: a category of cost, their total, or what nobody pays. */
    public boolean isCost() {
        return category().isPresent();
    }

    /** What a metric counts. */
    public enum Unit {
        CLIENTS("clients", true),
        PLACES("places", false),
        SHARE("share", false),
        DAYS("days", false),
        EURO("euro", true);

        private final String id;
        private final boolean alike;

        Unit(String id, boolean alike) {
            this.id = id;
            this.alike = alike;
        }

        /** Its name in texts. */
        public String id() {
            return id;
        }

        /** Whether one of a service is as much as one of another: a client and a euro are, a place and a day in it are not. */
        public boolean alike() {
            return alike;
        }
    }

    /** When a metric is counted. */
    public enum Kind {
        /** As it stands at the end of the month. */
        STOCK,
        /** Over the month. */
        FLOW,
        /** A mean or a share, of clients or of the time. */
        MEAN
    }

    /** Which way is better. */
    public enum Better {
        LOWER,
        HIGHER,
        NEITHER
    }
}
