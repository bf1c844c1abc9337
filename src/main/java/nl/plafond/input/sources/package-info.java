/** The documents behind the numbers, as somebody stored them, and whether they say what is quoted of them. */
package nl.plafond.input.sources;
