/** The demonstration: small models that each show one rule, played so that what is said of a rule cannot go stale. */
package nl.plafond.mechanisms;
