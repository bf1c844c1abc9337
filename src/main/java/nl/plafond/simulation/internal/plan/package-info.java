/** The model made ready: days since the start instead of dates, numbers instead of names, tables instead of distributions. */
package nl.plafond.simulation.internal.plan;
