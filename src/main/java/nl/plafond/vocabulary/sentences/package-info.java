/** Sentences that a model says of itself in no language yet: the key of a text, and values that each language writes its own way. */
package nl.plafond.vocabulary.sentences;
