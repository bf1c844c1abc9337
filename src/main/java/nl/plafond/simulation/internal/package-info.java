/** One replication while it runs; its parts are in the rooms below. */
package nl.plafond.simulation.internal;
