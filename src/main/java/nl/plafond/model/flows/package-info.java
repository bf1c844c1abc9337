/** What goes through services and waiting lists in the long run, worked out without playing. */
package nl.plafond.model.flows;
