/** The test bench: plays what documents claim and what would have to be so, and keeps the answers apart from the claims. */
package nl.plafond.study;
