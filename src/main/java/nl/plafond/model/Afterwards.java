package nl.plafond.model;

import java.util.Optional;
import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.Growth;
import nl.plafond.vocabulary.Share;

/**
 * What becomes of those who go home without the care that they came for: they lost patience, found the list closed or were
 * taken off it.
 *
 * @param cost what each of them costs afterwards, if anything
 * @param comesBack which part comes back, if any
 * @param careElsewhere which part gets the care elsewhere, if any; of those who do not come back
 */
public record Afterwards(
        Optional<CostAfterwards> cost, Optional<ComingBack> comesBack, Optional<CareElsewhere> careElsewhere) {
    /** They cost nothing, stay away and get no care, as far as anyone has said. */
    public static final Afterwards NOTHING = new Afterwards(Optional.empty(), Optional.empty(), Optional.empty());

    public Afterwards {
        Validation.requireThere("cost", cost, "comes-back", comesBack, "care-elsewhere", careElsewhere);
        rules(
                        comesBack.map(ComingBack::share).orElse(Share.NONE),
                        careElsewhere.map(CareElsewhere::share).orElse(Share.NONE))
                .orRefuse();
    }

    /** Nobody both comes back and gets care elsewhere. */
    public static Validation rules(Share comingBack, Share elsewhere) {
        double both = comingBack.value() + elsewhere.value();
        return new Validation()
                .require(
                        both <= 1,
                        () -> Violation.found(
                                        "comes-back.share",
                                        "found.more-than-everyone",
                                        "together {0} percent of those who go without care comes back or gets it elsewhere",
                                        100 * both)
                                .allowed("expected.at-most-hundred", "expected at most 100 percent together"));
    }

    /** Whether nothing is said of them. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** The same where nothing costs anything. */
    Afterwards withoutPrices() {
        return new Afterwards(
                cost.map(c -> new CostAfterwards(new Euro(0), EuroPerDay.NONE, c.lasts(), c.paidBy())),
                comesBack,
                careElsewhere.map(e -> new CareElsewhere(e.share(), EuroPerDay.NONE, e.paidBy())));
    }

    /**
     * What someone costs who went without care.
     *
     * @param once on the day itself
     * @param perDay for each day after it
     * @param lasts for how long
     * @param paidBy who pays it
     */
    public record CostAfterwards(Euro once, EuroPerDay perDay, Days lasts, Payer paidBy) {
        public CostAfterwards {
            Validation.requireThere("once", once, "per-day", perDay, "lasts", lasts, "paid-by", paidBy);
        }
    }

    /**
     * Some come back to the same service.
     *
     * @param share which part
     * @param after how long after they left
     * @param longerStay by which share the stay is longer that they need then
     */
    public record ComingBack(Share share, DurationDistribution after, Growth longerStay) {
        public ComingBack {
            Validation.requireThere("share", share, "after", after, "longer-stay", longerStay);
        }
    }

    /**
     * Some get the care at once from somebody whom the model does not follow, for as long as their stay was drawn.
     *
     * @param share which part
     * @param price what a day of it costs
     * @param paidBy who pays it
     */
    public record CareElsewhere(Share share, EuroPerDay price, Payer paidBy) {
        public CareElsewhere {
            Validation.requireThere("share", share, "price", price, "paid-by", paidBy);
        }
    }
}
