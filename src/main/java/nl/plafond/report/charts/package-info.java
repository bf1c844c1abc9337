/** Charts of a run, as SVG for the page and as SVG and PNG for others. */
package nl.plafond.report.charts;
