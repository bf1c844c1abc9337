/** Who pays: what each municipality pays under every way to divide the bill, in the words of a reader. */
package nl.plafond.report.payers;
