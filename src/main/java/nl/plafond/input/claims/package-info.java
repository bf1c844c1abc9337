/** Reads the claims on a model. */
package nl.plafond.input.claims;
