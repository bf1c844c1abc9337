/** A programme as a document has it: its measures, and what was booked for them. */
package nl.plafond.model.programme;
