package nl.plafond.simulation.internal.audit;

import java.util.stream.IntStream;
import nl.plafond.results.Logbook;
import nl.plafond.simulation.internal.plan.ProviderPlan;
import nl.plafond.simulation.internal.plan.RegionPlan;
import nl.plafond.simulation.internal.plan.ServicePlan;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.ProviderMetric;

/** Checks that a logbook's money is what its clients' days cost, however it is added up. */
public final class LedgerCheck {
    private final RegionPlan plan;
    private final Logbook book;
    private final FamilyAudit families;
    private final BonusAudit bonuses;
    private final PlafondAudit plafonds;

    LedgerCheck(RegionPlan plan, Logbook book, FamilyAudit families, BonusAudit bonuses, PlafondAudit plafonds) {
        this.plan = plan;
        this.book = book;
        this.families = families;
        this.bonuses = bonuses;
        this.plafonds = plafonds;
    }

    void check(StayRecords care, StayRecords elsewhere, StayRecords bridging, double end) {
        for (int s = 0; s < plan.services.length; s++) {
            String name = plan.frame.services().get(s);
            double days = 0;
            double euros = 0;
            for (int p = 0; p < plan.frame.providers().size(); p++) {
                if (plan.frame.providers().get(p).service() == s) {
                    days += care.days(p);
                    euros += care.euros(p);
                    checkProvider(p, care);
                }
            }
            agree(name + ": etmalen", sum(Metric.ETMALEN, s), days);
            double paid = sum(Metric.COST_CARE, s) + sum(Metric.COST_SURCHARGE, s);
            agree(name + ": care", paid + sum(Metric.COST_UNPAID, s), euros);
            checkPlaces(s, care, end);
            double beside = sum(Metric.COST_OVERFLOW, s) + sum(Metric.COST_EXPERT_TABLE, s);
            agree(name + ": overflow", beside, elsewhere.euros(s));
            agree(name + ": bridging", sum(Metric.COST_BRIDGING, s), bridging.euros(s));
            agree(name + ": municipalities", sum(Metric.COST_TOTAL, s), bills(s));
            checkLists(s);
            double costs = sum(Metric.COST_PROGRAMME, s) + sum(Metric.COST_FRICTION, s) + sum(Metric.TAKEN_AWAY, s);
            agree(name + ": programme", costs, programme(s, end) + bonuses.of(s));
            agree(name + ": categories", sum(Metric.COST_TOTAL, s), categories(s));
        }
    }

    /** Those who wait at the end of a year live somewhere. */
    private void checkLists(int service) {
        for (int month = 0; month < plan.calendar.months(); month++) {
            if (plan.calendar.isLastOfYear(month)) {
                double sum = 0;
                for (int m = 0; m < plan.municipalityUpTo.length; m++) {
                    sum += book.waiting(service, m, plan.calendar.yearOf(month));
                }
                agree(
                        plan.frame.services().get(service) + ": lists of municipalities",
                        sum,
                        book.at(Metric.WAITING, service, month));
            }
        }
    }

    private void checkProvider(int provider, StayRecords care) {
        var place = plan.frame.providers().get(provider);
        var rules = provider(provider).plafond;
        boolean capped = rules.rules().stream().allMatch(r -> r.exists && !r.paysAbove);
        double euros = 0;
        double days = 0;
        for (int year = 0; year < plan.calendar.years(); year++) {
            double paid = book.at(ProviderMetric.PAID, provider, year);
            // Who gave room away was paid before that what they were paid; from then on nothing above what is left.
            double most =
                    Math.max(book.at(ProviderMetric.PLAFOND, provider, year), plafonds.paidWhenGiven(provider, year));
            double limit = most * (1 + 1e-9) + 1e-6;
            Audit.require(!capped || paid <= limit, place.id() + ": more was paid than the plafond");
            euros += paid + book.at(ProviderMetric.UNPAID, provider, year);
            days += book.at(ProviderMetric.ETMALEN, provider, year);
        }
        agree(place.id() + ": care of the provider", euros, care.euros(provider));
        agree(place.id() + ": etmalen of the provider", days, care.days(provider));
    }

