/**
 * The letterbox: a folder of model files comes in, a sound model goes on, or a list of kind diagnostics with line numbers
 * goes back.
 *
 * <p>A file passes four desks. {@link nl.plafond.input.Composer} reads the YAML and remembers where everything stands;
 * the user's own settings are put in; {@link nl.plafond.input.SchemaCheck} compares the form with the JSON Schema; the
 * checks compare the parts with each other. Only what passed all of them reaches the builders, so those need not doubt.
 */
package nl.plafond.input;
