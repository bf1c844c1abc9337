/** Reads the text of YAML files into nodes that know their place, and says what is wrong with them. */
package nl.plafond.input.yaml;
