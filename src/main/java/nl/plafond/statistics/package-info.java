/** The study: intervals, bands and paired differences, read from logbooks only. */
package nl.plafond.statistics;
