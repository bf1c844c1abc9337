/** What a reader may set of a model, and the scenario file that comes of it. */
package nl.plafond.input.levers;
