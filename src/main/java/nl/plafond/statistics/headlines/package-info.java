/** The differences that the questions of a run ask for, and what each of them hangs on. */
package nl.plafond.statistics.headlines;
