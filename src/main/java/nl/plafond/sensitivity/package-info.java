/**
 * What moves a figure over the possible futures: shares of its variance, the region in which it comes out otherwise, and what it
 * would be worth to know a number beforehand. Plain arithmetic on columns of numbers that knows of no model.
 */
package nl.plafond.sensitivity;
