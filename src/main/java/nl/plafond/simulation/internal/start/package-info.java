/** Who is there on the first day, in care and on the lists. */
package nl.plafond.simulation.internal.start;
