/** What documents claim of a model, to be held against what the simulation finds. */
package nl.plafond.model.claims;
