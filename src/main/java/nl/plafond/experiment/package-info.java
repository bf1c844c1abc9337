/** The foreman: has the workshop play scenarios and replications on all cores, with the same people in each scenario. */
package nl.plafond.experiment;
