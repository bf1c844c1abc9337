/** What policy may change: a measure makes another model of a model, a scenario is a list of measures. */
package nl.plafond.model.measures;
