/** What a reader may set of a scenario, and a scenario with what was set. */
package nl.plafond.controls;
