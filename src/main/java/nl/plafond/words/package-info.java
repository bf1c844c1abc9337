/** The texts that people read, in Dutch and in English. */
package nl.plafond.words;
