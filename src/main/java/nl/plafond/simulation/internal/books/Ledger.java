package nl.plafond.simulation.internal.books;

import java.util.Arrays;
import nl.plafond.model.Payer;
import nl.plafond.results.LogbookWriter;
import nl.plafond.simulation.internal.plan.InterventionPlan;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.simulation.internal.state.Bonuses;
import nl.plafond.simulation.internal.state.ClientDays;
import nl.plafond.simulation.internal.state.ClientDays.Kind;
import nl.plafond.simulation.internal.state.DeskState;
import nl.plafond.simulation.internal.state.LaterDays;
import nl.plafond.simulation.internal.state.ProviderState;
import nl.plafond.simulation.internal.state.RegionState;
import nl.plafond.simulation.internal.state.RelocationWishes;
import nl.plafond.simulation.internal.state.ServiceState;
import nl.plafond.vocabulary.Metric;

/**
 * Books every cost by service, month and category, and as a bill by service, municipality and year; of care and places also
 * by provider and year. Constant prices.
 *
 * <p>It is asked at each boundary, between which prices stand still: client-days times price. Under a plafond that does
 * not pay what goes above it, care is paid until this year's production has reached it; what is delivered above it is the
 * provider's loss. Production is what is delivered at what is paid for an etmaal, a surcharge with it. What is paid for
 * places, taken or not, is shared by the weights of the municipalities; of a pool of several regions each pays its part.
 */
public final class Ledger {
    private final RegionPlan plan;
    private final ClientDays clientDays;
    private final DeskState[] desks;
    private final CountedDays counted;
    private final LogbookWriter book;
    /** The day from which what a provider was paid counts against its plafond. */
    private final double[] countsFrom;

    private final double[] paidSince;
    private final double[] producedSince;
    /** What was delivered to whom, by municipality, and by price class before that, in etmalen at the price of the service. */
    private final double[] care;

    /** Up to which day each service is in the ledger. */
    private final double[] bookedUntil;

    /**
     * An empty ledger.
     *
     * @param region whose costs it books
     * @param counted where what is counted is noted, or read if it was counted before
     */
    public Ledger(RegionState region, CountedDays counted) {
        plan = region.plan;
        clientDays = region.clientDays;
        desks = region.desks;
        int providers = region.providers.length;
        this.counted = counted;
        book = region.book;
        countsFrom = new double[providers];
        paidSince = new double[providers];
        producedSince = new double[providers];
        care = new double[plan.municipalityUpTo.length];
        bookedUntil = new double[plan.services.length];
    }

    /** Books what has not been booked yet up to a day; all of it lies within one month. */
    public void bookUntil(double to, ServiceState service, int month) {
        book(service, month, bookedUntil[service.number], to);
        bookedUntil[service.number] = to;
    }

    private void book(ServiceState service, int month, double from, double to) {
        for (var provider : service.providers) {
            bookCare(provider, month, to);
            if (provider.plan.hasPlaces) {
                bookPlaces(provider, month, from, to);
            }
        }
        if (service.plan.waiting.hasBridging) {
            book(
                    Kind.BRIDGED,
                    Metric.DAYS_BRIDGED,
                    Metric.COST_BRIDGING,
                    service.number,
                    month,
                    to,
                    service.bridgingPrice);
        }
        if (service.temporary.isPresent()) {
            book(
                    Kind.TEMPORARY,
                    Metric.DAYS_IN_TEMPORARY_PLACE,
                    Metric.COST_TEMPORARY_PLACE,
                    service.number,
                    month,
                    to,
                    service.temporaryPrice);
        }
        if (service.plan.dutyToPlace || service.plan.expertTable.isPresent()) {
            book(
                    Kind.ELSEWHERE,
                    Metric.DAYS_ELSEWHERE,
                    service.plan.overflowCost,
                    service.number,
                    month,
                    to,
                    service.overflowPrice);
        }
        if (service.plan.desk != ServicePlan.NO_DESK) {
            bookIndications(service, month);
        }
        service.bonuses.ifPresent(due -> bookBonuses(service, due, month));
        service.plan.indication.ifPresent(i -> bookRenewals(service, i.cost, month));
        service.relocations.ifPresent(wishes -> bookRelocations(service, wishes, month));
        for (var cost : plan.costs) {
            if (cost.service() == service.plan.owner) {
                spend(cost.category(), service.number, month, cost.between(from, to) * service.plan.part);
            }
        }
        service.laterDays.ifPresent(later -> bookLater(service, later, month));
    }

