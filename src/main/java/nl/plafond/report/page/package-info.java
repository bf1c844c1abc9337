/** The report as one page that asks nothing of the net. */
package nl.plafond.report.page;
