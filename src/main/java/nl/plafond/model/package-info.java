/**
 * What a region's care looks like: records that never change.
 *
 * <p>Everything here is immutable. A scenario makes a new model and leaves the first as it is.
 */
package nl.plafond.model;
