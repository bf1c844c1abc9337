/** The logbook: what happened in one replication, immutable and compact. */
package nl.plafond.results;
