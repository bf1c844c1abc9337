package nl.plafond.model;

import java.util.List;

/**
 * Places that a service has together with other regions: whoever goes first by the rules of the list gets the one that falls
 * free, from whichever region.
 *
 * <p>What belongs to the region itself counts in its totals and bills; those of the others are played beside them, so that
 * places are taken and fall free as they do, and count in nothing but the pool as a whole.
 */
public sealed interface SharedPlaces {
    /** What is added to the name of a service for the pool that it has places in. */
    String POOL = "-pool";

    /** Which part these people bear of what is paid for places whoever is in them (0 to 1). */
    double part();

    /**
     * The pool as the region sees it.
     *
     * @param name the name that people see of all of it together
     * @param referrals who comes from the other regions
     * @param inCare how many of the other regions are in care on the first day
     * @param payers the regions that pay for it, one of them this one; their shares add up to 1
     */
    record Pool(Label name, Referrals referrals, int inCare, List<PoolPayer> payers) implements SharedPlaces {
        public Pool {
            Validation.requireThere("name", name, "referrals", referrals, "payers", payers);
            payers = List.copyOf(payers);
            rules(inCare, payers).orRefuse();
        }

        private static Validation rules(int inCare, List<PoolPayer> payers) {
            return new Validation()
                    .requireNotNegative("others.in-care", inCare)
                    .requireNoneTwice("payers", payers.stream().map(PoolPayer::id))
                    .requireWhole(
                            "payers", payers.stream().mapToDouble(p -> p.share().value()))
                    .require(
                            "payers",
                            ofPayers((int) payers.stream()
                                            .filter(PoolPayer::isOwn)
                                            .count())
                                    .broken())
                    .require("payers", ofOwnShare(part(payers)).broken());
        }

        private static double part(List<PoolPayer> payers) {
            return payers.stream()
                    .filter(PoolPayer::isOwn)
                    .mapToDouble(p -> p.share().value())
                    .sum();
        }

        /** One of the payers is the region itself. */
        public static Validation ofPayers(int own) {
            return new Validation()
                    .require(
                            own == 1,
                            () -> Violation.found("", "found.own-payers", "{0} of the payers are this region", own)
                                    .allowed("expected.one-own-payer", "expected own: true with exactly one of them"));
        }

        /** What the people of other regions cost is divided by the shares of the others, so they have some. */
        public static Validation ofOwnShare(double own) {
            return new Validation()
                    .require(
                            own < 1,
                            () -> Violation.found("", "found.only-own-pays", "only this region pays")
                                    .allowed(
                                            "expected.others-pay",
                                            "expected other regions with a share, since they pay for their own people"));
        }

        @Override
        public double part() {
            return part(payers);
        }
    }

    /**
     * The people of the other regions, in a service that is made for them as long as it is played.
     *
     * @param owner the service of the region whose places they share
     * @param part the rest of what the region does not bear
     */
    record OfOthers(ServiceId owner, double part) implements SharedPlaces {
        public OfOthers {
            Validation.requireThere("owner", owner);
        }
    }
}
