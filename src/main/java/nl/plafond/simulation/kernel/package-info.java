/** The event list: what happens next. */
package nl.plafond.simulation.kernel;
