/** The window: tables, charts and the report that show a run to the outside world. */
package nl.plafond.report;
