/** What must always be true, checked while a replication runs. */
package nl.plafond.simulation.internal.audit;
