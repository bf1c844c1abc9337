/** Chance: raw bits from a specified generator, keyed so that scenarios share people. */
package nl.plafond.simulation.internal.random;
