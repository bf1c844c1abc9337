/** The figures as tables for other programs: CSV and the manifest. */
package nl.plafond.report.tables;