    /** What places cost and are paid, counted from who was there and not from what was booked. */
    private void checkPlaces(int s, StayRecords care, double end) {
        String name = plan.frame.services().get(s);
        var service = plan.services[s];
        StayRecords.Weight ofPlace = (p, c) -> provider(p).priceClasses[c].place();
        double vacancy = 0;
        double cost = 0;
        double availability = 0;
        for (int p = 0; p < plan.frame.providers().size(); p++) {
            if (plan.frame.providers().get(p).service() == s) {
                var provider = provider(p);
                int number = p;
                var price = service.price.times(provider.pricePart);
                var days = families.days(p);
                StayRecords.Rate places =
                        (n, t) -> provider.hasPlaces ? families.places(number, provider.places.at(t), t) : 0;
                StayRecords.Rate empty = (n, t) -> Math.max(0, places.perDay(n, t) - n);
                var everyone = sharing(p, s);
                vacancy += service.part * care.sum(everyone, ofPlace, days, end, empty);
                cost += worth(service, p, care, days, end);
                cost += service.part
                        * care.sum(everyone, ofPlace, days, end, (n, t) -> empty.perDay(n, t) * price.at(t));
                availability += service.part
                        * care.sum(
                                everyone,
                                ofPlace,
                                days,
                                end,
                                (n, t) -> places.perDay(n, t)
                                        * price.at(t)
                                        * service.funding.at(t).perPlace());
            }
        }
        double booked = sum(Metric.VACANCY, s);
        agree(name + ": vacancy", Double.isNaN(booked) ? sum(ProviderMetric.VACANCY, s) : booked, vacancy);
        agree(name + ": availability", sum(Metric.COST_AVAILABILITY, s), availability);
        double paid = sum(Metric.COST_CARE, s) + sum(Metric.COST_SURCHARGE, s) + availability;
        agree(name + ": result of the providers", paid - sum(Metric.PROVIDER_RESULT, s), cost);
        agree(name + ": result per provider", paid - sum(ProviderMetric.RESULT, s), cost);
        agree(name + ": availability per provider", sum(ProviderMetric.AVAILABILITY, s), availability);
        agree(name + ": care per provider", sum(ProviderMetric.PAID, s), paid - availability);
    }

    /** What the care of a provider costs it, class by class. */
    private double worth(ServicePlan service, int number, StayRecords care, double[] days, double end) {
        var classes = provider(number).priceClasses;
        var price = service.price.times(provider(number).pricePart);
        double sum = 0;
        for (int c = 0; c < classes.length; c++) {
            int one = c;
            sum += care.sum(
                    new int[] {number},
                    (p, other) -> other == one ? 1 : 0,
                    days,
                    end,
                    (n, t) -> n * price.at(t) * classes[one].factor().at(t));
        }
        return sum;
    }

    /** A provider of a service and, of those who share its places, theirs. */
    private int[] sharing(int provider, int service) {
        var all = plan.frame.providers();
        int owner = plan.services[service].owner;
        return IntStream.range(0, all.size())
                .filter(p -> plan.services[all.get(p).service()].owner == owner && rank(p) == rank(provider))
                .toArray();
    }

    private int rank(int provider) {
        int service = plan.frame.providers().get(provider).service();
        int first = provider;
        while (first > 0 && plan.frame.providers().get(first - 1).service() == service) {
            first--;
        }
        return provider - first;
    }

    /** The sum of a metric over years and over the providers of a service for which it exists. */
    private double sum(ProviderMetric metric, int service) {
        double sum = 0;
        for (int p = 0; p < plan.frame.providers().size(); p++) {
            for (int year = 0; year < plan.calendar.years(); year++) {
                double value = plan.frame.providers().get(p).service() == service ? book.at(metric, p, year) : 0;
                sum += Double.isNaN(value) ? 0 : value;
            }
        }
        return sum;
    }

    private ProviderPlan provider(int provider) {
        return plan.services[plan.frame.providers().get(provider).service()].providers[rank(provider)];
    }

    private double categories(int service) {
        double sum = 0;
        for (var metric : Metric.values()) {
            boolean paid = metric.isCost() && metric != Metric.COST_TOTAL && metric != Metric.COST_UNPAID;
            sum += paid ? sum(metric, service) : 0;
        }
        return sum;
    }

    private double programme(int service, double end) {
        double sum = 0;
        for (var cost : plan.costs) {
            sum += cost.service() == plan.services[service].owner ? cost.between(0, end) : 0;
        }
        return sum * plan.services[service].part;
    }

    private double sum(Metric metric, int service) {
        return Audit.booked(book, service, metric);
    }

    private double bills(int service) {
        double sum = 0;
        for (int m = 0; m < plan.municipalityUpTo.length; m++) {
            for (int year = 0; year < plan.calendar.years(); year++) {
                sum += book.bill(service, m, year);
            }
        }
        return sum;
    }

    private static void agree(String what, double booked, double counted) {
        Audit.agree(what, booked, counted, 1e-7 * Math.max(1, Math.abs(counted)));
    }
}
