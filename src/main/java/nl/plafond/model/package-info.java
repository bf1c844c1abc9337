/**
 * What a region's care looks like: records that never change.
 *
 * <p>Everything here is immutable. A scenario draws another plan beside the first; it never rubs anything out.
 */
package nl.plafond.model;
