/** Answers that fit on one A4 each: what is in a note, whatever it is written as. */
package nl.plafond.report.note;
