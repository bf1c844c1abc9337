/** Reads the questions that a model is to answer. */
package nl.plafond.input.questions;
