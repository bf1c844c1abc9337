/** The chapter on the rules: what each does, where it comes from and a run that shows it, as a page and as text. */
package nl.plafond.report.chapter;
