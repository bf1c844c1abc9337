package nl.plafond.model.region;

import nl.plafond.vocabulary.Days;
import nl.plafond.vocabulary.Euro;
import nl.plafond.vocabulary.EuroPerDay;
import nl.plafond.vocabulary.EuroPerYear;
import nl.plafond.vocabulary.PerYear;
import nl.plafond.vocabulary.Places;

/** Numbers with their units, as one says them. */
public final class Quantities {
    private static final double HUNDRED = 100;

    private Quantities() {}

    /** So many times a year of 365.25 days: referrals, dwellings, or a hazard. */
    public static PerYear perYear(double number) {
        return new PerYear(number);
    }

    /** So many calendar days. */
    public static Days days(double number) {
        return new Days(number);
    }

    /** So many weeks. */
    public static Days weeks(double number) {
        return Days.ofWeeks(number);
    }

    /** So many months, each a twelfth of a year of 365.25 days. */
    public static Days months(double number) {
        return Days.ofMonths(number);
    }

    /** So many years of 365.25 days. */
    public static Days years(double number) {
        return Days.ofYears(number);
    }

    /** An amount, in the price level of the region. */
    public static Euro euro(double amount) {
        return new Euro(amount);
    }

    /** A price per etmaal or per day, in the price level of the region. */
    public static EuroPerDay euroPerDay(double amount) {
        return new EuroPerDay(amount);
    }

    /** An amount per calendar year, in the price level of the region. */
    public static EuroPerYear euroPerYear(double amount) {
        return new EuroPerYear(amount);
    }

    /** A number of places. */
    public static Places places(int number) {
        return new Places(number);
    }

    /** A part of something, such as 20, or a change of it, such as -10. */
    public static Fraction percent(double number) {
        return new Fraction(number / HUNDRED);
    }

    /** The same as a number from 0 to 1, such as 0.2, or as a change, such as -0.1. */
    public static Fraction fraction(double number) {
        return new Fraction(number);
    }
}
