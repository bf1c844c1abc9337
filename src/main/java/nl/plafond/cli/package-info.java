/** The front door: one class a command. */
package nl.plafond.cli;
