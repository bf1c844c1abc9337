/** The command line: one class a command. */
package nl.plafond.cli;
