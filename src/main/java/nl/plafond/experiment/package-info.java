/** Plays scenarios and replications on all cores, with the same people in each scenario. */
package nl.plafond.experiment;
