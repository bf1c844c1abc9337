/** What the findings say, in the words and the notation of a reader: certainty, rounding, sentences. */
package nl.plafond.report.reading;
