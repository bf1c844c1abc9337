/** The event list: what happens next. */
package nl.plafond.simulation.internal.kernel;
