package nl.plafond.simulation.internal.plan;

/**
 * Clients of a service who are alike in what they take of it: of one group, and in care for about as long.
 *
 * @param group the number of their group
 * @param after for how many days they have been in care at least; those who have been for longer may be of the next class of
 *     the group, and who comes is of its first
 * @param factor what is paid for a day of their care, as a part of the price of the service, over time
 * @param place which part of a place they take (above 0, at most 1)
 */
public record PriceClass(int group, double after, StepFunction factor, double place) {
    /**
     * Whether they take a whole place always, and as much of a plafond as anyone where there is one.
     *
     * @param hasPlafond whether it matters what they cost; without one a price keeps nobody out
     */
    public boolean isOrdinary(boolean hasPlafond) {
        return place == 1 && (!hasPlafond || factor.isAlways(1));
    }

    /**
     * What days of care of a client cost by how long they have been in care, in days at the price of the service.
     *
     * @param classes of all clients
     * @param factors what is paid now for a day of each class, which is taken to stay so
     * @param number of the class that the client is in after the first of the days, or of one before it
     * @param from how long the client has been in care then
     * @param to how long they will have been in care after the last of the days
     */
    public static double cost(PriceClass[] classes, double[] factors, int number, double from, double to) {
        int group = classes[number].group;
        double sum = 0;
        double begin = from;
        for (int c = number; c < classes.length && classes[c].group == group; c++) {
            boolean isLast = c + 1 == classes.length || classes[c + 1].group != group;
            double until = isLast ? to : Math.min(to, classes[c + 1].after);
            if (until > begin) {
                sum += (until - begin) * factors[c];
                begin = until;
            }
        }
        return sum;
    }

    /**
     * What a client costs at most in next year who comes before it or as it begins, in days at the price of the service. The
     * more of this year is gone, the less: so a plafond that lets someone in later does not shut again by itself.
     *
     * @param number of the class that clients of a group begin in
     * @param before in how many days next year begins
     * @param days how many it has
     */
    public static double mostOfYear(PriceClass[] classes, double[] factors, int number, double before, double days) {
        double most = Math.max(
                cost(classes, factors, number, 0, days), cost(classes, factors, number, before, before + days));
        int group = classes[number].group;
        for (int c = number; c < classes.length && classes[c].group == group; c++) {
            // The days of one who came on a day are dearest or cheapest where they begin or end with a step.
            for (double first : new double[] {classes[c].after, classes[c].after - days}) {
                if (first > 0 && first < before) {
                    most = Math.max(most, cost(classes, factors, number, first, first + days));
                }
            }
        }
        return most;
    }
}
