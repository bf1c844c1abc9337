/** Makes records of the model from sound nodes. */
package nl.plafond.input.bind;
