/** Files for Word and Excel, which planners edit and paste from. */
package nl.plafond.report.office;