    /** What is taken away is no cost of care, and nobody's bill. */
    private void spend(Metric category, int service, int month, double euros) {
        if (category == Metric.TAKEN_AWAY) {
            book.add(category, service, month, euros);
        } else {
            share(category, service, month, euros);
        }
    }

    /** Books what those who left would have cost here, and what they cost others. */
    private void bookLater(ServiceState service, LaterDays later, int month) {
        double notGiven = counted.asCounted(later.readAll(LaterDays.Kind.NOT_GIVEN));
        book.add(Metric.VALUE_NOT_GIVEN, service.number, month, notGiven * service.price);
        double handedOver = counted.asCounted(later.readAll(LaterDays.Kind.HANDED_OVER));
        book.add(Metric.PAID_BY_OTHER_LAW, service.number, month, handedOver * service.price);
        if (service.plan.waiting.afterwards.any) {
            bookAfterwards(service, later, month);
        }
        later.endPeriod();
    }

    private void bookAfterwards(ServiceState service, LaterDays later, int month) {
        var after = service.plan.waiting.afterwards;
        for (int m = 0; m < care.length; m++) {
            double clients = counted.asCounted(later.read(LaterDays.Kind.CLIENTS_WITHOUT, m));
            double days = counted.asCounted(later.read(LaterDays.Kind.AFTERWARDS, m));
            payFrom(after.costPaidBy, service.number, m, month, clients * after.once + days * after.perDay);
            double elsewhere = counted.asCounted(later.read(LaterDays.Kind.CARE_ELSEWHERE, m));
            payFrom(after.elsewherePaidBy, service.number, m, month, elsewhere * after.priceElsewhere);
        }
    }

    private void payFrom(Payer payer, int service, int municipality, int month, double euros) {
        switch (payer) {
            case MUNICIPALITY -> pay(Metric.COST_AFTERWARDS, service, municipality, month, euros);
            case STATE -> book.add(Metric.PAID_BY_STATE, service, month, euros);
            case OTHER_LAW -> book.add(Metric.PAID_BY_OTHER_LAW, service, month, euros);
            default -> book.add(Metric.PAID_BY_NEIGHBOURS, service, month, euros);
        }
    }

    /** A bonus is a cost of policy beside care, of where the client lives. */
    private void bookBonuses(ServiceState service, Bonuses due, int month) {
        for (int m = 0; m < care.length; m++) {
            pay(Metric.COST_PROGRAMME, service.number, m, month, counted.asCounted(due.read(m)));
        }
    }

    private void bookRelocations(ServiceState service, RelocationWishes wishes, int month) {
        for (int m = 0; m < care.length; m++) {
            double moved = counted.asCounted(wishes.readMoved(m));
            pay(Metric.COST_RELOCATION, service.number, m, month, moved * service.plan.relocationCost);
        }
    }

    /** What it costs to look again, each time. */
    private void bookRenewals(ServiceState service, double cost, int month) {
        for (int m = 0; m < care.length; m++) {
            double times = counted.asCounted(service.renewals.orElseThrow().read(m));
            pay(Metric.COST_REVIEW, service.number, m, month, times * cost);
        }
    }

    /** What is asked for an indication, by where people live, as far as its hours are worked. */
    private void bookIndications(ServiceState service, int month) {
        var desk = desks[service.plan.desk];
        for (int m = 0; m < care.length; m++) {
            double hours = counted.asCounted(desk.readUsed(service.number, m));
            pay(Metric.COST_REVIEW, service.number, m, month, hours * desk.plan.price);
        }
    }

    private void book(Kind kind, Metric of, Metric category, int service, int month, double to, double price) {
        for (int m = 0; m < care.length; m++) {
            double days = counted.asCounted(clientDays.read(kind, service, m, to));
            book.add(of, service, month, days);
            pay(category, service, m, month, days * price);
        }
    }

    /** Books the files that were looked at in a review; every municipality pays its part. */
    public void bookReview(InterventionPlan.Review review, int month, int files) {
        share(Metric.COST_REVIEW, review.service(), month, counted.asCounted(files) * review.costPerFile());
    }

