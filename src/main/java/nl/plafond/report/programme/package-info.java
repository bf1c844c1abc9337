/** What a programme books beside what the run makes of it, and why the two differ. */
package nl.plafond.report.programme;
