/**
 * The plan on the wall: what a region's care looks like and what a measure changes in it.
 *
 * <p>Everything here is immutable. A scenario draws another plan beside the first; it never rubs anything out.
 */
package nl.plafond.model;
