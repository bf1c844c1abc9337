/** Compares what the files of a model say with each other. */
package nl.plafond.input.check;
