/** What is written down: euros as they are spent, months and years as they end. */
package nl.plafond.simulation.internal.books;
