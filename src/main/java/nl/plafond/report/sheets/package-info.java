/** What a planner gets to work on in a spreadsheet: which tables there are and what stands in them, whatever the file. */
package nl.plafond.report.sheets;