    private void bookCare(ProviderState provider, int month, double to) {
        int s = provider.service.number;
        var classes = provider.plan.priceClasses;
        double etmalen = 0;
        double worth = 0;
        Arrays.fill(care, 0);
        for (int c = 0; c < classes.length; c++) {
            double factor = provider.capacity.factor(c);
            double ofClass = 0;
            for (int m = 0; m < care.length; m++) {
                double days = counted.asCounted(clientDays.readInCare(provider.number, c, m, to));
                care[m] += days * factor * provider.capacity.price();
                ofClass += days;
            }
            etmalen += ofClass;
            worth += ofClass * factor;
            provider.service.placeDays += ofClass * classes[c].place();
            bookGroup(provider, classes[c].group(), month, ofClass, ofClass * factor);
        }
        if (etmalen == 0) {
            return;
        }
        double produced = worth * provider.capacity.price();
        double paid = paid(provider, produced);
        book.add(Metric.ETMALEN, s, month, etmalen);
        book.add(Metric.COST_UNPAID, s, month, produced - paid);
        provider.etmalen += etmalen;
        provider.paid += paid;
        provider.unpaid += produced - paid;
        earn(provider, month, paid - worth * provider.service.price * provider.pricePart);
        double part = produced == 0 ? 0 : paid / produced;
        double perEtmaal = provider.service.funding.perEtmaal();
        double price = perEtmaal > 1 ? part / perEtmaal : part;
        for (int m = 0; m < care.length; m++) {
            pay(Metric.COST_CARE, s, m, month, care[m] * price);
            if (perEtmaal > 1) {
                pay(Metric.COST_SURCHARGE, s, m, month, care[m] * (part - price));
            }
        }
    }

    /** What a group had of the care and what it cost, a surcharge and what the plafond leaves unpaid not counted. */
    private void bookGroup(ProviderState provider, int group, int month, double etmalen, double worth) {
        var service = provider.service;
        if (service.plan.firstGroupRow.isPresent()) {
            int row = service.plan.firstGroupRow.getAsInt() + group;
            book.add(Metric.ETMALEN, row, month, etmalen);
            book.add(Metric.COST_CARE, row, month, worth * service.price * provider.pricePart);
        }
    }

    /** Books what places of a provider are paid for, and how many days they stood empty. */
    private void bookPlaces(ProviderState provider, int month, double from, double to) {
        var service = provider.service;
        double vacant = counted.asCounted(provider.readVacancy(to)) * service.plan.part;
        book.add(Metric.VACANCY, service.number, month, vacant);
        double inFamilies = counted.asCounted(provider.capacity.readFamilyDays(to));
        provider.familyDays += inFamilies;
        provider.vacancy += vacant;
        double price = service.price * provider.pricePart;
        earn(provider, month, -vacant * price);
        double perPlace = service.funding.perPlace() * price;
        if (perPlace > 0) {
            double placeDays = provider.capacity.placesDated() * (to - from) + inFamilies;
            double euros = placeDays * perPlace * service.plan.part;
            share(Metric.COST_AVAILABILITY, service.number, month, euros);
            provider.availability += euros;
            earn(provider, month, euros);
        }
    }

    private void earn(ProviderState provider, int month, double euros) {
        provider.result += euros;
        book.add(Metric.PROVIDER_RESULT, provider.service.number, month, euros);
    }

    /** What is paid of a production, and what of that goes above the plafond. */
    private double paid(ProviderState provider, double produced) {
        int p = provider.number;
        var rule = provider.capacity.rule();
        if (!rule.exists) {
            return produced;
        }
        if (countsFrom[p] != provider.capacity.countsFrom()) {
            countsFrom[p] = provider.capacity.countsFrom();
            paidSince[p] = 0;
            producedSince[p] = 0;
        }
        double plafond = provider.capacity.plafondOfYear();
        producedSince[p] += produced;
        double above = Math.min(produced, Math.max(0, producedSince[p] - plafond));
        double paid = rule.paysAbove ? produced : Math.max(0, Math.min(produced, plafond - paidSince[p]));
        provider.paidAbove += rule.paysAbove ? above : 0;
        paidSince[p] += paid;
        return paid;
    }

    private void share(Metric category, int service, int month, double euros) {
        double before = 0;
        for (int m = 0; m < care.length; m++) {
            double upTo = plan.municipalityUpTo[m];
            pay(category, service, m, month, euros * (upTo - before));
            before = upTo;
        }
    }

    private void pay(Metric category, int service, int municipality, int month, double euros) {
        book.add(category, service, month, euros);
        book.add(Metric.COST_TOTAL, service, month, euros);
        book.addToBill(service, municipality, plan.calendar.yearOf(month), euros);
    }
}
