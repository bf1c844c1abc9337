/** Tables, charts and the report on a run. */
package nl.plafond.report;
