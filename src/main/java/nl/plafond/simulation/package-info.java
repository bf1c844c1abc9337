/**
 * Plays one plan once and writes the logbook.
 *
 * <p>It knows no files, no averages and no clock but its own. Mutable state lives here only, and only while a
 * replication runs.
 */
package nl.plafond.simulation;
