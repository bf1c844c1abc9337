/** Forms: which fields a thing has that somebody writes down, and what each of them holds, whatever it is written in. */
package nl.plafond.vocabulary.fields;
