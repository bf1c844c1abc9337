package nl.plafond.report.page;

/**
 * A word and what it means.
 *
 * @param word empty where the meaning stands alone
 */
public record Term(String word, String meaning) {}
