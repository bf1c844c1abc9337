/** Intervals, bands and paired differences, worked out from logbooks only. */
package nl.plafond.statistics;
