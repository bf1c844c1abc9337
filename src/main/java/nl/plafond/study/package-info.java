/** Plays what documents claim, and keeps what is found apart from the claims. */
package nl.plafond.study;
