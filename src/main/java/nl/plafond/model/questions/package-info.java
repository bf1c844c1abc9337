/** What people ask of a region, and with which scenarios it is answered. */
package nl.plafond.model.questions;
